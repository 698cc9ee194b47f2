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
            stage sized find
            rule sized.any
              make OTHER
              when ADJ[size=big] ~{0,3} NAME
            """;

    private static final Lexicon WORDS = new Lexicon(List.of(
            entry("lost", "LOST"),
            entry("gone for good", "GONE"),
            entry("was", "BE"),
            entry("cups", "GOODS"),
            entry("new", "ADJ"),
            new Lexicon.Entry("huge", "ADJ", Features.parse("size=small|big"), false)));

    private static final Triggers TRIGGERS = triggers("frame");

    @Test
    void aWordForEachNeedOfARuleIsEnough() {
        for (String text : List.of(
                "9 LOST of cups", "9 new lost, of the cups", "gone-for\ngood", "\ud83d\ude00gone for good\u00e9")) {
            assertThat(TRIGGERS.mayFind(text, 0, text.length())).as(text).isTrue();
        }
    }

    @Test
    void wordsThatNoRuleNeedsAreNot() {
        for (String text :
                List.of("", "9 new cups was of it", "9 new lost", "lost of it", "gone for ever", "losts", "for good")) {
            assertThat(TRIGGERS.mayFind(text, 0, text.length())).as(text).isFalse();
        }
    }

    @Test
    void theSignOfTheKelvinBecomesAPlainLetter() {
        assertThat(TRIGGERS.mayFind("\u212a", 0, "\u212a".length())).isTrue();
    }

    @Test
    void theFeatureOfANeededWordIsNeeded() {
        for (String text : List.of("huge cups of Ann", "huge by Ann")) {
            assertThat(triggers("sized").mayFind(text, 0, text.length()))
                    .as(text)
                    .isTrue();
        }
        assertThat(triggers("sized").mayFind("new cups of Ann", 0, 15)).isFalse();
    }

    @Test
    void rulesBecauseOfWhichNothingCanBeToldAreNamed() {
        assertThat(triggers("other").open()).containsExactly("other.any");
        assertThat(TRIGGERS.open()).isEmpty();
    }

    @Test
    void aStageThatNeedsNoWordMayFindSomethingInAnyText() {
        assertThat(triggers("other").tells()).isFalse();
        assertThat(triggers("other").mayFind("", 0, 0)).isTrue();
    }

    private static Triggers triggers(String stage) {
        return Triggers.of(RuleParser.parse("r", RULES), List.of(stage), List.of(WORDS), Set.of("NUM"));
    }

    private static Lexicon.Entry entry(String phrase, String className) {
        return new Lexicon.Entry(phrase, className, Features.NONE, false);
    }
}
