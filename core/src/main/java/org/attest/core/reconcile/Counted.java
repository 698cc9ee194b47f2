package org.attest.core.reconcile;

import java.time.LocalDate;
import java.util.Optional;
import org.attest.core.claim.Claim;
import org.attest.core.time.Period;

/**
 * The days a count can be of. Unknown is any day: it neither precedes nor follows.
 *
 * @param earliest first day
 * @param latest last day
 */
record Counted(LocalDate earliest, LocalDate latest) {
    static final Counted ANY_DAY = new Counted(LocalDate.MIN, LocalDate.MAX);

    static Counted of(Claim claim) {
        return claim.asOf()
                .map(day -> new Counted(day.earliest(), day.latest()))
                .orElse(ANY_DAY);
    }

    /** The day shown, the last it can be of; empty when none is known. */
    Optional<LocalDate> day() {
        return equals(ANY_DAY) ? Optional.empty() : Optional.of(latest);
    }

    /** These days, when any are known. */
    Optional<Period> period(Period.Basis basis) {
        return equals(ANY_DAY) ? Optional.empty() : Optional.of(new Period(earliest, latest, basis));
    }

    /** The one that is known and begins first; of two that begin together, the closer. */
    static Counted earlier(Counted a, Counted b) {
        if (a.equals(ANY_DAY) || b.equals(ANY_DAY)) {
            return a.equals(ANY_DAY) ? b : a;
        }
        int order = a.earliest.compareTo(b.earliest);
        return order < 0 || (order == 0 && !a.latest.isAfter(b.latest)) ? a : b;
    }

    boolean isBefore(Counted other) {
        return latest.isBefore(other.earliest);
    }

    /** True when both can be of one day. */
    boolean overlaps(Counted other) {
        return !isBefore(other) && !other.isBefore(this);
    }

    /** The closer of the two: what a statement of both is of. */
    Counted meet(Counted other) {
        return overlaps(other)
                ? new Counted(
                        earliest.isAfter(other.earliest) ? earliest : other.earliest,
                        latest.isBefore(other.latest) ? latest : other.latest)
                : this;
    }
}
