package org.attest.core.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.core.count.CountInterval;

/**
 * Wholes that are the sum of parts which share nobody, over intervals of people. Tightens every interval to what the others allow
 * (bounds consistency). On sums that form a tree the result is exact; otherwise it is sound and may be wide.
 */
final class PartWhole {
    /**
     * One whole and its parts.
     *
     * @param complete true when the parts are everyone; else there may be people in none of them
     */
    record Sum(String whole, List<String> parts, boolean complete) {
        Sum {
            parts = List.copyOf(parts);
        }
    }

    private static final CountInterval ANY = CountInterval.atLeast(0);

    private final List<Sum> sums;

    PartWhole(List<Sum> sums) {
        this.sums = List.copyOf(sums);
    }

    /** The intervals as tight as the sums make them; empty when no numbers satisfy all. What is not known may be any number. */
    Optional<Map<String, CountInterval>> solve(Map<String, CountInterval> known) {
        Map<String, CountInterval> solved = new HashMap<>(known);
        for (Sum sum : sums) {
            solved.putIfAbsent(sum.whole(), ANY);
            sum.parts().forEach(part -> solved.putIfAbsent(part, ANY));
        }
        boolean changed = true;
        for (int pass = 0; changed && pass <= 2 * solved.size(); pass++) {
            Map<String, CountInterval> before = Map.copyOf(solved);
            for (Sum sum : sums) {
                if (!tighten(sum, solved)) {
                    return Optional.empty();
                }
            }
            changed = !before.equals(solved);
        }
        return Optional.of(Map.copyOf(solved));
    }

    private static boolean tighten(Sum sum, Map<String, CountInterval> solved) {
        CountInterval total =
                sum.parts().stream().map(solved::get).reduce(CountInterval.exactly(0), CountInterval::plus);
        CountInterval allowed = sum.complete() ? total : CountInterval.atLeast(total.low());
        if (!narrow(sum.whole(), allowed, solved)) {
            return false;
        }
        for (String part : sum.parts()) {
            CountInterval others = sum.parts().stream()
                    .filter(other -> !other.equals(part))
                    .map(solved::get)
                    .reduce(CountInterval.exactly(0), CountInterval::plus);
            Optional<CountInterval> left = solved.get(sum.whole()).minus(others);
            if (left.isEmpty() || !narrow(part, sum.complete() ? left.get() : upTo(left.get()), solved)) {
                return false;
            }
        }
        return true;
    }

    private static CountInterval upTo(CountInterval left) {
        return new CountInterval(0, left.high());
    }

    private static boolean narrow(String name, CountInterval allowed, Map<String, CountInterval> solved) {
        Optional<CountInterval> both = solved.get(name).intersect(allowed);
        both.ifPresent(interval -> solved.put(name, interval));
        return both.isPresent();
    }

    /** What is left of an exact whole when its other parts, all exact, are taken out. */
    static OptionalLong rest(long whole, List<Long> parts) {
        long rest = whole - parts.stream().mapToLong(Long::longValue).sum();
        return rest < 0 ? OptionalLong.empty() : OptionalLong.of(rest);
    }
}
