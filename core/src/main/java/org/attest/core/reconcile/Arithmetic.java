package org.attest.core.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Sums in words. */
final class Arithmetic {
    private Arithmetic() {}

    /** {@code 93 + 120}, in plain digits. */
    static String plus(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" + "));
    }

    /** {@code 111 - 90 - 18}, in plain digits. */
    static String minus(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" - "));
    }

    /** {@code 1,018}: for sentences. */
    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
