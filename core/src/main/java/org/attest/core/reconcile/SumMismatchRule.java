package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attest.core.claim.VictimStatus;
import org.attest.core.count.CountInterval;

/**
 * Parts that cannot fit their whole: more people in parts that share nobody than the whole allows. Over a whole and what the text
 * says is part of it, and over one voice's counts of everyone and of each class at one time. The claims named are a smallest set
 * that cannot all hold.
 */
final class SumMismatchRule implements HarmRule {
    private static final Findings.Draft DRAFT = new Findings.Draft(
            "sum-mismatch",
            Finding.Verdict.CONTRADICTION,
            Finding.Severity.HIGH,
            "The origin's own release: one number is wrong, or the parts share people.");

    private static final List<Set<String>> FAMILIES =
            List.of(Set.copyOf(VictimClass.DISJOINT), Set.of("women", "men", VictimClass.CHILDREN));

    @Override
    public String id() {
        return DRAFT.kind();
    }

    @Override
    public List<Finding> check(HarmCase counts) {
        List<Sourced> mislabelled = counts.mislabels().stream()
                .flatMap(found -> found.mislabelled().stream())
                .toList();
        List<Sourced> claims = counts.claims().stream()
                .filter(sourced -> !mislabelled.contains(sourced))
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (Sourced whole : claims) {
            for (Set<String> family : FAMILIES) {
                List<Sourced> parts = claims.stream()
                        .filter(part -> part != whole && family.contains(family(part)) && isPart(part, whole, counts))
                        .toList();
                conflict(whole, parts).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** A side counts under its status. */
    private static String family(Sourced part) {
        return Classes.isDemographic(part.leaf())
                ? part.leaf()
                : part.claim().victims().status().word();
    }

    private static boolean isPart(Sourced part, Sourced whole, HarmCase counts) {
        if (part.isPartOf(whole)) {
            return true;
        }
        boolean everyone = whole.claim().victims().status() == VictimStatus.ALL
                && whole.leaf().equals(VictimClass.ALL);
        return everyone
                && !Classes.isDemographic(part.leaf())
                && part.voice().equals(whole.voice())
                && part.voice().isNamed()
                && part.toldAsOf().day().isPresent()
                && part.toldAsOf().equals(whole.toldAsOf())
                && isCurrent(part, counts)
                && isCurrent(whole, counts);
    }

    private static boolean isCurrent(Sourced sourced, HarmCase counts) {
        return counts.tally().series(sourced.leaf()).getOrDefault(sourced.voice(), List.of()).stream()
                .limit(1)
                .anyMatch(statement -> statement.claims().contains(sourced));
    }

    private static Optional<Finding> conflict(Sourced whole, List<Sourced> parts) {
        Map<String, Sourced> once = new LinkedHashMap<>();
        parts.forEach(part -> once.putIfAbsent(family(part) + " " + people(part), part));
        List<Sourced> all = new ArrayList<>(List.of(whole));
        all.addAll(once.values());
        // One part above its whole is told by another check.
        List<Sourced> smallest = Conflict.smallest(all, claims -> holds(whole, claims));
        return smallest.size() <= 2 ? Optional.empty() : Optional.of(finding(whole, smallest));
    }

    /** Within a report, the set of people; between reports one class is counted once. */
    private static String people(Sourced part) {
        return part.claim().partOf().isEmpty() ? "" : part.claim().people();
    }

    private static boolean holds(Sourced whole, List<Sourced> claims) {
        Map<String, CountInterval> known = new HashMap<>();
        Set<String> parts = new TreeSet<>();
        for (Sourced claim : claims) {
            known.put(claim.id(), claim.interval());
            if (claim != whole) {
                parts.add(claim.id());
            }
        }
        return new PartWhole(List.of(new PartWhole.Sum(whole.id(), List.copyOf(parts), false)))
                .solve(known)
                .isPresent();
    }

    private static Finding finding(Sourced whole, List<Sourced> smallest) {
        List<Sourced> parts = smallest.stream().filter(claim -> claim != whole).toList();
        long total = parts.stream().mapToLong(part -> part.interval().low()).sum();
        List<Sourced> claims = new ArrayList<>(List.of(whole));
        claims.addAll(parts);
        String sentence = "%s %s in %s cannot hold its parts: %s = %s."
                .formatted(
                        Wordings.count(whole),
                        Wordings.people(whole),
                        whole.claim().document(),
                        Wordings.sum(parts),
                        Arithmetic.grouped(total));
        List<Long> values = claims.stream().map(claim -> claim.interval().low()).toList();
        return Findings.finding(DRAFT, claims, values, sentence);
    }
}
