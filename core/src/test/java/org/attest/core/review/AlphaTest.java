package org.attest.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked examples of the paper, with the values it gives. */
class AlphaTest {
    private static final double HALF_OF_LAST_DIGIT = 0.0005;

    /** One line per reader; a full stop where a reader said nothing. */
    private static List<List<String>> units(String... readers) {
        List<String[]> rows =
                Arrays.stream(readers).map(line -> line.split(" ")).toList();
        List<List<String>> units = new ArrayList<>();
        for (int i = 0; i < rows.get(0).length; i++) {
            int column = i;
            units.add(rows.stream()
                    .map(row -> row[column])
                    .filter(value -> !value.equals("."))
                    .toList());
        }
        return units;
    }

    private static List<List<Double>> numbers(List<List<String>> units) {
        return units.stream()
                .map(unit -> unit.stream().map(Double::valueOf).toList())
                .toList();
    }

    private static final String[] FOUR = {
        "1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 ."
    };

    @Test
    void twoReadersOfYesAndNo() {
        var units = units("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");
        assertThat(Alpha.nominal(units).orElseThrow()).isCloseTo(0.095, within(HALF_OF_LAST_DIGIT));
    }

    @Test
    void twoReadersOfFiveWords() {
        var units = units("a a b b d c c c e d d a", "b a b b b c c c e d d d");
        assertThat(Alpha.nominal(units).orElseThrow()).isCloseTo(0.692, within(HALF_OF_LAST_DIGIT));
    }

    @Test
    void fourReadersWithMissingValues() {
        assertThat(Alpha.nominal(units(FOUR)).orElseThrow()).isCloseTo(0.743, within(HALF_OF_LAST_DIGIT));
        assertThat(Alpha.interval(numbers(units(FOUR))).orElseThrow()).isCloseTo(0.849, within(HALF_OF_LAST_DIGIT));
    }

    @Test
    void neitherReadersNorUnitsHaveAnOrder() {
        var units = units(FOUR[3], FOUR[1], FOUR[0], FOUR[2]);
        Collections.reverse(units);
        assertThat(Alpha.nominal(units)).isEqualTo(Alpha.nominal(units(FOUR)));
    }

    @Test
    void readersWhoAlwaysAgreeHaveOne() {
        assertThat(Alpha.nominal(units("a b a", "a b a"))).hasValue(1);
        assertThat(Alpha.interval(numbers(units("7 12", "7 12")))).hasValue(1);
    }

    @Test
    void withoutDifferentValuesNothingCanBeSaid() {
        assertThat(Alpha.nominal(units("a a", "a a"))).isEmpty();
        assertThat(Alpha.nominal(units("a b", ". ."))).isEmpty();
        assertThat(Alpha.nominal(List.of())).isEmpty();
        assertThat(Alpha.interval(List.of())).isEmpty();
    }
}
