package org.attest.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final Vocabulary WORDS = new Vocabulary(List.of("harbour", "mayor", "'s", "u.n."));

    @Test
    void aKnownWordIsTheSameOneInAnyCase() {
        for (String text : List.of("harbour", "Harbour", "HARBOUR")) {
            assertThat(WORDS.find(text, 0, text.length())).isEqualTo("harbour");
        }
        assertThat(WORDS.find("the Mayor's", 4, 9)).isEqualTo("mayor");
        assertThat(WORDS.find("U.N.", 0, 4)).isEqualTo("u.n.");
    }

    @Test
    void otherWordsAreNotKnown() {
        for (String text : List.of("harbou", "harbours", "h\u00e4rbour", "\u2019s", "")) {
            assertThat(WORDS.find(text, 0, text.length())).isNull();
        }
    }

    @Test
    void theTokensOfALexiconAreThoseOfTheTokenizer() {
        Lexicon lexicon = new Lexicon(List.of(
                new Lexicon.Entry("harbour master", "HEAD", Features.NONE, false),
                new Lexicon.Entry("\u00e9clair", "FOOD", Features.NONE, false)));
        String text = "The HARBOUR Master\u2019s \u00c9clair, and \u212ait: 1,225.";
        assertThat(lexicon.tokens(text, 0, text.length())).isEqualTo(Tokenizer.tokens(text, 0, text.length()));
    }
}
