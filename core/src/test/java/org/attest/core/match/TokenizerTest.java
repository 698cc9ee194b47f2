package org.attest.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {
    @Test
    void thousandsAreOneNumberWithAnySeparator() {
        for (String number : List.of("1,018", "1018", "1 018", "1\u00a0018", "1\u202f018", "1'018")) {
            assertThat(tokens(number + " dead"))
                    .as(number)
                    .extracting(Token::kind)
                    .first()
                    .isEqualTo(Token.Kind.NUMBER);
            assertThat(tokens(number + " dead")).as(number).hasSize(2);
        }
    }

    @Test
    void datesTimesAndDecimalsAreNoNumbersOfPeople() {
        for (String other : List.of("10.5", "7:30", "2025-03-08", "8/3/2025")) {
            assertThat(tokens(other)).as(other).extracting(Token::kind).containsExactly(Token.Kind.DECIMAL);
        }
    }

    @Test
    void addressesAreOneToken() {
        assertThat(tokens("https://example.org/a-1068-b x@y.example @handle9"))
                .extracting(Token::kind)
                .containsOnly(Token.Kind.ADDRESS);
    }

    @Test
    void apostrophesAndHyphensOfAnyMakeAreTheSame() {
        assertThat(tokens("Elim\u2019s well\u2011known"))
                .extracting(Token::norm)
                .containsExactly("elim", "'s", "well", "-", "known");
    }

    @Test
    void lowerCaseDoesNotDependOnTheLanguageOfTheMachine() {
        assertThat(tokens("I\u0307I TITLE").get(1).norm()).isEqualTo("title");
    }

    private static List<Token> tokens(String text) {
        return Tokenizer.tokens(text, 0, text.length());
    }
}
