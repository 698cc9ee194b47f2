package org.attest.core.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.attest.core.count.CountInterval;
import org.attest.core.reconcile.PartWhole.Bound;
import org.attest.core.reconcile.PartWhole.Sum;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.variables.IntVar;
import org.junit.jupiter.api.Test;

/** Checks what we say of small systems against a solver of constraints that knows nothing of us. */
class ChocoTest {
    private static final int SYSTEMS = 10_000;

    /** Of so many systems every choice of statements is tried, too. */
    private static final int TRIED = 200;

    /** Numbers below are at most 12; whatever has a solution at all has one far below this. */
    private static final int OPEN = 150;

    /** Statements are all different, so that a set of them says which. */
    private record System(List<Sum> sums, List<Bound> told) {
        boolean holds(List<Bound> some) {
            return new PartWhole(sums).holds(some);
        }
    }

    @Test
    void systemsHoldAndConflictsAreMinimalAndCompleteAsTheSolverSays() {
        Random random = new Random(20_250_308);
        int broken = 0;
        int several = 0;
        for (int i = 0; i < SYSTEMS; i++) {
            System system = random(random);
            Conflict.Found<Bound> found = Conflict.all(system.told(), system::holds, 1_000);
            Supplier<String> which = system::toString;
            assertThat(found.complete()).as(which).isTrue();
            assertThat(found.sets().isEmpty()).as(which).isEqualTo(solved(system, system.told()));
            found.sets().forEach(set -> assertMinimal(system, set, which));
            assertComplete(system, found.sets(), which);
            if (i < TRIED) {
                assertThat(new HashSet<>(found.sets().stream().map(HashSet::new).toList()))
                        .as(which)
                        .isEqualTo(tried(system));
            }
            broken += found.sets().isEmpty() ? 0 : 1;
            several += found.sets().size() > 1 ? 1 : 0;
        }
        assertThat(broken).as("systems that cannot hold").isBetween(SYSTEMS / 5, SYSTEMS * 4 / 5);
        assertThat(several).as("systems with several conflicts").isGreaterThan(SYSTEMS / 10);
    }

    private static void assertMinimal(System system, List<Bound> set, Supplier<String> which) {
        assertThat(solved(system, set)).as(which).isFalse();
        for (Bound member : set) {
            assertThat(solved(system, without(set, Set.of(member)))).as(which).isTrue();
        }
    }

    /**
     * A conflict not found would hold none of those found, so it would lie in what is left when one statement of each is given up. What
     * is left can hold, for every smallest way to give up: hence none was missed.
     */
    private static void assertComplete(System system, List<List<Bound>> sets, Supplier<String> which) {
        for (Set<Bound> given : waysToGiveUp(sets)) {
            assertThat(solved(system, without(system.told(), given))).as(which).isTrue();
        }
    }

    private static Set<Set<Bound>> waysToGiveUp(List<List<Bound>> sets) {
        Set<Set<Bound>> ways = new HashSet<>(Set.of(Set.of()));
        for (List<Bound> set : sets) {
            Set<Set<Bound>> more = new HashSet<>();
            for (Set<Bound> way : ways) {
                if (!Collections.disjoint(way, set)) {
                    more.add(way);
                } else {
                    set.forEach(member -> {
                        Set<Bound> longer = new HashSet<>(way);
                        longer.add(member);
                        more.add(longer);
                    });
                }
            }
            more.removeIf(way -> more.stream().anyMatch(less -> less.size() < way.size() && way.containsAll(less)));
            ways = more;
        }
        return ways;
    }

    /** Every choice of statements that cannot hold and none of which can be left out, one by one. */
    private static Set<Set<Bound>> tried(System system) {
        int all = system.told().size();
        boolean[] holds = new boolean[1 << all];
        Set<Set<Bound>> found = new HashSet<>();
        for (int choice = 0; choice < holds.length; choice++) {
            int chosen = choice;
            int[] members =
                    IntStream.range(0, all).filter(b -> (chosen >> b & 1) == 1).toArray();
            boolean smallerHold = IntStream.of(members).allMatch(member -> holds[chosen & ~(1 << member)]);
            List<Bound> some =
                    IntStream.of(members).mapToObj(system.told()::get).toList();
            holds[choice] = smallerHold && solved(system, some);
            if (smallerHold && !holds[choice]) {
                found.add(new HashSet<>(some));
            }
        }
        return found;
    }

    private static List<Bound> without(List<Bound> told, Set<Bound> given) {
        return told.stream().filter(bound -> !given.contains(bound)).toList();
    }

    private static boolean solved(System system, List<Bound> told) {
        Map<String, CountInterval> known = new HashMap<>();
        for (Bound bound : told) {
            CountInterval before = known.getOrDefault(bound.set(), CountInterval.atLeast(0));
            if (before.intersect(bound.people()).isEmpty()) {
                return false;
            }
            known.put(bound.set(), before.intersect(bound.people()).get());
        }
        Model model = new Model();
        Map<String, IntVar> sets = new HashMap<>();
        for (String name : names(system)) {
            CountInterval people = known.getOrDefault(name, CountInterval.atLeast(0));
            sets.put(
                    name,
                    model.intVar(name, (int) people.low(), (int) people.high().orElse(OPEN), true));
        }
        for (Sum sum : system.sums()) {
            IntVar[] parts = sum.parts().stream().map(sets::get).toArray(IntVar[]::new);
            model.sum(parts, sum.complete() ? "=" : "<=", sets.get(sum.whole())).post();
        }
        return model.getSolver().solve();
    }

    private static Set<String> names(System system) {
        Set<String> names = new TreeSet<>();
        system.told().forEach(bound -> names.add(bound.set()));
        system.sums().forEach(sum -> {
            names.add(sum.whole());
            names.addAll(sum.parts());
        });
        return names;
    }

    private static System random(Random random) {
        List<String> names = List.of("a", "b", "c", "d", "e", "f", "g").subList(0, 4 + random.nextInt(4));
        List<Sum> sums = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int whole = random.nextInt(names.size() - 2);
            List<String> below = new ArrayList<>(names.subList(whole + 1, names.size()));
            Collections.shuffle(below, random);
            List<String> parts = below.subList(0, Math.min(below.size(), 1 + random.nextInt(3)));
            sums.add(new Sum(names.get(whole), parts, random.nextInt(3) > 0));
        }
        Set<Bound> told = new HashSet<>();
        for (int i = 3 + random.nextInt(4); i > 0; i--) {
            told.add(new Bound(names.get(random.nextInt(names.size())), interval(random)));
        }
        List<Bound> ordered = new ArrayList<>(told);
        ordered.sort(Comparator.comparing(Bound::toString));
        return new System(sums, ordered);
    }

    private static CountInterval interval(Random random) {
        int low = random.nextInt(9);
        return switch (random.nextInt(4)) {
            case 0 -> CountInterval.atLeast(low);
            case 1 -> CountInterval.exactly(low);
            default -> CountInterval.between(low, low + random.nextInt(5));
        };
    }
}
