package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.attest.core.count.CountInterval;
import org.attest.core.reconcile.PartWhole.Bound;
import org.attest.core.reconcile.PartWhole.Sum;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds to tighten 1,000 sets under 500 sums, to decide a table by class and place, and to find all conflicts of twelve counts. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class SumsBenchmark {
    private static final int SUMS = 500;

    private PartWhole tree;
    private final Map<String, CountInterval> leaves = new HashMap<>();
    private PartWhole table;
    private final Map<String, CountInterval> margins = new HashMap<>();
    private PartWhole pair;
    private final List<Bound> told = new ArrayList<>();

    @Setup
    public void load() {
        List<Sum> sums = new ArrayList<>();
        for (int i = 0; i < SUMS; i++) {
            sums.add(new Sum("s" + i, List.of("s" + (2 * i + 1), "s" + (2 * i + 2)), true));
        }
        tree = new PartWhole(sums);
        for (int i = SUMS; i <= 2 * SUMS; i++) {
            leaves.put("s" + i, CountInterval.between(i % 7, i % 7 + 3));
        }
        List<Sum> cells = new ArrayList<>();
        for (String one : List.of("x", "y", "z")) {
            cells.add(new Sum("class " + one, List.of(one + "1", one + "2", one + "3", one + "4"), true));
        }
        for (int i = 1; i <= 4; i++) {
            cells.add(new Sum("place " + i, List.of("x" + i, "y" + i, "z" + i), true));
            margins.put("place " + i, CountInterval.exactly(30 + i));
        }
        cells.add(new Sum("all", List.of("class x", "class y", "class z"), true));
        cells.add(new Sum("all", List.of("place 1", "place 2", "place 3", "place 4"), true));
        table = new PartWhole(cells);
        margins.put("class x", CountInterval.exactly(70));
        margins.put("class y", CountInterval.exactly(40));
        pair = new PartWhole(List.of(
                new Sum("all", List.of("a", "b", "c"), false), new Sum("a", List.of("d", "e"), false)));
        for (int i = 0; i < 3; i++) {
            told.add(new Bound("all", CountInterval.exactly(100 + i)));
            told.add(new Bound("b", CountInterval.exactly(60 + i)));
            told.add(new Bound("c", CountInterval.exactly(30 + i)));
            told.add(new Bound("d", CountInterval.exactly(20 + i)));
        }
    }

    @Benchmark
    public Object tightenThousandSets() {
        return tree.solve(leaves);
    }

    @Benchmark
    public boolean decideTable() {
        return table.holds(margins);
    }

    @Benchmark
    public Object allConflictsOfTwelve() {
        return Conflict.all(told, pair::holds, 1_000);
    }
}
