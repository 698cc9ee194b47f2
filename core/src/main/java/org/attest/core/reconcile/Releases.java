package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts that one origin gave out together: those of a report, and of every report that prints one of the same numbers for the same
 * people by the same origin.
 */
final class Releases {
    /** Smaller numbers are equal by chance. */
    private static final long RARE_NUMBER = 30;

    private record Number(String origin, String leaf, long number) {}

    private record Telling(String origin, String document) {}

    private Releases() {}

    /** The counts of each release, in reading order; counts of nobody's are left out. */
    static List<List<Sourced>> of(List<Sourced> claims) {
        Map<Telling, Telling> joined = new HashMap<>();
        Map<Number, Telling> first = new HashMap<>();
        List<Sourced> named =
                claims.stream().filter(sourced -> sourced.voice().isNamed()).toList();
        for (Sourced sourced : named) {
            if (sourced.number().orElse(0) >= RARE_NUMBER) {
                Number number = new Number(
                        sourced.voice().origin(),
                        sourced.leaf(),
                        sourced.number().getAsLong());
                Telling before = first.putIfAbsent(number, telling(sourced));
                if (before != null) {
                    Telling here = root(telling(sourced), joined);
                    Telling there = root(before, joined);
                    if (!here.equals(there)) {
                        joined.put(here, there);
                    }
                }
            }
        }
        Map<Telling, List<Sourced>> releases = new LinkedHashMap<>();
        named.forEach(sourced -> releases.computeIfAbsent(root(telling(sourced), joined), telling -> new ArrayList<>())
                .add(sourced));
        return List.copyOf(releases.values());
    }

    /** The counts of one release, report by report. */
    static Collection<List<Sourced>> byDocument(List<Sourced> release) {
        Map<String, List<Sourced>> reports = new LinkedHashMap<>();
        release.forEach(sourced -> reports.computeIfAbsent(sourced.claim().document(), id -> new ArrayList<>())
                .add(sourced));
        return reports.values();
    }

    private static Telling telling(Sourced sourced) {
        return new Telling(sourced.voice().origin(), sourced.claim().document());
    }

    private static Telling root(Telling telling, Map<Telling, Telling> joined) {
        Telling at = telling;
        while (joined.containsKey(at)) {
            at = joined.get(at);
        }
        return at;
    }
}
