package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds a smallest set of statements that cannot all hold: none of them can be left out. Divides and conquers as in QuickXplain (U.
 * Junker, AAAI 2004); of several such sets it prefers the statements that come first.
 */
final class Conflict {
    private Conflict() {}

    /**
     * A minimal inconsistent subset, in the order given; empty when all hold together.
     *
     * @param holds whether a set of statements can hold; of two sets the larger never holds where the smaller does not
     */
    static <T> List<T> smallest(List<T> statements, Predicate<List<T>> holds) {
        if (holds.test(statements)) {
            return List.of();
        }
        List<T> found = explain(List.of(), false, statements, holds);
        return statements.stream().filter(found::contains).toList();
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
