package org.attest.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TriggersTest {
    private static final String RULES = """
            stage phrase reduce
            rule phrase.loss
              make LOSS
              when NUM ADJ? LOST
            stage frame find
            rule frame.loss
              make HARM
              when LOSS 'of' GOODS
            rule frame.broken
              make HARM
              when (NUM | NAME) (BE GONE | GONE)
            stage other find
            rule other.any
              make OTHER
              when NUM
            """;

    private static final Lexicon WORDS = new Lexicon(List.of(
            entry("lost", "LOST"),
            entry("gone for good", "GONE"),
            entry("was", "BE"),
            entry("cups", "GOODS"),
            entry("new", "ADJ")));

    private static final Triggers TRIGGERS = triggers("frame");

    @Test
    void oneWordOfEachRuleIsEnough() {
        for (String text :
                List.of("9 LOST of cups", "9 new lost", "gone-for\ngood", "\ud83d\ude00gone for good\u00e9")) {
            assertThat(TRIGGERS.mayFind(text)).as(text).isTrue();
        }
    }

    @Test
    void wordsThatNoRuleNeedsAreNot() {
        for (String text : List.of("", "9 new cups was of it", "gone for ever", "losts", "for good")) {
            assertThat(TRIGGERS.mayFind(text)).as(text).isFalse();
        }
    }

    @Test
    void theSignOfTheKelvinBecomesAPlainLetter() {
        assertThat(TRIGGERS.mayFind("\u212a")).isTrue();
    }

    @Test
    void aStageThatNeedsNoWordMayFindSomethingInAnyText() {
        assertThat(triggers("other").tells()).isFalse();
        assertThat(triggers("other").mayFind("")).isTrue();
    }

    private static Triggers triggers(String stage) {
        return Triggers.of(RuleParser.parse("r", RULES), List.of(stage), List.of(WORDS), Set.of("NUM"));
    }

    private static Lexicon.Entry entry(String phrase, String className) {
        return new Lexicon.Entry(phrase, className, Features.NONE, false);
    }
}
