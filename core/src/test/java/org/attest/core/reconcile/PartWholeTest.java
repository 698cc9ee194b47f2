package org.attest.core.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.attest.core.count.CountInterval;
import org.attest.core.reconcile.PartWhole.Sum;
import org.junit.jupiter.api.Test;

class PartWholeTest {
    private static final int LARGEST = 6;

    @Test
    void whatIsLeftOfAWholeIsItsLastPart() {
        var solved = new PartWhole(List.of(new Sum("dead", List.of("men", "women", "children"), true)))
                .solve(Map.of(
                        "dead", CountInterval.exactly(111),
                        "men", CountInterval.exactly(90),
                        "women", CountInterval.exactly(18)));
        assertThat(solved.orElseThrow().get("children")).isEqualTo(CountInterval.exactly(3));
    }

    @Test
    void partsBoundAWholeFromBelowOnly() {
        var solved = new PartWhole(List.of(new Sum("all", List.of("a", "b"), false)))
                .solve(Map.of("a", CountInterval.exactly(5), "b", CountInterval.atLeast(7)));
        assertThat(solved.orElseThrow().get("all")).isEqualTo(CountInterval.atLeast(12));
    }

    @Test
    void partsThatExceedTheirWholeHaveNoSolution() {
        var solved = new PartWhole(List.of(new Sum("all", List.of("a", "b"), false)))
                .solve(Map.of(
                        "all", CountInterval.exactly(10),
                        "a", CountInterval.exactly(6),
                        "b", CountInterval.atLeast(5)));
        assertThat(solved).isEmpty();
    }

    @Test
    void onTreesTheBoundsAreThoseOfEveryPossibleCase() {
        Random random = new Random(11);
        List<String> names = List.of("all", "a", "b", "a1", "a2");
        for (int i = 0; i < 400; i++) {
            List<Sum> sums = List.of(
                    new Sum("all", List.of("a", "b"), random.nextBoolean()),
                    new Sum("a", List.of("a1", "a2"), random.nextBoolean()));
            Map<String, CountInterval> known = new HashMap<>();
            for (String name : names) {
                int low = random.nextInt(LARGEST);
                known.put(name, CountInterval.between(low, low + random.nextInt(LARGEST - low + 1)));
            }
            assertThat(new PartWhole(sums).solve(known))
                    .as("%s %s", sums, known)
                    .isEqualTo(tried(sums, known));
        }
    }

    @Test
    void sumsThatOnlyTogetherCannotHoldAreSeen() {
        List<Sum> sums = List.of(
                new Sum("all", List.of("men", "women"), true),
                new Sum("all", List.of("north", "south"), true),
                new Sum("men", List.of("north"), true),
                new Sum("women", List.of("south", "sea"), true));
        PartWhole system = new PartWhole(sums);
        assertThat(system.holds(Map.of("sea", CountInterval.exactly(0)))).isTrue();
        assertThat(system.holds(Map.of("sea", CountInterval.exactly(1)))).isFalse();
        assertThat(system.holds(Map.of("sea", CountInterval.atLeast(1), "all", CountInterval.atLeast(1_000))))
                .isFalse();
    }

    @Test
    void halfAPersonIsNoSolution() {
        PartWhole system = new PartWhole(
                List.of(new Sum("all", List.of("dead", "hurt"), true), new Sum("dead", List.of("hurt"), true)));
        assertThat(system.holds(Map.of("all", CountInterval.exactly(8)))).isTrue();
        assertThat(system.holds(Map.of("all", CountInterval.exactly(7)))).isFalse();
    }

    @Test
    void aSetIsOnePartOnly() {
        assertThatThrownBy(() -> new Sum("all", List.of("a", "a"), true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sum("all", List.of("all"), true)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<Map<String, CountInterval>> tried(List<Sum> sums, Map<String, CountInterval> known) {
        List<Map<String, Long>> cases = new ArrayList<>(List.of(Map.of()));
        for (Map.Entry<String, CountInterval> entry : known.entrySet()) {
            List<Map<String, Long>> more = new ArrayList<>();
            for (Map<String, Long> one : cases) {
                for (long n = entry.getValue().low();
                        n <= entry.getValue().high().orElseThrow();
                        n++) {
                    Map<String, Long> next = new HashMap<>(one);
                    next.put(entry.getKey(), n);
                    more.add(next);
                }
            }
            cases = more;
        }
        cases.removeIf(one -> sums.stream().anyMatch(sum -> breaks(sum, one)));
        if (cases.isEmpty()) {
            return Optional.empty();
        }
        Map<String, CountInterval> bounds = new HashMap<>();
        for (String name : known.keySet()) {
            var found = cases.stream().mapToLong(one -> one.get(name)).summaryStatistics();
            bounds.put(name, CountInterval.between(found.getMin(), found.getMax()));
        }
        return Optional.of(bounds);
    }

    private static boolean breaks(Sum sum, Map<String, Long> numbers) {
        long parts = sum.parts().stream().mapToLong(numbers::get).sum();
        long whole = numbers.get(sum.whole());
        return sum.complete() ? parts != whole : parts > whole;
    }
}
