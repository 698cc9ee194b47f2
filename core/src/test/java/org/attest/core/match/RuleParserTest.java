package org.attest.core.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.attest.core.text.Span;
import org.junit.jupiter.api.Test;

class RuleParserTest {
    private static final String RULES = """
            define who = v:PERSON
            stage phrase reduce
            rule phrase.pair
              make PERSON number=two with a
              when a:PERSON 'and' PERSON
            stage frame find
            rule frame.greets
              make GREETING with v
              when @who ~{0,2}!VERB g:VERB[form=past]
                !PERSON
            """;

    @Test
    void aLaterStageSeesWhatAnEarlierOneMade() {
        Grammar.Analysis analysis =
                RuleParser.parse("rules.txt", RULES).analyse(words("ann:PERSON and bob:PERSON so waved:VERB"));
        Node greeting = analysis.found("frame").get(0);
        assertThat(greeting.rule()).contains("frame.greets");
        assertThat(greeting.as("GREETING").get("number")).contains("two");
        assertThat(greeting.first("g").orElseThrow().norm()).isEqualTo("waved");
        assertThat(greeting.span()).isEqualTo(new Span(0, 5));
    }

    @Test
    void aGapStopsAtABarrier() {
        Grammar grammar = RuleParser.parse("rules.txt", RULES);
        assertThat(grammar.analyse(words("ann:PERSON so waved:VERB")).found("frame"))
                .hasSize(1);
        assertThat(grammar.analyse(words("ann:PERSON ;:BARRIER waved:VERB")).found("frame"))
                .isEmpty();
        assertThat(grammar.analyse(words("ann:PERSON a b c waved:VERB")).found("frame"))
                .isEmpty();
        assertThat(grammar.analyse(words("ann:PERSON waved:VERB bob:PERSON")).found("frame"))
                .isEmpty();
    }

    @Test
    void mistakesNameFileLineAndAdvice() {
        assertThatThrownBy(
                        () -> RuleParser.parse("lang/xx/rules.txt", "stage a reduce\nrule a.b\n  make X\n  when ( A"))
                .isInstanceOf(RuleFormatException.class)
                .hasMessageStartingWith("lang/xx/rules.txt:4: A parenthesis is not closed.")
                .hasMessageContaining("Maybe ");
        assertThatThrownBy(() -> RuleParser.parse("r", "stage a reduce\nrule a.b\n make X\n when A\nrule a.b\n"))
                .hasMessageContaining("used twice");
        assertThatThrownBy(() -> RuleParser.parse("r", "stage a reduce\nrule a.b\n make X\n when @nothing"))
                .hasMessageContaining("@nothing");
        assertThatThrownBy(() -> RuleParser.parse("r", "stage a reduce\nrule a.b\n make X\n when A[x=1]|B"))
                .hasMessageContaining("unknown");
        assertThatThrownBy(() -> RuleParser.parse("r", "rule a.b\n make X\n when A"))
                .hasMessageContaining("not complete");
    }

    @Test
    void aPatternThatCouldRunForeverIsReadToItsEnd() {
        String greedy = "stage s find\nrule a.b\n  make X\n  when (W* W*)* (W* W*)* 'end' W";
        Grammar grammar = RuleParser.parse("r", greedy);
        String many = "w:W ".repeat(300);
        assertTimeout(Duration.ofSeconds(5), () -> {
            assertThat(grammar.analyse(words(many + "end w:W")).found("s")).isNotEmpty();
            assertThat(grammar.analyse(words(many + "end")).found("s")).isEmpty();
        });
    }

    @Test
    void aPatternTooLargeToWriteOutIsRefused() {
        assertThatThrownBy(() -> RuleParser.parse("r", "stage s find\nrule a.b\n  make X\n  when ((A* B)* C)*"))
                .isInstanceOf(RuleFormatException.class)
                .hasMessageContaining("repeats too much");
    }

    /** Words as {@code norm:CLASS}; spans are word numbers. */
    private static List<Node> words(String text) {
        String[] parts = text.split(" ");
        List<Node> nodes = new java.util.ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            int at = parts[i].indexOf(':', 1);
            String norm = at < 0 ? parts[i] : parts[i].substring(0, at);
            String name = at < 0 ? "UNKNOWN" : parts[i].substring(at + 1);
            nodes.add(Node.leaf(new Span(i, i + 1), norm, false, java.util.Map.of(name, Features.parse("form=past"))));
        }
        return nodes;
    }
}
