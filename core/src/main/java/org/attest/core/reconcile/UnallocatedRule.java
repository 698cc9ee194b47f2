package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.List;

/** A whole told with parts that are fewer: of 120 people, 70 civilians and 30 soldiers leave 20 of whom nothing is said. */
final class UnallocatedRule implements ReconciliationRule {
    private static final Findings.Draft DRAFT = new Findings.Draft(
            "unallocated",
            Finding.Verdict.COMPATIBLE,
            Finding.Severity.INFO,
            "A report that tells who the others were; they are not added to any class.");

    @Override
    public String id() {
        return DRAFT.kind();
    }

    @Override
    public String meaning() {
        return "a whole told with parts that are fewer";
    }

    @Override
    public List<Finding> check(IncidentCase incident) {
        List<Finding> findings = new ArrayList<>();
        for (HarmCase counts : incident.harms()) {
            Partition partition = Partition.of(counts, incident);
            for (Sourced whole : counts.fitting()) {
                if (whole.interval().isExact() && !whole.count().approximate()) {
                    partition.families(whole).stream()
                            .filter(parts -> isTold(parts, counts) && isLess(parts, whole))
                            .forEach(parts -> findings.add(finding(whole, parts)));
                }
            }
        }
        return findings;
    }

    /** Two parts or more with their numbers; where one is told without, the rest is that part. */
    private static boolean isTold(List<Sourced> parts, HarmCase counts) {
        return parts.size() > 1
                && parts.stream()
                        .allMatch(part -> part.interval().isExact()
                                && part.number().isPresent()
                                && !part.count().approximate())
                && counts.claims().stream()
                        .filter(other -> Statement.of(other).isVague())
                        .noneMatch(other -> parts.stream()
                                .anyMatch(part -> part.isIn(other)
                                        && part.claim()
                                                .partOf()
                                                .equals(other.claim().partOf())));
    }

    private static boolean isLess(List<Sourced> parts, Sourced whole) {
        return total(parts) < whole.interval().low();
    }

    private static long total(List<Sourced> parts) {
        return parts.stream().mapToLong(part -> part.interval().low()).sum();
    }

    private static Finding finding(Sourced whole, List<Sourced> parts) {
        List<Sourced> claims = new ArrayList<>(List.of(whole));
        claims.addAll(parts);
        List<Long> values = new ArrayList<>(
                claims.stream().map(claim -> claim.interval().low()).toList());
        long rest = whole.interval().low() - total(parts);
        String sentence = "Of %s %s in %s, %s are in none of the parts told: %s = %d."
                .formatted(
                        Wordings.count(whole),
                        Wordings.people(whole),
                        whole.claim().document(),
                        Arithmetic.grouped(rest),
                        Arithmetic.minus(values),
                        rest);
        values.add(rest);
        return Findings.finding(DRAFT, claims, values, sentence);
    }
}
