package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Counts that cannot all hold: more people in parts that share nobody than their whole allows, by class, sex or age, place or days.
 * Each finding names a smallest set; there is one for each.
 */
final class SumMismatchRule implements ReconciliationRule {
    /** One part above its whole is told by another check. */
    private static final int PAIR = 2;

    private static final Findings.Draft DRAFT = new Findings.Draft(
            "sum-mismatch",
            Finding.Verdict.CONTRADICTION,
            Finding.Severity.HIGH,
            "The origin's own release: one number is wrong, or the parts share people.");

    @Override
    public String id() {
        return DRAFT.kind();
    }

    @Override
    public String meaning() {
        return "parts that together are more than their whole";
    }

    @Override
    public List<Finding> check(IncidentCase incident) {
        return incident.harms().stream()
                .flatMap(counts -> check(counts, incident).stream())
                .toList();
    }

    private static List<Finding> check(HarmCase counts, IncidentCase incident) {
        List<Finding> findings = new ArrayList<>();
        for (Containment.Group group :
                Containment.of(counts.fitting(), Partition.of(counts, incident)).groups()) {
            group.conflicts().stream()
                    .filter(conflict -> conflict.size() > PAIR)
                    .forEach(conflict -> findings.add(finding(conflict, group, incident.scopes())));
        }
        return findings;
    }

    private static Finding finding(List<Sourced> conflict, Containment.Group group, Scopes scopes) {
        Optional<Sourced> whole = conflict.stream()
                .filter(count -> group.isExceeded(count, conflict))
                .findFirst();
        return whole.map(of -> exceeded(of, conflict, scopes)).orElseGet(() -> entangled(conflict));
    }

    private static Finding exceeded(Sourced whole, List<Sourced> conflict, Scopes scopes) {
        List<Sourced> parts = conflict.stream().filter(claim -> claim != whole).toList();
        long total = parts.stream().mapToLong(part -> part.interval().low()).sum();
        List<Sourced> claims = new ArrayList<>(List.of(whole));
        claims.addAll(parts);
        String sentence = "%s %s in %s cannot hold its parts: %s = %s."
                .formatted(
                        Wordings.count(whole),
                        Wordings.people(whole),
                        whole.claim().document(),
                        parts.stream().map(part -> term(part, whole, scopes)).collect(Collectors.joining(" + ")),
                        Arithmetic.grouped(total));
        return Findings.finding(DRAFT, claims, lows(claims), sentence);
    }

    /** {@code 12 civilians}; of the whole's own class, with what sets it apart: {@code 12 civilians in Banias}. */
    private static String term(Sourced part, Sourced whole, Scopes scopes) {
        String term = Wordings.sum(List.of(part));
        if (!part.leaf().equals(whole.leaf())) {
            return term;
        }
        if (scopes.isPlaceNarrower(part.claim(), whole.claim())) {
            return term + " in " + Wordings.places(scopes.known(List.of(part)));
        }
        return part.claim()
                .period()
                .filter(days -> !whole.claim().period().equals(part.claim().period()))
                .map(days -> term + " on " + Wordings.days(days))
                .orElse(term);
    }

    /** Several sums at once. */
    private static Finding entangled(List<Sourced> conflict) {
        List<String> counts = conflict.stream()
                .map(count -> Wordings.count(count) + " " + Wordings.people(count) + " in "
                        + count.claim().document())
                .toList();
        String sentence =
                Wordings.capital("%s cannot all hold: no numbers satisfy their sums.".formatted(Wordings.list(counts)));
        return Findings.finding(DRAFT, conflict, lows(conflict), sentence);
    }

    private static List<Long> lows(List<Sourced> claims) {
        return claims.stream().map(claim -> claim.interval().low()).toList();
    }
}
