package org.attest.core.reconcile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Decides whether fractions satisfy bounds and sums: the general simplex of solvers for arithmetic (B. Dutertre, L. de Moura, CAV 2006),
 * in exact numbers, with Bland's rule, so that it ends. Each sum is a row: whole minus parts, which is 0 or, where the parts are not
 * everyone, 0 or more.
 */
final class Simplex {
    private final Bounds bounds;
    private final List<Bounds.Row> rows;
    private final int sets;
    /** Per row the variable it gives, and its factor of every variable. Sets come first, then one slack per row. */
    private final int[] gives;

    private final Fraction[][] factors;
    private final Fraction[] values;

    /** @param bounds in which no set is left without a number */
    Simplex(Bounds bounds, List<Bounds.Row> rows) {
        this.bounds = bounds;
        this.rows = rows;
        this.sets = rows.stream()
                        .flatMapToInt(row -> IntStream.concat(IntStream.of(row.whole()), Arrays.stream(row.parts())))
                        .max()
                        .orElse(-1)
                + 1;
        int all = sets + rows.size();
        this.gives = IntStream.range(sets, all).toArray();
        this.factors = new Fraction[rows.size()][all];
        this.values = new Fraction[all];
        for (int set = 0; set < sets; set++) {
            values[set] = Fraction.of(bounds.low(set));
        }
        for (int row = 0; row < rows.size(); row++) {
            Arrays.fill(factors[row], Fraction.ZERO);
            factors[row][rows.get(row).whole()] = Fraction.ONE;
            for (int part : rows.get(row).parts()) {
                factors[row][part] = Fraction.ONE.negated();
            }
            values[sets + row] = given(row);
        }
    }

    private Fraction given(int row) {
        Fraction sum = Fraction.ZERO;
        for (int variable = 0; variable < values.length; variable++) {
            if (factors[row][variable].sign() != 0) {
                sum = sum.plus(factors[row][variable].times(values[variable]));
            }
        }
        return sum;
    }

    /** True when fractions satisfy all; they are then the values. */
    boolean solve() {
        while (true) {
            Optional<Integer> wrong = IntStream.range(0, gives.length)
                    .filter(row -> isBelow(gives[row]) || isAbove(gives[row]))
                    .boxed()
                    .min(Comparator.comparingInt(row -> gives[row]));
            if (wrong.isEmpty()) {
                return true;
            }
            int row = wrong.get();
            boolean raise = isBelow(gives[row]);
            OptionalInt mover = IntStream.range(0, values.length)
                    .filter(variable -> canMove(variable, factors[row][variable].sign() * (raise ? 1 : -1)))
                    .findFirst();
            if (mover.isEmpty()) {
                return false;
            }
            Fraction target = Fraction.of(raise ? low(gives[row]) : high(gives[row]));
            pivot(row, mover.getAsInt(), target);
        }
    }

    /** True when a variable outside the rows' results may grow (direction above 0) or shrink (below 0). */
    private boolean canMove(int variable, int direction) {
        return direction > 0 && (isOpen(variable) || values[variable].compareTo(Fraction.of(high(variable))) < 0)
                || direction < 0 && values[variable].compareTo(Fraction.of(low(variable))) > 0;
    }

    /** Sets what the row gives to the target by moving another variable, and lets the row give that one from now on. */
    private void pivot(int row, int mover, Fraction target) {
        int given = gives[row];
        Fraction factor = factors[row][mover];
        Fraction step = target.minus(values[given]).dividedBy(factor);
        values[given] = target;
        values[mover] = values[mover].plus(step);
        for (int other = 0; other < gives.length; other++) {
            if (other != row && factors[other][mover].sign() != 0) {
                values[gives[other]] = values[gives[other]].plus(factors[other][mover].times(step));
            }
        }
        Fraction[] solved = new Fraction[values.length];
        for (int variable = 0; variable < solved.length; variable++) {
            solved[variable] = factors[row][variable].negated().dividedBy(factor);
        }
        solved[mover] = Fraction.ZERO;
        solved[given] = Fraction.ONE.dividedBy(factor);
        factors[row] = solved;
        gives[row] = mover;
        for (int other = 0; other < gives.length; other++) {
            substitute(other, row, mover);
        }
    }

    private void substitute(int other, int row, int mover) {
        Fraction factor = factors[other][mover];
        if (other == row || factor.sign() == 0) {
            return;
        }
        factors[other][mover] = Fraction.ZERO;
        for (int variable = 0; variable < values.length; variable++) {
            if (factors[row][variable].sign() != 0) {
                factors[other][variable] = factors[other][variable].plus(factor.times(factors[row][variable]));
            }
        }
    }

    /** Of the sets whose value is no whole number, one that can have the fewest values. */
    Optional<Integer> broken() {
        return IntStream.range(0, sets)
                .filter(set -> !values[set].isWhole())
                .boxed()
                .min(Comparator.comparingLong(set -> bounds.high(set) - bounds.low(set)));
    }

    Fraction value(int set) {
        return values[set];
    }

    private boolean isBelow(int variable) {
        return values[variable].compareTo(Fraction.of(low(variable))) < 0;
    }

    private boolean isAbove(int variable) {
        return !isOpen(variable) && values[variable].compareTo(Fraction.of(high(variable))) > 0;
    }

    private boolean isOpen(int variable) {
        return variable < sets
                ? bounds.high(variable) >= Bounds.OPEN
                : !rows.get(variable - sets).complete();
    }

    private long low(int variable) {
        return variable < sets ? bounds.low(variable) : 0;
    }

    private long high(int variable) {
        return variable < sets ? bounds.high(variable) : 0;
    }
}
