package org.attest.core.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a number adds to. "158 more were documented today" is not 158 killed today. */
public enum Counting {
    CUMULATIVE,
    INCREMENTAL,
    NEWLY_RECORDED,
    /** A first count, which the source says others followed. */
    INITIAL,
    UNKNOWN;

    public static Optional<Counting> ofWord(String word) {
        return Arrays.stream(values()).filter(c -> c.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
