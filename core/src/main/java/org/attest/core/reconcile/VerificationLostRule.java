package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.attest.core.claim.Standing;
import org.attest.core.count.Wording;

/**
 * A caution that was lost on the way: a release that one report calls unverified and another prints without that, a count told as
 * plain fact that the same report attributes further down, "at least 125" printed as 125.
 */
final class VerificationLostRule implements ReconciliationRule {
    private static final String KIND = "verification-lost";
    private static final Findings.Draft CAVEAT = new Findings.Draft(
            KIND,
            Finding.Verdict.CONTRADICTION,
            Finding.Severity.HIGH,
            "Nothing: the strongest caution goes with every telling of the release.");
    private static final Findings.Draft HEDGE = new Findings.Draft(
            KIND, Finding.Verdict.COMPATIBLE, Finding.Severity.LOW, "Nothing: the more careful wording stands.");

    @Override
    public String id() {
        return KIND;
    }

    @Override
    public List<Finding> check(IncidentCase incident) {
        List<Finding> findings = new ArrayList<>();
        for (HarmCase counts : incident.harms()) {
            for (List<Sourced> release : Releases.of(counts.claims())) {
                check(Releases.byDocument(release), incident, findings);
            }
        }
        return findings;
    }

    private static void check(Collection<List<Sourced>> reports, IncidentCase incident, List<Finding> findings) {
        for (List<Sourced> report : reports) {
            fact(report).ifPresent(findings::add);
            for (List<Sourced> other : reports) {
                if (isLater(other.get(0), report.get(0), incident)) {
                    caveat(report, other).ifPresent(findings::add);
                    hedge(report, other).ifPresent(findings::add);
                }
            }
        }
    }

    private static boolean isUnverified(Sourced sourced) {
        return sourced.claim().standing() == Standing.UNVERIFIED;
    }

    /** Printed on a later day; where no day is known, not counted earlier. */
    private static boolean isLater(Sourced later, Sourced first, IncidentCase incident) {
        if (later.isIn(first)) {
            return false;
        }
        var day = incident.documents().get(later.claim().document()).published();
        var before = incident.documents().get(first.claim().document()).published();
        return day.isPresent() && before.isPresent()
                ? day.get().earliest().isAfter(before.get().latest())
                : !later.toldAsOf().isBefore(first.toldAsOf());
    }

    /** Of two reports of a release the first says that nobody could verify it. */
    private static Optional<Finding> caveat(List<Sourced> careful, List<Sourced> bold) {
        Optional<Sourced> unverified =
                careful.stream().filter(VerificationLostRule::isUnverified).findFirst();
        List<Sourced> numbers = bold.stream()
                .filter(sourced ->
                        sourced.number().isPresent() && sourced.claim().standing() != Standing.VERIFIED)
                .toList();
        if (unverified.isEmpty() || numbers.isEmpty() || bold.stream().anyMatch(VerificationLostRule::isUnverified)) {
            return Optional.empty();
        }
        List<Sourced> claims = new ArrayList<>(List.of(unverified.get()));
        claims.addAll(numbers);
        String sentence = "%s says that the count of %s is unverified; %s prints %s of the same release without that."
                .formatted(
                        unverified.get().claim().document(),
                        Wordings.voice(unverified.get()),
                        numbers.get(0).claim().document(),
                        Wordings.list(
                                numbers.stream().map(Wordings::count).distinct().toList()));
        return Optional.of(Findings.finding(
                CAVEAT,
                claims,
                numbers.stream()
                        .map(sourced -> sourced.interval().low())
                        .distinct()
                        .toList(),
                sentence));
    }

    /** A count as plain fact, and the same count with its origin in the same report. */
    private static Optional<Finding> fact(List<Sourced> report) {
        for (Sourced plain : report) {
            if (plain.inferred() && plain.claim().standing() == Standing.ASSERTED) {
                Optional<Sourced> attributed = report.stream()
                        .filter(other -> !other.inferred()
                                && other.leaf().equals(plain.leaf())
                                && other.number().equals(plain.number()))
                        .findFirst();
                if (attributed.isPresent()) {
                    String sentence = "%s prints %s %s as plain fact; the count is that of %s."
                            .formatted(
                                    plain.claim().document(),
                                    Wordings.count(plain),
                                    Wordings.people(plain),
                                    Wordings.voice(attributed.get()));
                    return Optional.of(Findings.finding(
                            HEDGE,
                            List.of(plain, attributed.get()),
                            List.of(plain.interval().low()),
                            sentence));
                }
            }
        }
        return Optional.empty();
    }

    /** "At least" or "about" before a number in one report, and the bare number in a later one. */
    private static Optional<Finding> hedge(List<Sourced> careful, List<Sourced> bold) {
        for (Sourced hedged : careful) {
            for (Sourced plain : bold) {
                if (isHedged(hedged)
                        && plain.isWording(Wording.EXACT)
                        && !plain.count().approximate()
                        && hedged.leaf().equals(plain.leaf())
                        && hedged.number().equals(plain.number())) {
                    String sentence = "%s %s in %s is printed as %s in %s; the careful wording was dropped."
                            .formatted(
                                    Wordings.capital(Wordings.count(hedged)),
                                    Wordings.people(hedged),
                                    hedged.claim().document(),
                                    Wordings.count(plain),
                                    plain.claim().document());
                    return Optional.of(Findings.finding(
                            HEDGE,
                            List.of(plain, hedged),
                            List.of(plain.interval().low()),
                            sentence));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isHedged(Sourced sourced) {
        return sourced.isWording(Wording.AT_LEAST)
                || sourced.isWording(Wording.ABOUT)
                || sourced.count().approximate();
    }
}
