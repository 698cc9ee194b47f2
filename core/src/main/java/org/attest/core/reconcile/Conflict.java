package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Sets of statements that cannot all hold, and of which none can be left out. Whether a set of statements can hold is asked of a test;
 * of two sets, the larger never holds where the smaller does not.
 */
final class Conflict {
    /** More ways than this to repair all conflicts found so far are not looked at. */
    private static final int MOST_REPAIRS = 2_000;

    private Conflict() {}

    /**
     * @param sets each in the order of the statements; the smaller first, then by order of statements
     * @param complete true when there are no others
     */
    record Found<T>(List<List<T>> sets, boolean complete) {
        Found {
            sets = List.copyOf(sets);
        }
    }

    /**
     * A smallest inconsistent subset, in the order given; empty when all hold together. Divides and conquers as in QuickXplain (U.
     * Junker, AAAI 2004); of several such sets it prefers the statements that come first.
     */
    static <T> List<T> smallest(List<T> statements, Predicate<List<T>> holds) {
        if (holds.test(statements)) {
            return List.of();
        }
        List<T> found = explain(List.of(), false, statements, holds);
        return statements.stream().filter(found::contains).toList();
    }

    /**
     * Every such set, up to a number of them. A repair is a smallest choice of statements to give up that takes one from each conflict
     * found; when what a repair leaves still cannot hold, it holds another conflict; when all repairs leave what holds, there is none
     * (J. Bailey, P. Stuckey, PADL 2005).
     *
     * @param statements all different
     */
    static <T> Found<T> all(List<T> statements, Predicate<List<T>> holds, int most) {
        List<BitSet> conflicts = new ArrayList<>();
        List<BitSet> repairs = new ArrayList<>(List.of(new BitSet()));
        Set<BitSet> good = new HashSet<>();
        boolean complete = false;
        while (!complete && conflicts.size() < most && repairs.size() <= MOST_REPAIRS) {
            Optional<BitSet> next =
                    repairs.stream().filter(repair -> !good.contains(repair)).findFirst();
            complete = next.isEmpty();
            next.ifPresent(repair -> {
                List<T> found = smallest(without(statements, repair), holds);
                if (found.isEmpty()) {
                    good.add(repair);
                } else {
                    conflicts.add(positions(found, statements));
                    repair(repairs, conflicts.get(conflicts.size() - 1));
                }
            });
        }
        List<List<T>> sets = conflicts.stream()
                .sorted(Comparator.comparingInt(BitSet::cardinality).thenComparing(Conflict::compare))
                .map(conflict -> conflict.stream().mapToObj(statements::get).toList())
                .toList();
        return new Found<>(sets, complete);
    }

    private static int compare(BitSet one, BitSet other) {
        BitSet differ = (BitSet) one.clone();
        differ.xor(other);
        return differ.isEmpty() ? 0 : one.get(differ.nextSetBit(0)) ? -1 : 1;
    }

    /** Makes every repair take one of the new conflict's statements too, and keeps the smallest repairs. */
    private static void repair(List<BitSet> repairs, BitSet conflict) {
        List<BitSet> kept = new ArrayList<>(
                repairs.stream().filter(repair -> repair.intersects(conflict)).toList());
        List<BitSet> longer = new ArrayList<>();
        for (BitSet repair : repairs) {
            if (!repair.intersects(conflict)) {
                conflict.stream().forEach(statement -> {
                    BitSet more = (BitSet) repair.clone();
                    more.set(statement);
                    longer.add(more);
                });
            }
        }
        longer.stream()
                .filter(more -> kept.stream().noneMatch(repair -> contains(more, repair)))
                .forEach(kept::add);
        repairs.clear();
        repairs.addAll(kept);
    }

    private static boolean contains(BitSet larger, BitSet smaller) {
        BitSet outside = (BitSet) smaller.clone();
        outside.andNot(larger);
        return outside.isEmpty();
    }

    private static <T> List<T> without(List<T> statements, BitSet repair) {
        return IntStream.range(0, statements.size())
                .filter(statement -> !repair.get(statement))
                .mapToObj(statements::get)
                .toList();
    }

    private static <T> BitSet positions(List<T> found, List<T> statements) {
        BitSet positions = new BitSet();
        found.forEach(statement -> positions.set(statements.indexOf(statement)));
        return positions;
    }

    private static <T> List<T> explain(List<T> background, boolean added, List<T> rest, Predicate<List<T>> holds) {
        if (added && !holds.test(background)) {
            return List.of();
        }
        if (rest.size() == 1) {
            return rest;
        }
        List<T> first = rest.subList(0, rest.size() / 2);
        List<T> second = rest.subList(rest.size() / 2, rest.size());
        List<T> ofSecond = explain(join(background, first), !first.isEmpty(), second, holds);
        List<T> ofFirst = explain(join(background, ofSecond), !ofSecond.isEmpty(), first, holds);
        return join(ofFirst, ofSecond);
    }

    private static <T> List<T> join(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
