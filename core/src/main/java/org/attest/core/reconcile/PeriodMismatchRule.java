package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Harm;
import org.attest.core.claim.VictimStatus;
import org.attest.core.time.Period;

/**
 * Counts of one release told for different days: a total of two days whose parts are of three, or one figure that two reports give
 * for different days. That a count begins with the attack it is told beside is only noted.
 */
final class PeriodMismatchRule implements ReconciliationRule {
    private static final Findings.Draft DRAFT = new Findings.Draft(
            "period-mismatch",
            Finding.Verdict.CONTRADICTION,
            Finding.Severity.MEDIUM,
            "The origin's own release: for which days does it count?");

    @Override
    public String id() {
        return DRAFT.kind();
    }

    @Override
    public String meaning() {
        return "one release told for different days";
    }

    private static final Findings.Draft PRECISION = new Findings.Draft(
            DRAFT.kind(),
            Finding.Verdict.COMPATIBLE,
            Finding.Severity.INFO,
            "Nothing: the days agree, one is only told more closely.");

    @Override
    public List<Finding> check(IncidentCase incident) {
        List<Finding> findings = new ArrayList<>();
        for (HarmCase counts : incident.harms()) {
            findings.addAll(check(counts));
            counts.claims().stream()
                    .filter(PeriodMismatchRule::isCountOfDays)
                    .collect(Collectors.groupingBy(
                            sourced -> sourced.claim().document(), TreeMap::new, Collectors.toList()))
                    .values()
                    .forEach(counted -> begun(counted.get(0), incident).ifPresent(findings::add));
        }
        return findings;
    }

    /** "Since Thursday", and not one day. */
    private static boolean isCountOfDays(Sourced sourced) {
        return sourced.voice().isNamed()
                && !dated(List.of(sourced)).isEmpty()
                && days(sourced).end().isAfter(days(sourced).start());
    }

    /** The report tells of one attack on forces, of the very day from which it counts. */
    private static Optional<Finding> begun(Sourced counted, IncidentCase incident) {
        List<Claim> attacks = incident.claims().stream()
                .filter(claim -> claim.harm() == Harm.ATTACK
                        && claim.document().equals(counted.claim().document())
                        && !claim.perpetrators().isEmpty()
                        && VictimStatus.NON_CIVILIAN.contains(claim.victims().status()))
                .toList();
        return attacks.stream()
                .filter(attack -> attacks.size() == 1
                        && attack.period()
                                .filter(day -> day.basis() == Period.Basis.STATED
                                        && day.start().equals(day.end())
                                        && day.start().equals(days(counted).start()))
                                .isPresent())
                .findFirst()
                .map(attack -> begun(counted, attack));
    }

    private static Finding begun(Sourced counted, Claim attack) {
        String sentence = "%s counts %s %s from %s, the day of the attack by %s: the count begins with it."
                .formatted(
                        counted.claim().document(),
                        Wordings.count(counted),
                        Wordings.people(counted),
                        days(counted).start(),
                        attack.perpetrators().get(0).text());
        return Findings.ofClaims(
                PRECISION,
                List.of(counted.claim(), attack),
                List.of(counted.interval().low()),
                sentence);
    }

    private static List<Finding> check(HarmCase counts) {
        List<Finding> findings = new ArrayList<>();
        for (List<Sourced> release : Releases.of(counts.claims())) {
            Collection<List<Sourced>> reports = Releases.byDocument(release);
            reports.forEach(report -> inside(report).ifPresent(findings::add));
            between(reports).ifPresent(findings::add);
        }
        return findings;
    }

    /** A total of all people told for fewer days than counts of some of them. */
    private static Optional<Finding> inside(List<Sourced> report) {
        List<Sourced> dated = dated(report);
        for (Sourced whole : dated) {
            List<Sourced> wider = dated.stream()
                    .filter(part -> isPart(part, whole) && !days(whole).contains(days(part)))
                    .toList();
            if (whole.leaf().equals(VictimClass.ALL) && !wider.isEmpty()) {
                List<Sourced> claims = new ArrayList<>(List.of(whole));
                claims.addAll(wider);
                String sentence = "%s people in %s are told for %s, but %s among them for %s."
                        .formatted(
                                Wordings.capital(Wordings.count(whole)),
                                whole.claim().document(),
                                Wordings.days(days(whole)),
                                Wordings.list(wider.stream()
                                        .map(part -> Wordings.count(part) + " " + Wordings.people(part))
                                        .toList()),
                                Wordings.days(days(wider.get(0))));
                return Optional.of(Findings.finding(DRAFT, claims, lows(claims), sentence));
            }
        }
        return Optional.empty();
    }

    private static boolean isPart(Sourced part, Sourced whole) {
        return !part.leaf().equals(VictimClass.ALL)
                && part.interval().low() < whole.interval().low()
                && part.voice().equals(whole.voice())
                && part.toldAsOf().overlaps(whole.toldAsOf());
    }

    /** Reports that begin the days of one release differently, each by its widest count. */
    private static Optional<Finding> between(Collection<List<Sourced>> reports) {
        List<Sourced> widest = reports.stream()
                .flatMap(report -> dated(report).stream()
                        .min(Comparator.comparing(
                                        (Sourced sourced) -> days(sourced).start())
                                .thenComparing(Sourced.READING_ORDER))
                        .stream())
                .toList();
        long starts =
                widest.stream().map(sourced -> days(sourced).start()).distinct().count();
        if (starts < 2) {
            return Optional.empty();
        }
        Map<Period, Sourced> once = new LinkedHashMap<>();
        widest.forEach(sourced -> once.putIfAbsent(days(sourced), sourced));
        String told = once.values().stream()
                .map(sourced ->
                        Wordings.days(days(sourced)) + " in " + sourced.claim().document())
                .collect(Collectors.joining("; "));
        String sentence =
                "One release by %s is told for different days: %s.".formatted(Wordings.voice(widest.get(0)), told);
        List<Sourced> differing = List.copyOf(once.values());
        return Optional.of(Findings.finding(DRAFT, differing, lows(differing), sentence));
    }

    private static List<Sourced> dated(List<Sourced> report) {
        return report.stream()
                .filter(sourced -> sourced.claim()
                        .period()
                        .filter(period -> period.basis() == Period.Basis.STATED)
                        .isPresent())
                .filter(sourced -> sourced.number().isPresent())
                .toList();
    }

    private static Period days(Sourced sourced) {
        return sourced.claim().period().orElseThrow();
    }

    private static List<Long> lows(List<Sourced> claims) {
        return claims.stream().map(sourced -> sourced.interval().low()).toList();
    }
}
