package org.attest.core.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.attest.core.claim.Counting;
import org.attest.core.time.Period;

/** "Nine more today" of an origin whose running count rose by another number since the day before. */
final class DailyNotDeltaRule implements HarmRule {
    private static final Findings.Draft DRAFT = new Findings.Draft(
            "daily-not-delta",
            Finding.Verdict.CONTRADICTION,
            Finding.Severity.MEDIUM,
            "The origin's own daily series: which of the counts was corrected, or what else does the addition cover?");

    @Override
    public String id() {
        return DRAFT.kind();
    }

    @Override
    public String meaning() {
        return "an addition that is not the difference of two running counts";
    }

    @Override
    public List<Finding> check(HarmCase counts) {
        List<Finding> findings = new ArrayList<>();
        for (Sourced more : counts.claims()) {
            if (isAddition(more) && isFirm(more)) {
                total(more, counts.claims())
                        .flatMap(total -> before(more, total, counts.claims())
                                .filter(early -> !isDifference(more, total, early))
                                .map(early -> finding(more, total, early)))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static boolean isAddition(Sourced sourced) {
        Counting counting = sourced.claim().counting();
        return counting == Counting.INCREMENTAL || counting == Counting.NEWLY_RECORDED;
    }

    private static boolean isFirm(Sourced sourced) {
        return sourced.voice().isNamed()
                && sourced.interval().isExact()
                && sourced.number().isPresent()
                && !sourced.count().approximate()
                && sourced.toldAsOf().day().isPresent();
    }

    /** The running count of the same day, in the same report if there is one. */
    private static Optional<Sourced> total(Sourced more, List<Sourced> claims) {
        return running(
                        more,
                        claims,
                        total -> total.toldAsOf().overlaps(more.toldAsOf())
                                && total.interval().low() > more.interval().low())
                .min(Comparator.comparing((Sourced total) -> !total.isIn(more))
                        .thenComparing(Comparator.comparingLong(
                                        (Sourced total) -> total.interval().low())
                                .reversed())
                        .thenComparing(Sourced.READING_ORDER));
    }

    /** The running count that the addition is told to start from: of the day before its days. */
    private static Optional<Sourced> before(Sourced more, Sourced total, List<Sourced> claims) {
        LocalDate from = more.claim()
                .period()
                .filter(period -> period.basis() == Period.Basis.STATED)
                .map(Period::start)
                .orElse(total.toldAsOf().earliest())
                .minusDays(1);
        return running(
                        more,
                        claims,
                        early -> early.counted().isBefore(total.counted())
                                && !early.counted().latest().isBefore(from))
                .max(Comparator.comparing((Sourced early) -> early.counted().latest())
                        .thenComparingLong(early -> early.interval().low())
                        .thenComparing(Sourced.READING_ORDER.reversed()));
    }

    private static java.util.stream.Stream<Sourced> running(Sourced more, List<Sourced> claims, Predicate<Sourced> is) {
        return claims.stream()
                .filter(other -> !isAddition(other)
                        && isFirm(other)
                        && other.claim().partOf().isEmpty()
                        && other.voice().equals(more.voice())
                        && other.leaf().equals(more.leaf()))
                .filter(is);
    }

    private static boolean isDifference(Sourced more, Sourced total, Sourced early) {
        return early.interval().low() + more.interval().low()
                == total.interval().low();
    }

    private static Finding finding(Sourced more, Sourced total, Sourced early) {
        long rise = total.interval().low() - early.interval().low();
        String change = rise < 0 ? "fell by " + Arithmetic.grouped(-rise) : "rose by " + Arithmetic.grouped(rise);
        String sentence = "%s tells %s more %s in %s, but its count %s, from %s on %s to %s."
                .formatted(
                        Wordings.speaker(more),
                        Wordings.count(more),
                        Wordings.people(more),
                        more.claim().document(),
                        change,
                        Wordings.count(early),
                        early.counted().latest(),
                        Wordings.count(total));
        List<Sourced> three = List.of(more, total, early);
        return Findings.finding(
                DRAFT,
                three,
                three.stream().map(sourced -> sourced.interval().low()).toList(),
                sentence);
    }
}
