package org.attest.core.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConflictTest {
    private static boolean holds(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum() <= 20;
    }

    @Test
    void whatHoldsTogetherHasNoConflict() {
        assertThat(Conflict.smallest(List.of(5, 6, 7), ConflictTest::holds)).isEmpty();
    }

    @Test
    void noMemberOfAConflictCanBeLeftOut() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            List<Integer> numbers = random.ints(8, 1, 12).distinct().boxed().toList();
            List<Integer> found = Conflict.smallest(numbers, ConflictTest::holds);
            assertThat(found.isEmpty()).isEqualTo(holds(numbers));
            for (Integer member : found) {
                List<Integer> without = new ArrayList<>(found);
                without.remove(member);
                assertThat(holds(without)).as("%s without %s", found, member).isTrue();
            }
        }
    }

    @Test
    void allConflictsAreToldTheSmallerFirst() {
        Conflict.Found<Integer> found = Conflict.all(List.of(4, 21, 9, 1, 13), ConflictTest::holds, 10);
        assertThat(found.sets()).containsExactly(List.of(21), List.of(9, 13));
        assertThat(found.complete()).isTrue();
    }

    @Test
    void aLimitIsSaid() {
        Conflict.Found<Integer> found = Conflict.all(List.of(21, 22, 23, 24), ConflictTest::holds, 2);
        assertThat(found.sets()).hasSize(2);
        assertThat(found.complete()).isFalse();
    }
}
