package org.attest.formats.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.attest.core.claim.Actors.Kind;
import org.attest.core.count.CountInterval;
import org.attest.core.reconcile.Policy;
import org.attest.formats.lang.KnowledgeFormatException;
import org.junit.jupiter.api.Test;

class PolicyFileTest {
    private static final String WHOLE = """
            # The desk's rule.
            version = 3
            low = lowest-named
            best = best-placed
            high = largest-named
            placing = official, monitor
            words = 24: 12-24, 200: 100
            notes = provisional
            source = Our handbook, page 4
            """;

    private static Policy parse(String text) {
        return PolicyFile.parse("policies/desk.properties", "desk", text);
    }

    @Test
    void eachLineIsAChoice() {
        Policy policy = parse(WHOLE);
        assertThat(policy.label()).isEqualTo("desk/3");
        assertThat(policy.low()).isEqualTo(Policy.Low.LOWEST_NAMED);
        assertThat(policy.high()).isEqualTo(Policy.High.LARGEST_NAMED);
        assertThat(policy.placing()).containsExactly(Kind.OFFICIAL, Kind.MONITOR);
        assertThat(policy.words())
                .isEqualTo(Map.of(24L, CountInterval.between(12, 24), 200L, CountInterval.exactly(100)));
        assertThat(policy.source()).isEqualTo("Our handbook, page 4");
        assertThat(policy.isInTheMannerOf()).isFalse();
    }

    @Test
    void whatIsNotSaidIsAsInOurs() {
        Policy policy = parse("version = 1\nlow = verified\nbest = same-as-low\nhigh = none\n");
        assertThat(policy.placing()).isEqualTo(Policy.ATTEST.placing());
        assertThat(policy.words()).isEmpty();
    }

    @Test
    void aMistakeIsToldByFileLineAndAdvice() {
        wrong(WHOLE.replace("best-placed", "best-guess"), "policies/desk.properties:4:", "Maybe one of best-placed,");
        wrong(WHOLE.replace("version = 3", "version = three"), ":2:", "Maybe version = 1");
        wrong(WHOLE.replace("high =", "hihg ="), ":5:", "Maybe one of version, low");
        wrong(WHOLE.replace("24: 12-24", "dozens: 12"), ":7:", "Maybe 24: 12-24");
        wrong(WHOLE.replace("24: 12-24", "24: 24-12"), ":7:", "turn it round");
        wrong(WHOLE + "low = verified\n", ":10:", "stands twice");
        wrong("version = 1\nbest = none\nhigh = stated\n", ":4:", "(low) is missing");
        wrong("version = 1\nlow = same-as-best\nbest = none\nhigh = stated\n", ":2:", "cannot");
    }

    private static void wrong(String text, String... words) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOf(KnowledgeFormatException.class)
                .hasMessageContainingAll(words);
    }
}
