package org.attest.core.reconcile;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Decides exactly whether whole numbers satisfy sums that share sets in a circle: branch and bound over the exact fractions of {@link
 * Simplex} (A. Land, A. Doig, Econometrica 1960).
 */
final class WholeNumbers {
    /** After so many splits the numbers are taken to exist. Sums of people met so far need none or one. */
    static final int PATIENCE = 500;

    private WholeNumbers() {}

    /** @param bounds narrowed before */
    static boolean exist(Bounds bounds, List<Bounds.Row> rows) {
        Deque<Bounds> open = new ArrayDeque<>(List.of(bounds));
        for (int tried = 0; !open.isEmpty(); tried++) {
            if (tried == PATIENCE) {
                return true;
            }
            Bounds here = open.pop();
            Simplex fractions = new Simplex(here, rows);
            if (!fractions.solve()) {
                continue;
            }
            Optional<Integer> broken = fractions.broken();
            if (broken.isEmpty()) {
                return true;
            }
            BigInteger below = fractions.value(broken.get()).floor();
            long floor = below.min(BigInteger.valueOf(Bounds.OPEN)).longValueExact();
            push(open, here.with(broken.get(), floor + 1, Bounds.OPEN));
            push(open, here.with(broken.get(), 0, floor));
        }
        return false;
    }

    private static void push(Deque<Bounds> open, Bounds half) {
        if (half.tighten()) {
            open.push(half);
        }
    }
}
