package org.attest.core.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.text.Span;

/** What a token is, said by one regular expression: short to read, slow to run. {@link Tokenizer} must agree with it. */
final class PatternTokens {
    private static final String SEEN = "[^\\s\\p{Z}\u0085\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]";
    private static final String GROUPED =
            "(?<!\\p{L})\\d{1,3}(?:[,'\u2019\u00a0\u202f\u2009 \u066c\uff0c]\\d{3})++(?![\\d\\p{L}])";
    private static final Pattern PIECES =
            Pattern.compile(("(?<address>(?:https?://|www\\.)" + SEEN + "++|[\\w.+-]++@[\\w-]++\\.[\\w.-]++|[@#]\\w++)"
                            + "|(?<grouped>" + GROUPED + ")(?![.,:]\\d)"
                            + "|(?<decimal>\\d{1,4}+(?<sep>[-/])\\d{1,2}\\k<sep>\\d{1,4}+|\\d++(?:[.:,]\\d++)++|(?<=\\p{L})\\d++)"
                            + "|(?<number>\\d++)"
                            + "|(?<initials>(?:\\p{L}\\.){2,}+)"
                            + "|(?<ending>['\u2019]\\p{L}{1,2}+(?!\\p{L}))"
                            + "|(?<word>[\\p{L}\\p{M}]++)"
                            + "|(?<other>" + SEEN + ")")
                    .replace("\\d", "[\\p{Nd}&&[\u0000-\uffff]]"));

    private static final Pattern DIGIT = Pattern.compile("[\\p{Nd}&&[\u0000-\uffff]]");

    private PatternTokens() {}

    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher piece = PIECES.matcher(text);
        while (piece.find()) {
            String words = piece.group();
            tokens.add(new Token(
                    new Span(piece.start(), piece.end()),
                    normal(words),
                    kind(piece),
                    Character.isUpperCase(words.codePointAt(0))));
        }
        return tokens;
    }

    private static Token.Kind kind(Matcher piece) {
        if (piece.group("address") != null) {
            return Token.Kind.ADDRESS;
        }
        if (piece.group("grouped") != null || piece.group("number") != null) {
            return Token.Kind.NUMBER;
        }
        if (piece.group("decimal") != null) {
            return Token.Kind.DECIMAL;
        }
        return piece.group("other") != null ? Token.Kind.PUNCTUATION : Token.Kind.WORD;
    }

    private static String normal(String words) {
        String plain = words.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u2010', '-')
                .replace('\u2011', '-');
        return DIGIT.matcher(plain)
                .replaceAll(
                        digit -> Integer.toString(Character.digit(digit.group().charAt(0), 10)));
    }
}
