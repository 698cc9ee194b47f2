package org.attest.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TokenizerTest {
    @Test
    void thousandsAreOneNumberWithAnySeparator() {
        for (String number : List.of(
                "1,018", "1018", "1 018", "\uff11\uff0c\uff10\uff11\uff18", "1\u00a0018", "1\u202f018", "1'018")) {
            assertThat(tokens(number + " dead"))
                    .as(number)
                    .extracting(Token::kind)
                    .first()
                    .isEqualTo(Token.Kind.NUMBER);
            assertThat(tokens(number + " dead")).as(number).hasSize(2);
        }
    }

    @Test
    void digitsOfAnyScriptAreToldAsPlainOnes() {
        assertThat(tokens("\uff11\uff12 \u0661\u0662 \u06f1\u06f2 \u096a"))
                .extracting(Token::norm)
                .containsExactly("12", "12", "12", "4");
        assertThat(tokens("\u0661\u066c\u0660\u0661\u0668"))
                .extracting(Token::kind)
                .containsExactly(Token.Kind.NUMBER);
    }

    @Test
    void datesTimesAndDecimalsAreNoNumbersOfPeople() {
        for (String other : List.of("10.5", "7:30", "2025-03-08", "8/3/2025")) {
            assertThat(tokens(other)).as(other).extracting(Token::kind).containsExactly(Token.Kind.DECIMAL);
        }
    }

    @Test
    void digitsOfANameAreNoNumber() {
        assertThat(tokens("MX17 B1,200"))
                .extracting(Token::kind)
                .containsExactly(Token.Kind.WORD, Token.Kind.DECIMAL, Token.Kind.WORD, Token.Kind.DECIMAL);
    }

    @Test
    void spacesAndUnseenMarksOfAnyMakeAreNoTokens() {
        assertThat(tokens("\u200e12\u00a0boats\u202fsank\u2003today\ufeff"))
                .extracting(Token::norm)
                .containsExactly("12", "boats", "sank", "today");
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

    @Test
    void theScannerAgreesWithThePattern() {
        String letters = "aZ\u00e9\u0130\u03a3\u0634\u4e2d\u0301\ud83d\ude00\ud801\udc00\ud83d";
        String pieces = letters
                + "0123456789 01 12 \u0661\uff11\uff0c\u066c .,:;-/+_@#'\u2019\u2018\u2010\u2011\u00a0\u202f\u2009\t\n\u000b\u001c\u0085\ufeff";
        List<String> words =
                List.of("http://", "https://", "www.", "a@b.c", "U.N.", "1,225", "2025-03-08", "8/3/25", "'s", "st");
        Random random = new Random(1);
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(14); n >= 0; n--) {
                if (random.nextInt(6) == 0) {
                    text.append(words.get(random.nextInt(words.size())));
                } else {
                    text.append(pieces.charAt(random.nextInt(pieces.length())));
                }
            }
            assertThat(tokens(text.toString())).as(text.toString()).isEqualTo(PatternTokens.tokens(text.toString()));
        }
    }

    private static List<Token> tokens(String text) {
        return Tokenizer.tokens(text, 0, text.length());
    }
}
