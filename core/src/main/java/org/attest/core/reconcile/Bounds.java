package org.attest.core.reconcile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import org.attest.core.count.CountInterval;
import org.jspecify.annotations.Nullable;

/**
 * Lower and upper bounds of numbered sets of people, narrowed sum by sum until none narrows another (bounds consistency). A sum is
 * looked at again only when one of its sets was narrowed.
 */
final class Bounds {
    /** Larger numbers of people are as good as open; sums of thousands of them still fit. */
    static final long OPEN = 1_000_000_000_000_000L;

    /** One sum, by the numbers of its sets. */
    record Row(int whole, int[] parts, boolean complete) {}

    private final List<Row> rows;
    private final List<List<Integer>> rowsOf;
    private final long[] low;
    private final long[] high;
    private boolean settled;

    /** @param known of each set in turn; null where nothing is known */
    Bounds(List<Row> rows, List<@Nullable CountInterval> known) {
        this.rows = rows;
        this.low = new long[known.size()];
        this.high = new long[known.size()];
        this.rowsOf = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            CountInterval interval = known.get(i);
            low[i] = interval == null ? 0 : Math.min(interval.low(), OPEN);
            high[i] = interval == null ? OPEN : Math.min(interval.high().orElse(OPEN), OPEN);
            rowsOf.add(new ArrayList<>());
        }
        for (int row = 0; row < rows.size(); row++) {
            rowsOf.get(rows.get(row).whole()).add(row);
            for (int part : rows.get(row).parts()) {
                rowsOf.get(part).add(row);
            }
        }
    }

    private Bounds(Bounds other) {
        this.rows = other.rows;
        this.rowsOf = other.rowsOf;
        this.low = other.low.clone();
        this.high = other.high.clone();
    }

    /** The same with one set held between these. */
    Bounds with(int set, long atLeast, long atMost) {
        Bounds copy = new Bounds(this);
        copy.low[set] = Math.max(low[set], atLeast);
        copy.high[set] = Math.min(high[set], atMost);
        return copy;
    }

    long low(int set) {
        return low[set];
    }

    /** {@link #OPEN} where nobody states one. */
    long high(int set) {
        return high[set];
    }

    CountInterval interval(int set) {
        return new CountInterval(low[set], high[set] >= OPEN ? OptionalLong.empty() : OptionalLong.of(high[set]));
    }

    /** Narrows all; false when some set is left no number. */
    boolean tighten() {
        for (int i = 0; i < low.length; i++) {
            if (low[i] > high[i]) {
                return false;
            }
        }
        ArrayDeque<Integer> next = new ArrayDeque<>();
        BitSet waiting = new BitSet();
        for (int row = 0; row < rows.size(); row++) {
            next.add(row);
            waiting.set(row);
        }
        long patience = 16 + 4L * rows.size() * rows.size();
        while (!next.isEmpty() && patience-- > 0) {
            int row = next.remove();
            waiting.clear(row);
            List<Integer> narrowed = new ArrayList<>();
            if (!narrow(rows.get(row), narrowed)) {
                return false;
            }
            for (int set : narrowed) {
                for (int other : rowsOf.get(set)) {
                    if (!waiting.get(other)) {
                        waiting.set(other);
                        next.add(other);
                    }
                }
            }
        }
        settled = next.isEmpty();
        return true;
    }

    private boolean narrow(Row row, List<Integer> narrowed) {
        long least = 0;
        long most = 0;
        int open = 0;
        for (int part : row.parts()) {
            least += low[part];
            most += high[part] >= OPEN ? 0 : high[part];
            open += high[part] >= OPEN ? 1 : 0;
        }
        boolean bounded = row.complete() && open == 0;
        if (!narrow(row.whole(), least, bounded ? most : OPEN, narrowed)) {
            return false;
        }
        for (int part : row.parts()) {
            boolean partOpen = high[part] >= OPEN;
            boolean othersBounded = row.complete() && open - (partOpen ? 1 : 0) == 0;
            long othersMost = most - (partOpen ? 0 : high[part]);
            long othersLeast = least - low[part];
            long atLeast = othersBounded ? low[row.whole()] - othersMost : 0;
            long atMost = high[row.whole()] >= OPEN ? OPEN : high[row.whole()] - othersLeast;
            long lowBefore = low[part];
            long highBefore = high[part];
            if (!narrow(part, atLeast, atMost, narrowed)) {
                return false;
            }
            least += low[part] - lowBefore;
            if (partOpen && high[part] < OPEN) {
                open--;
                most += high[part];
            } else if (!partOpen) {
                most += high[part] - highBefore;
            }
        }
        return true;
    }

    private boolean narrow(int set, long atLeast, long atMost, List<Integer> narrowed) {
        if (Math.min(atLeast, OPEN) > low[set] || atMost < high[set]) {
            low[set] = Math.max(low[set], Math.min(atLeast, OPEN));
            high[set] = Math.min(high[set], atMost);
            narrowed.add(set);
        }
        return low[set] <= high[set];
    }

    /** The sums among which narrowing alone does not decide: those that share sets in a circle. All, when narrowing was cut short. */
    List<Row> entangled() {
        int[] group = groups();
        int[] ends = new int[low.length];
        int[] nodes = new int[low.length];
        for (int set = 0; set < low.length; set++) {
            nodes[group[set]]++;
        }
        for (Row row : rows) {
            nodes[group[row.whole()]]++;
            ends[group[row.whole()]] += 1 + row.parts().length;
        }
        return rows.stream()
                .filter(row -> !settled || ends[group[row.whole()]] >= nodes[group[row.whole()]])
                .toList();
    }

    /** A number per set, the same for sets linked by sums. */
    private int[] groups() {
        int[] group = new int[low.length];
        Arrays.setAll(group, i -> i);
        for (Row row : rows) {
            for (int part : row.parts()) {
                group[root(group, part)] = root(group, row.whole());
            }
        }
        for (int i = 0; i < group.length; i++) {
            group[i] = root(group, i);
        }
        return group;
    }

    private static int root(int[] group, int set) {
        int at = set;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }
}
