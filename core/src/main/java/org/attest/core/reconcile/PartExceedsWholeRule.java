package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.core.claim.VictimStatus;

/**
 * One part that is larger than its whole: "nine dead, twelve of them children"; more civilians than people by one origin on one day; a
 * town's count above the same origin's count, not older, of the province around it.
 */
final class PartExceedsWholeRule implements ReconciliationRule {
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
    public List<Finding> check(IncidentCase incident) {
        List<Finding> findings = new ArrayList<>();
        for (HarmCase counts : incident.harms()) {
            List<Sourced> claims = fitting(counts);
            for (Sourced part : claims) {
                claims.stream()
                        .filter(whole -> whole != part && isAbove(part, whole))
                        .flatMap(whole ->
                                why(part, whole, incident.scopes()).map(why -> finding(part, whole, why)).stream())
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
        return part.number().isPresent()
                && whole.number().isPresent()
                && !whole.count().approximate()
                && part.interval().low() > whole.interval().high().orElse(Long.MAX_VALUE);
    }

    private static Optional<String> why(Sourced part, Sourced whole, Scopes scopes) {
        if (part.isPartOf(whole)) {
            return Optional.of("the report tells them as some of these");
        }
        boolean oneVoice = part.voice().isNamed() && part.voice().equals(whole.voice());
        if (oneVoice && isClassOf(part, whole)) {
            return Optional.of("both are counts of " + Wordings.voice(whole) + " of one day");
        }
        boolean inside = oneVoice
                && part.leaf().equals(whole.leaf())
                && part.toldAsOf().day().isPresent()
                && !whole.toldAsOf().isBefore(part.toldAsOf())
                && Statement.of(part).isOfOneEvent(Statement.of(whole))
                && scopes.isPlaceNarrower(part.claim(), whole.claim());
        return inside
                ? Optional.of("%s lies in %s, and both are counts of %s"
                        .formatted(
                                Wordings.places(scopes.known(List.of(part))),
                                Wordings.places(scopes.known(List.of(whole))),
                                Wordings.voice(whole)))
                : Optional.empty();
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
