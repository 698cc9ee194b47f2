package org.attest.core.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleBiFunction;

/**
 * How far readers agree beyond chance: Krippendorff's alpha (K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011), for
 * any number of readers and with values missing. 1 is agreement, 0 is what chance gives; below 0 is worse. A unit is what the readers
 * said of one thing; those with fewer than two values say nothing.
 */
public final class Alpha {
    private Alpha() {}

    /** Of words that are the same or are not. Empty when all values are one, or there are none to compare. */
    public static OptionalDouble nominal(Collection<? extends List<String>> units) {
        List<? extends List<String>> pairable = pairable(units);
        Map<String, Long> times = new HashMap<>();
        pairable.forEach(unit -> unit.forEach(value -> times.merge(value, 1L, Long::sum)));
        double all = times.values().stream().mapToLong(Long::longValue).sum();
        double same = times.values().stream().mapToDouble(n -> (double) n * n).sum();
        return alpha(pairable, (one, other) -> one.equals(other) ? 0 : 1, all, all * all - same);
    }

    /** Of numbers, by the squares of their differences. Empty as for {@link #nominal}. */
    public static OptionalDouble interval(Collection<? extends List<Double>> units) {
        List<? extends List<Double>> pairable = pairable(units);
        List<Double> values = new ArrayList<>();
        pairable.forEach(values::addAll);
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double spread = values.stream().mapToDouble(value -> (value - mean) * (value - mean)).sum();
        return alpha(
                pairable, (one, other) -> (one - other) * (one - other), values.size(), 2 * values.size() * spread);
    }

    private static <T> List<? extends List<T>> pairable(Collection<? extends List<T>> units) {
        return units.stream().filter(unit -> unit.size() > 1).toList();
    }

    /**
     * @param all how many values can be compared
     * @param expected the differences of each value from each other one, whatever their units
     */
    private static <T> OptionalDouble alpha(
            List<? extends List<T>> units, ToDoubleBiFunction<T, T> difference, double all, double expected) {
        if (expected == 0) {
            return OptionalDouble.empty();
        }
        double observed = 0;
        for (List<T> unit : units) {
            double within = 0;
            for (T one : unit) {
                for (T other : unit) {
                    within += difference.applyAsDouble(one, other);
                }
            }
            observed += within / (unit.size() - 1);
        }
        return OptionalDouble.of(1 - (all - 1) * observed / expected);
    }
}
