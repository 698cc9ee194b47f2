package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attest.core.reconcile.PartWhole.Bound;
import org.attest.core.reconcile.PartWhole.Sum;

/**
 * The counts of one harm as a system of wholes and parts: which counts are of one set of people, and which sets share nobody and lie in
 * another ({@link Structure}). Nothing is added that is not of one voice at one time; a part that nobody counts may be any number.
 */
final class Containment {
    /** In larger groups of linked counts one conflict is sought, not all. */
    private static final int LARGE = 64;

    private static final int MOST = 16;

    /** Counts linked by sums, with the sums. */
    record Group(List<Sourced> counts, Map<String, String> sets, List<Sum> sums) {
        Group {
            counts = List.copyOf(counts);
            sums = List.copyOf(sums);
        }

        boolean holds(List<Sourced> some) {
            return new PartWhole(sums)
                    .holds(some.stream()
                            .map(count -> new Bound(sets.get(count.id()), count.interval()))
                            .toList());
        }

        /** True when all the others lie in this one, and are too many for it. */
        boolean isExceeded(Sourced whole, List<Sourced> counts) {
            List<Sourced> parts =
                    counts.stream().filter(count -> count != whole).toList();
            long least = parts.stream().mapToLong(part -> part.interval().low()).sum();
            Set<String> inside = inside(sets.get(whole.id()));
            return whole.interval().high().orElse(least) < least
                    && parts.stream().allMatch(part -> inside.contains(sets.get(part.id())));
        }

        private Set<String> inside(String whole) {
            Set<String> found = new LinkedHashSet<>();
            List<String> next = new ArrayList<>(List.of(whole));
            while (!next.isEmpty()) {
                String set = next.remove(0);
                sums.stream()
                        .filter(sum -> sum.whole().equals(set))
                        .flatMap(sum -> sum.parts().stream())
                        .filter(found::add)
                        .forEach(next::add);
            }
            return found;
        }

        /** Sets of counts that cannot all hold and of which none can be left out; those of one set of people are no matter of sums. */
        List<List<Sourced>> conflicts() {
            if (holds(counts)) {
                return List.of();
            }
            Map<List<Object>, Sourced> once = new LinkedHashMap<>();
            counts.forEach(count -> once.putIfAbsent(List.of(sets.get(count.id()), count.interval()), count));
            int most = once.size() > LARGE ? 1 : MOST;
            return Conflict.all(List.copyOf(once.values()), this::holds, most).sets().stream()
                    .filter(set -> set.stream()
                                    .map(count -> sets.get(count.id()))
                                    .distinct()
                                    .count()
                            > 1)
                    .toList();
        }
    }

    private final List<Sourced> counts;
    private final Map<String, String> sets = new LinkedHashMap<>();
    private final Set<Sum> sums = new LinkedHashSet<>();

    private Containment(List<Sourced> counts) {
        this.counts = counts;
    }

    /** @param counts of one harm, in reading order */
    static Containment of(List<Sourced> counts, Structure structure) {
        Containment system = new Containment(List.copyOf(counts));
        counts.forEach(count -> system.sets.put(count.id(), count.id()));
        structure.sameSets(counts).forEach(system::join);
        for (Sourced whole : counts) {
            for (List<Sourced> parts : structure.families(whole)) {
                system.add(whole, parts);
            }
        }
        return system;
    }

    private void join(List<Sourced> same) {
        String kept = sets.get(same.get(0).id());
        for (Sourced other : same) {
            String old = sets.get(other.id());
            sets.replaceAll((id, set) -> set.equals(old) ? kept : set);
        }
    }

    private void add(Sourced whole, List<Sourced> parts) {
        String set = sets.get(whole.id());
        List<String> inside = parts.stream()
                .map(part -> sets.get(part.id()))
                .filter(part -> !part.equals(set))
                .distinct()
                .toList();
        if (!inside.isEmpty()) {
            sums.add(new Sum(set, inside, false));
        }
    }

    /** True when all counts can hold. */
    boolean holds() {
        return new PartWhole(List.copyOf(sums))
                .holds(counts.stream()
                        .map(count -> new Bound(sets.get(count.id()), count.interval()))
                        .toList());
    }

    /** Counts that sums link, each group apart; counts that no sum holds are left out. */
    List<Group> groups() {
        Map<String, String> linked = new LinkedHashMap<>();
        sets.values().forEach(set -> linked.put(set, set));
        for (Sum sum : sums) {
            for (String part : sum.parts()) {
                String old = linked.get(part);
                String kept = linked.get(sum.whole());
                linked.replaceAll((set, group) -> group.equals(old) ? kept : group);
            }
        }
        Map<String, List<Sum>> bySums = sums.stream()
                .collect(Collectors.groupingBy(sum -> linked.get(sum.whole()), TreeMap::new, Collectors.toList()));
        Map<String, List<Sourced>> byCounts = counts.stream()
                .collect(Collectors.groupingBy(count -> linked.get(sets.get(count.id())), Collectors.toList()));
        return bySums.entrySet().stream()
                .map(group -> new Group(byCounts.get(group.getKey()), sets, group.getValue()))
                .toList();
    }
}
