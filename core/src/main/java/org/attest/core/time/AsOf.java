package org.attest.core.time;

import java.time.LocalDate;

/**
 * When the origin counted: one of the three clocks (the others are the period of the harm and the day of publication). They are
 * never merged.
 *
 * @param earliest first day the count can be of
 * @param latest last day it can be of
 * @param basis how it was found
 */
public record AsOf(LocalDate earliest, LocalDate latest, Period.Basis basis) {
    public AsOf {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "An as-of cannot end (" + latest + ") before it starts (" + earliest + ").");
        }
    }
}
