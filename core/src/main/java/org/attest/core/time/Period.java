package org.attest.core.time;

import java.time.LocalDate;

/**
 * Days, first and last included.
 *
 * @param start first day
 * @param end last day; not before {@code start}
 * @param basis how it was found
 */
public record Period(LocalDate start, LocalDate end, Basis basis) {
    /** How a date was found. */
    public enum Basis {
        /** The sentence says it: a calendar date, a weekday, "since Thursday". */
        STATED,
        /** Another sentence of the report says it. */
        CARRIED,
        /** Worked out from the publication date or from other claims. */
        INFERRED;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A period cannot end (" + end + ") before it starts (" + start + ").");
        }
    }

    public static Period day(LocalDate day, Basis basis) {
        return new Period(day, day, basis);
    }

    public boolean overlaps(Period other) {
        return !start.isAfter(other.end) && !other.start.isAfter(end);
    }

    public boolean contains(Period other) {
        return !start.isAfter(other.start) && !other.end.isAfter(end);
    }

    public Period cover(Period other) {
        return new Period(
                start.isBefore(other.start) ? start : other.start, end.isAfter(other.end) ? end : other.end, basis);
    }

    public Period withBasis(Basis newBasis) {
        return new Period(start, end, newBasis);
    }
}
