package org.attest.core.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CountIntervalIntersectTest {
    private final Random random = new Random(5);

    private CountInterval any() {
        int low = random.nextInt(12);
        return random.nextInt(3) == 0
                ? CountInterval.atLeast(low)
                : CountInterval.between(low, low + random.nextInt(8));
    }

    @Test
    void bothOrdersAllowTheSame() {
        for (int i = 0; i < 500; i++) {
            CountInterval one = any();
            CountInterval other = any();
            assertThat(one.intersect(other)).isEqualTo(other.intersect(one));
        }
    }

    @Test
    void groupingDoesNotMatter() {
        for (int i = 0; i < 500; i++) {
            CountInterval a = any();
            CountInterval b = any();
            CountInterval c = any();
            Optional<CountInterval> left = a.intersect(b).flatMap(ab -> ab.intersect(c));
            assertThat(left).isEqualTo(b.intersect(c).flatMap(a::intersect));
        }
    }

    @Test
    void itHoldsExactlyWhatBothHold() {
        for (int i = 0; i < 500; i++) {
            CountInterval one = any();
            CountInterval other = any();
            Optional<CountInterval> both = one.intersect(other);
            for (long n = 0; n < 25; n++) {
                long people = n;
                assertThat(both.filter(interval -> interval.contains(people)).isPresent())
                        .isEqualTo(one.contains(people) && other.contains(people));
            }
        }
    }
}
