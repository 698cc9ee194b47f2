package org.attest.core.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Reading;
import org.attest.core.text.Document;
import org.attest.core.text.PublicationDate;
import org.attest.core.time.Period;

/** What one named origin counts in one report. */
record OriginCounts(Document document, String origin, List<Sourced> counts) {
    /** A count of the origin that is smaller, and so not later. */
    record Smaller(LocalDate notBefore, String words) {}

    /** By origin, in reading order. */
    static List<OriginCounts> of(Reading reading, Actors actors) {
        Map<String, List<Sourced>> byOrigin = new TreeMap<>();
        reading.claims().stream()
                .filter(HarmCase::mayEnter)
                .map(claim -> Sourced.of(claim, actors))
                .filter(sourced -> sourced.voice().isNamed())
                .sorted(Sourced.READING_ORDER)
                .forEach(sourced -> byOrigin.computeIfAbsent(sourced.voice().origin(), origin -> new ArrayList<>())
                        .add(sourced));
        List<OriginCounts> all = new ArrayList<>();
        byOrigin.forEach((origin, counts) -> all.add(new OriginCounts(reading.document(), origin, counts)));
        return all;
    }

    List<Claim> claims() {
        return counts.stream().map(Sourced::claim).toList();
    }

    /** True when of some people this report has the same number or a larger one. */
    boolean goesOnFrom(OriginCounts earlier) {
        return counts.stream()
                .anyMatch(own -> earlier.counts.stream()
                        .anyMatch(other -> isOfOnePeople(own, other)
                                && own.number().getAsLong() >= other.number().getAsLong()));
    }

    /** The latest of the other's counts, of the same people, that one of these is above. */
    Optional<Smaller> follows(OriginCounts other) {
        return counts.stream()
                .flatMap(own -> other.counts.stream()
                        .filter(smaller -> isOfOnePeople(own, smaller)
                                && !smaller.counted().equals(Counted.ANY_DAY)
                                && own.interval().low() > smaller.interval().low()
                                && own.number().getAsLong() > smaller.number().getAsLong())
                        .map(other::smaller))
                .max((one, next) -> one.notBefore().compareTo(next.notBefore()));
    }

    private static boolean isOfOnePeople(Sourced own, Sourced other) {
        return own.claim().harm() == other.claim().harm()
                && own.leaf().equals(other.leaf())
                && own.voice().verified() == other.voice().verified()
                && own.number().isPresent()
                && other.number().isPresent();
    }

    private Smaller smaller(Sourced count) {
        LocalDate first = count.counted().earliest();
        boolean over = first.equals(count.counted().latest())
                && count.claim().period().map(Period::end).filter(first::equals).isPresent()
                && document.published()
                        .map(PublicationDate::latest)
                        .filter(first::isBefore)
                        .isPresent();
        return new Smaller(
                over ? first.plusDays(1) : first,
                (over ? "after " : "not before ")
                        + Arithmetic.grouped(count.number().orElseThrow()) + " by " + origin + ", counted "
                        + SharedNumbers.day(first));
    }
}
