package org.attest.core.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Attribution;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Counting;
import org.attest.core.claim.Standing;
import org.attest.core.count.CountInterval;
import org.attest.core.count.ReportedCount;
import org.attest.core.count.Wording;
import org.attest.core.time.Period;

/**
 * A claim of a number of people, with the voice it is counted under.
 *
 * @param echo why it is counted under that voice; empty for an unnamed count of the report's own
 * @param counted when the voice counted: for a number told again later, when it was first told
 */
record Sourced(Claim claim, Voice voice, Optional<Echo> echo, Counted counted) {
    /** By report, then place in it. */
    static final Comparator<Sourced> READING_ORDER = Comparator.comparing(
                    (Sourced sourced) -> sourced.claim().document())
            .thenComparing(sourced -> sourced.claim().in())
            .thenComparing(sourced -> sourced.claim().numberSpan())
            .thenComparing(Sourced::id);

    /** Under the voice that its own report names. */
    static Sourced of(Claim claim, Actors actors) {
        boolean verified = claim.standing() == Standing.VERIFIED;
        Voice voice = claim.attribution()
                .origin()
                .map(name -> actors.written(name).map(Actors.Actor::name).orElse(name))
                .map(name -> Voice.named(name, verified))
                .orElse(Voice.unnamed(claim.document(), verified));
        Optional<Echo> stated = Optional.of(claim.attribution())
                .filter(attribution -> attribution.origin().isPresent())
                .map(attribution -> new Echo(
                        claim.id(),
                        Optional.empty(),
                        attribution.basis() == Attribution.Basis.STATED ? Echo.Evidence.STATED : Echo.Evidence.CARRIED,
                        attribution.text().orElse(""),
                        List.of()));
        return new Sourced(claim, voice, stated, Counted.of(claim));
    }

    String id() {
        return claim.id();
    }

    ReportedCount count() {
        return claim.count().orElseThrow();
    }

    CountInterval interval() {
        return count().interval();
    }

    /** The report names no origin; the voice is that of an equal count. */
    boolean inferred() {
        return echo.filter(Echo::isInferred).isPresent();
    }

    /** The same claim, as a repetition of what another voice counted. */
    Sourced as(Voice other, Echo why) {
        return new Sourced(claim, other, Optional.of(why), counted);
    }

    /** The same claim, counted when the number was first told. */
    Sourced firstCounted(Counted first) {
        return new Sourced(claim, voice, echo, first);
    }

    /** True when both can be of one day: as told in their reports, or as first told. */
    boolean canBeOfOneDay(Sourced other) {
        return counted.overlaps(other.counted) || toldAsOf().overlaps(other.toldAsOf());
    }

    /** The days its own report allows, whoever told the number first. */
    Counted toldAsOf() {
        return Counted.of(claim);
    }

    /** Nobody said when this was counted; it was worked out from the day of the report. */
    boolean isDatedByReport() {
        return claim.asOf().map(day -> day.basis() == Period.Basis.INFERRED).orElse(true);
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

    /** A first count, which the report says others followed. */
    boolean isInitial() {
        return claim.counting() == Counting.INITIAL;
    }

    boolean isWording(Wording wording) {
        return count().wording() == wording;
    }
}
