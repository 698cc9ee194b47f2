package org.attest.core.reconcile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.core.count.CountInterval;

/**
 * Wholes that hold parts which share nobody, over intervals of people. Tells what each interval can still be ({@link #solve}), and
 * whether whole numbers exist that satisfy all sums at once ({@link #holds}).
 */
final class PartWhole {
    /**
     * One whole and its parts.
     *
     * @param parts sets that share nobody, each once, and not the whole
     * @param complete true when the parts are everyone; else there may be people in none of them
     */
    record Sum(String whole, List<String> parts, boolean complete) {
        Sum {
            parts = List.copyOf(parts);
            if (parts.contains(whole) || new HashSet<>(parts).size() < parts.size()) {
                throw new IllegalArgumentException("Parts share nobody, and none is the whole (" + whole + ").");
            }
        }
    }

    /** That a set has so many people. */
    record Bound(String set, CountInterval people) {}

    private final List<Sum> sums;

    PartWhole(List<Sum> sums) {
        this.sums = List.copyOf(sums);
    }

    /**
     * The intervals as tight as the sums make them one by one (bounds consistency): exact where the sums form a tree; otherwise sound
     * and perhaps wide. Empty when that already shows that no numbers satisfy all. What is not known may be any number.
     */
    Optional<Map<String, CountInterval>> solve(Map<String, CountInterval> known) {
        List<String> names = names(known);
        Bounds bounds = bounds(names, known);
        if (!bounds.tighten()) {
            return Optional.empty();
        }
        Map<String, CountInterval> solved = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            solved.put(names.get(i), bounds.interval(i));
        }
        return Optional.of(Map.copyOf(solved));
    }

    /**
     * True when whole numbers of people satisfy every interval and every sum. Exact, but for systems so entangled that {@link
     * WholeNumbers} gives up: those are taken to hold, so that no conflict is claimed that is none.
     */
    boolean holds(Map<String, CountInterval> known) {
        Bounds bounds = bounds(names(known), known);
        if (!bounds.tighten()) {
            return false;
        }
        List<Bounds.Row> entangled = bounds.entangled();
        return entangled.isEmpty() || WholeNumbers.exist(bounds, entangled);
    }

    /** The same of several statements, of which more than one may be of one set. */
    boolean holds(List<Bound> told) {
        Map<String, CountInterval> known = new HashMap<>();
        for (Bound bound : told) {
            Optional<CountInterval> both = Optional.ofNullable(known.get(bound.set()))
                    .map(before -> before.intersect(bound.people()))
                    .orElse(Optional.of(bound.people()));
            if (both.isEmpty()) {
                return false;
            }
            known.put(bound.set(), both.get());
        }
        return holds(known);
    }

    private List<String> names(Map<String, CountInterval> known) {
        Map<String, Boolean> names = new LinkedHashMap<>();
        for (Sum sum : sums) {
            names.put(sum.whole(), true);
            sum.parts().forEach(part -> names.put(part, true));
        }
        known.keySet().stream().sorted().forEach(name -> names.put(name, true));
        return List.copyOf(names.keySet());
    }

    private Bounds bounds(List<String> names, Map<String, CountInterval> known) {
        Map<String, Integer> index = new HashMap<>();
        names.forEach(name -> index.put(name, index.size()));
        List<Bounds.Row> rows = sums.stream()
                .map(sum -> new Bounds.Row(
                        index.get(sum.whole()),
                        sum.parts().stream().mapToInt(index::get).toArray(),
                        sum.complete()))
                .toList();
        return new Bounds(rows, names.stream().map(known::get).toList());
    }

    /** What is left of an exact whole when its other parts, all exact, are taken out. */
    static OptionalLong rest(long whole, List<Long> parts) {
        long rest = whole - parts.stream().mapToLong(Long::longValue).sum();
        return rest < 0 ? OptionalLong.empty() : OptionalLong.of(rest);
    }
}
