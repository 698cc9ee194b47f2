package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    private static final Findings.Draft NOTE = new Findings.Draft(
            KIND, Finding.Verdict.COMPATIBLE, Finding.Severity.INFO, "Nothing: the more careful wording stands.");

    private static final long RARE_NUMBER = 10;

    @Override
    public String id() {
        return KIND;
    }

    @Override
    public String meaning() {
        return "a caution or an attribution dropped on the way";
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
        boolean told = false;
        Set<String> hedges = new HashSet<>();
        for (List<Sourced> report : reports) {
            fact(report).ifPresent(findings::add);
            List<Sourced> later = reports.stream()
                    .filter(other -> isLater(other.get(0), report.get(0), incident))
                    .flatMap(List::stream)
                    .toList();
            if (!told) {
                Optional<Finding> caveat = caveat(report, later);
                caveat.ifPresent(findings::add);
                told = caveat.isPresent();
            }
            hedge(report, later, hedges).forEach(findings::add);
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

    /** The first report that says nobody could verify a release, and those after it that print its numbers without that. */
    private static Optional<Finding> caveat(List<Sourced> careful, List<Sourced> later) {
        Optional<Sourced> unverified =
                careful.stream().filter(VerificationLostRule::isUnverified).findFirst();
        Set<String> stillCareful = later.stream()
                .filter(VerificationLostRule::isUnverified)
                .map(sourced -> sourced.claim().document())
                .collect(Collectors.toSet());
        List<Sourced> bold = later.stream()
                .filter(sourced -> sourced.number().isPresent()
                        && sourced.claim().standing() != Standing.VERIFIED
                        && !stillCareful.contains(sourced.claim().document()))
                .toList();
        if (unverified.isEmpty() || bold.isEmpty()) {
            return Optional.empty();
        }
        List<Sourced> claims = new ArrayList<>(List.of(unverified.get()));
        claims.addAll(bold);
        String sentence = "%s says that the count of %s is unverified; %s %s its numbers without that."
                .formatted(
                        unverified.get().claim().document(),
                        Wordings.voice(unverified.get()),
                        documents(bold),
                        isOne(bold) ? "prints" : "print");
        List<Long> values = bold.stream()
                .map(sourced -> sourced.interval().low())
                .distinct()
                .toList();
        return Optional.of(Findings.finding(CAVEAT, claims, values, sentence));
    }

    private static boolean isOne(List<Sourced> claims) {
        return claims.stream().allMatch(claims.get(0)::isIn);
    }

    private static String documents(List<Sourced> claims) {
        return Wordings.list(claims.stream()
                .map(sourced -> sourced.claim().document())
                .distinct()
                .toList());
    }

    /** A count as plain fact, and the same count with its origin in the same report. */
    private static Optional<Finding> fact(List<Sourced> report) {
        for (Sourced plain : report) {
            if (plain.inferred() && plain.claim().standing() == Standing.ASSERTED && isWorthTelling(plain)) {
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
                            draft(plain),
                            List.of(plain, attributed.get()),
                            List.of(plain.interval().low()),
                            sentence));
                }
            }
        }
        return Optional.empty();
    }

    /** "At least" or "about" before a number in one report, and the bare number in later ones; each number once. */
    private static List<Finding> hedge(List<Sourced> careful, List<Sourced> later, Set<String> known) {
        List<Finding> findings = new ArrayList<>();
        for (Sourced hedged : careful) {
            List<Sourced> plain = later.stream()
                    .filter(bold -> bold.isWording(Wording.EXACT)
                            && !bold.count().approximate()
                            && hedged.leaf().equals(bold.leaf())
                            && hedged.number().equals(bold.number()))
                    .toList();
            if (isHedged(hedged)
                    && isWorthTelling(hedged)
                    && !plain.isEmpty()
                    && known.add(hedged.leaf() + " " + hedged.number())) {
                findings.add(hedge(hedged, plain));
            }
        }
        return findings;
    }

    private static Finding hedge(Sourced hedged, List<Sourced> plain) {
        List<Sourced> claims = new ArrayList<>(plain);
        claims.add(hedged);
        String sentence = "%s %s in %s is printed as %s in %s; the careful wording was dropped."
                .formatted(
                        Wordings.capital(Wordings.count(hedged)),
                        Wordings.people(hedged),
                        hedged.claim().document(),
                        Wordings.count(plain.get(0)),
                        documents(plain));
        return Findings.finding(
                draft(hedged), claims, List.of(plain.get(0).interval().low()), sentence);
    }

    /** That police said so of three dead goes without saying further up in the report. */
    private static boolean isWorthTelling(Sourced sourced) {
        return !sourced.voice().isDescribed() || sourced.number().orElse(0) >= RARE_NUMBER;
    }

    /** A small number, or one by somebody without a name, changes no figure. */
    private static Findings.Draft draft(Sourced sourced) {
        boolean moves = !sourced.voice().isDescribed() && sourced.number().orElse(0) >= RARE_NUMBER;
        return moves ? HEDGE : NOTE;
    }

    private static boolean isHedged(Sourced sourced) {
        return sourced.isWording(Wording.AT_LEAST)
                || sourced.isWording(Wording.ABOUT)
                || sourced.count().approximate();
    }
}
