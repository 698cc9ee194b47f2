package org.attest.core.review;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days, as one line of words: {@code 2025-03-08}, or first and last, {@code 2025-03-06/2025-03-08}. */
record DayWords(LocalDate first, LocalDate last) {
    static String of(LocalDate first, LocalDate last) {
        return first.equals(last) ? first.toString() : first + "/" + last;
    }

    static DayWords parse(String value) {
        String[] days = value.strip().split("/", 2);
        return new DayWords(day(days[0]), day(days[days.length - 1]));
    }

    private static LocalDate day(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "Not a day (" + word + "). Maybe 2025-03-08, or 2025-03-06/2025-03-08.", e);
        }
    }
}
