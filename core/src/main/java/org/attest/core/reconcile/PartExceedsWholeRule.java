package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.core.claim.VictimStatus;

/**
 * One part that is larger than its whole: "nine dead, twelve of them children"; more civilians than people by one origin on one day; a
 * town's count above the same origin's later count of the province around it.
 */
final class PartExceedsWholeRule implements ReconciliationRule {
    /** One and two are words as often as counts. */
    private static final long SMALLEST = 3;

    /** A number so many times the whole is no part of it that was misprinted, but was misread. */
    private static final long LARGEST_EXCESS = 3;

    /** Characters between two numbers of one sentence. */
    private static final int NEAR = 120;

    private static final Findings.Draft DRAFT = new Findings.Draft(
            "part-exceeds-whole",
            Finding.Verdict.CONTRADICTION,
            Finding.Severity.HIGH,
            "The origin's own release: one of the two numbers is wrong, or the part is no part of it.");

    @Override
    public String id() {
        return DRAFT.kind();
    }

    @Override
    public String meaning() {
        return "one part that is more than its whole";
    }

    @Override
    public List<Finding> check(IncidentCase incident) {
        List<Finding> findings = new ArrayList<>();
        for (HarmCase counts : incident.harms()) {
            List<Sourced> claims = fitting(counts);
            for (Sourced part : claims) {
                claims.stream()
                        .filter(whole -> whole != part && isAbove(part, whole))
                        .flatMap(whole ->
                                why(part, whole, counts, incident.scopes())
                                        .map(why -> finding(part, whole, why))
                                        .stream())
                        .findFirst()
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** Counts printed under a class that is not theirs are told of by another check. */
    private static List<Sourced> fitting(HarmCase counts) {
        List<Sourced> mislabelled = counts.mislabels().stream()
                .flatMap(found -> found.mislabelled().stream())
                .toList();
        return counts.claims().stream()
                .filter(sourced -> !mislabelled.contains(sourced))
                .toList();
    }

    /** The least the part can be is more than the most the whole can be. */
    private static boolean isAbove(Sourced part, Sourced whole) {
        if (part.number().isEmpty()
                || whole.number().isEmpty()
                || whole.interval().isOpen()) {
            return false;
        }
        long most = whole.interval().high().getAsLong();
        long least = part.interval().low();
        return !whole.count().approximate() && most >= SMALLEST && least > most && least <= LARGEST_EXCESS * most;
    }

    /** The sentence says so, or the part is of another class; one number after another of the same people may be anything. */
    private static boolean isToldAsPart(Sourced part, Sourced whole) {
        int between = Math.max(
                part.claim().numberSpan().start() - whole.claim().numberSpan().end(),
                whole.claim().numberSpan().start() - part.claim().numberSpan().end());
        boolean near = part.claim().in() == whole.claim().in() && between <= NEAR;
        return part.isPartOf(whole) && (near || !part.leaf().equals(whole.leaf()));
    }

    private static Optional<String> why(Sourced part, Sourced whole, HarmCase counts, Scopes scopes) {
        if (isToldAsPart(part, whole)) {
            return Optional.of("the report tells them as some of these");
        }
        boolean oneVoice = part.voice().isNamed() && part.voice().equals(whole.voice());
        if (oneVoice && isClassOf(part, whole) && isCurrent(part, counts) && isCurrent(whole, counts)) {
            return Optional.of("both are counts of " + Wordings.voice(whole) + " of one day");
        }
        boolean inside = oneVoice
                && part.leaf().equals(whole.leaf())
                && part.counted().isBefore(whole.toldAsOf())
                && Statement.of(part).isOfOneEvent(Statement.of(whole))
                && scopes.isPlaceNarrower(part.claim(), whole.claim());
        return inside
                ? Optional.of("the smaller number is of %s, which holds %s, and the later count of %s"
                        .formatted(
                                Wordings.places(scopes.known(List.of(whole))),
                                Wordings.places(scopes.known(List.of(part))),
                                Wordings.voice(whole)))
                : Optional.empty();
    }

    /** A running count may have passed both within their day; then neither bounds the other. */
    private static boolean isCurrent(Sourced sourced, HarmCase counts) {
        return counts.tally().series(sourced.leaf()).getOrDefault(sourced.voice(), List.of()).stream()
                .limit(1)
                .anyMatch(statement -> statement.claims().contains(sourced));
    }

    /** A class beside everyone, or beside a class that holds it, on one known day. */
    private static boolean isClassOf(Sourced part, Sourced whole) {
        VictimStatus wide = whole.claim().victims().status();
        VictimStatus narrow = part.claim().victims().status();
        boolean classes = whole.leaf().equals(wide.word())
                && !Classes.isDemographic(part.leaf())
                && narrow != VictimStatus.UNKNOWN
                && narrow != wide
                && wide.contains(narrow);
        return classes
                && part.toldAsOf().day().isPresent()
                && part.toldAsOf().equals(whole.toldAsOf())
                && part.claim().episode() == whole.claim().episode();
    }

    private static Finding finding(Sourced part, Sourced whole, String why) {
        String where = Stream.of(part, whole)
                .map(sourced -> sourced.claim().document())
                .distinct()
                .collect(Collectors.joining(" and "));
        String sentence = "%s %s in %s are more than the %s %s that hold them; %s."
                .formatted(
                        Wordings.capital(Wordings.count(part)),
                        Wordings.people(part),
                        where,
                        Wordings.count(whole),
                        Wordings.people(whole),
                        why);
        return Findings.finding(
                DRAFT,
                List.of(part, whole),
                List.of(part.interval().low(), whole.interval().low()),
                sentence);
    }
}
