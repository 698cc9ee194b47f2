package org.attest.core.reconcile;

import java.util.Comparator;
import java.util.OptionalLong;
import org.attest.core.claim.Claim;
import org.attest.core.count.CountInterval;
import org.attest.core.count.ReportedCount;
import org.attest.core.count.Wording;

/**
 * A claim of a number of people, with the voice it is counted under.
 *
 * @param inferred the report names no origin; the voice is that of an equal count (an echo)
 */
record Sourced(Claim claim, Voice voice, boolean inferred) {
    /** By report, then place in it. */
    static final Comparator<Sourced> READING_ORDER = Comparator.comparing(
                    (Sourced sourced) -> sourced.claim().document())
            .thenComparing(sourced -> sourced.claim().in())
            .thenComparing(sourced -> sourced.claim().numberSpan())
            .thenComparing(Sourced::id);

    String id() {
        return claim.id();
    }

    ReportedCount count() {
        return claim.count().orElseThrow();
    }

    CountInterval interval() {
        return count().interval();
    }

    Counted counted() {
        return Counted.of(claim);
    }

    /** The class of people meant: {@link VictimClass}. */
    String leaf() {
        return VictimClass.of(claim.victims());
    }

    /** The number as written: 300 for "more than 300". Empty for words without a number. */
    OptionalLong number() {
        return switch (count().wording()) {
            case VAGUE, IMPLICIT, NONE -> OptionalLong.empty();
            case MORE_THAN -> OptionalLong.of(interval().low() - 1);
            case FEWER_THAN -> OptionalLong.of(interval().high().orElse(0) + 1);
            case UP_TO -> interval().high();
            case EXACT, AT_LEAST, NEARLY, ABOUT, BETWEEN ->
                OptionalLong.of(interval().low());
        };
    }

    boolean isIn(Sourced other) {
        return claim.document().equals(other.claim().document());
    }

    /** True when this set of people is a part of the other's. */
    boolean isPartOf(Sourced whole) {
        return isIn(whole) && claim.partOf().contains(whole.claim().people());
    }

    boolean isWording(Wording wording) {
        return count().wording() == wording;
    }
}
