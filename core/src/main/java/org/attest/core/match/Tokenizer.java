package org.attest.core.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attest.core.text.Span;

/**
 * Splits a stretch of text into tokens. Knows scripts and digits, no language: words are runs of letters and marks, an
 * apostrophe ending ({@code 's}) and a hyphen are tokens of their own, groups of three digits joined by a comma, an
 * apostrophe or one space (no-break or thin included) are one number. Digits of any script are digits, and are told as plain ones.
 * Digits that a letter touches from the left ({@code B52}) are part of a name, and no number of anything.
 *
 * <p>One pass from left to right: what may begin at a character is decided by that character. The time is linear in the length.
 */
public final class Tokenizer {
    private static final String JOINS_DIGITS = ",'\u2019\u00a0\u202f\u2009 \u066c\uff0c";

    private static final Vocabulary NONE = new Vocabulary(List.of());

    private final String text;
    private final int end;
    private final List<Token> tokens;
    private int mailRun = -1;
    private boolean mailRunIsNamed;
    private Token.Kind kind = Token.Kind.PUNCTUATION;

    private Tokenizer(String text, int end, int length) {
        this.text = text;
        this.end = end;
        this.tokens = new ArrayList<>(length / 5 + 4);
    }

    /** The tokens of {@code text} between {@code start} and {@code end}, in reading order; white space is left out. */
    public static List<Token> tokens(String text, int start, int end) {
        return tokens(text, start, end, NONE);
    }

    /** The same, with the words of a vocabulary where they are met. */
    static List<Token> tokens(String text, int start, int end, Vocabulary known) {
        Tokenizer scan = new Tokenizer(text, end, end - start);
        for (int at = start; at < end; ) {
            if (isSpace(text.charAt(at))) {
                at++;
                continue;
            }
            int after = scan.after(at);
            scan.tokens.add(new Token(
                    new Span(at, after),
                    normal(text, at, after, known),
                    scan.kind,
                    Character.isUpperCase(text.codePointAt(at))));
            at = after;
        }
        return scan.tokens;
    }

    /** Where the token ends that begins here, and of what kind it is. */
    private int after(int at) {
        char first = text.charAt(at);
        int address = address(at, first);
        if (address > at) {
            kind = Token.Kind.ADDRESS;
            return address;
        }
        if (isDigit(first)) {
            return number(at);
        }
        kind = Token.Kind.WORD;
        int initials = initials(at);
        if (initials > at) {
            return initials;
        }
        int word = first == '\'' || first == '\u2019' ? ending(at) : word(at);
        if (word > at) {
            return word;
        }
        kind = Token.Kind.PUNCTUATION;
        return at + width(at);
    }

    /** A web address, a mail address or a handle; {@code at} when none begins here. */
    private int address(int at, char first) {
        if (first == '@' || first == '#') {
            return run(at + 1, false) > at + 1 ? run(at + 1, false) : at;
        }
        if (first == 'h' || first == 'w') {
            int head = text.startsWith("http://", at)
                    ? 7
                    : text.startsWith("https://", at) ? 8 : text.startsWith("www.", at) ? 4 : 0;
            int stop = at + head;
            while (head > 0 && stop < end && !isSpace(text.charAt(stop))) {
                stop++;
            }
            if (head > 0 && stop > at + head) {
                return stop;
            }
        }
        return isMailCharacter(first) ? mail(at) : at;
    }

    private int mail(int at) {
        if (at >= mailRun) {
            mailRun = at;
            while (mailRun < end && isMailCharacter(text.charAt(mailRun))) {
                mailRun++;
            }
            mailRunIsNamed = mailRun < end && text.charAt(mailRun) == '@';
        }
        if (!mailRunIsNamed) {
            return at;
        }
        int host = run(mailRun + 1, true);
        if (host == mailRun + 1 || host >= end || text.charAt(host) != '.') {
            return at;
        }
        int stop = host + 1;
        while (stop < end && (text.charAt(stop) == '.' || isWordCharacter(text.charAt(stop), true))) {
            stop++;
        }
        return stop > host + 1 ? stop : at;
    }

    private int number(int at) {
        int digits = digits(at, Integer.MAX_VALUE);
        int grouped = grouped(at, digits);
        boolean named = at > 0 && Character.isLetter(text.charAt(at - 1));
        if (grouped > at && !named) {
            kind = Token.Kind.NUMBER;
            return grouped;
        }
        int date = date(at);
        int parts = digits;
        while (parts + 1 < end && ".:,".indexOf(text.charAt(parts)) >= 0 && isDigit(text.charAt(parts + 1))) {
            parts = digits(parts + 1, Integer.MAX_VALUE);
        }
        boolean whole = date == at && parts == digits && !named;
        kind = whole ? Token.Kind.NUMBER : Token.Kind.DECIMAL;
        return date > at ? date : parts;
    }

    /** {@code 1,225}, but neither {@code 1,225th} nor {@code 1,225.5}. */
    private int grouped(int at, int digits) {
        int stop = digits;
        while (digits - at <= 3
                && stop < end
                && JOINS_DIGITS.indexOf(text.charAt(stop)) >= 0
                && digits(stop + 1, 3) == stop + 4) {
            stop += 4;
        }
        boolean goesOn = stop < end && (isDigit(text.charAt(stop)) || isLetter(stop));
        boolean hasParts = stop + 1 < end && ".,:".indexOf(text.charAt(stop)) >= 0 && isDigit(text.charAt(stop + 1));
        return stop == digits || goesOn || hasParts ? at : stop;
    }

    /** {@code 2025-03-08}, {@code 8/3/2025}. */
    private int date(int at) {
        int one = digits(at, 4);
        if (one >= end || (text.charAt(one) != '-' && text.charAt(one) != '/')) {
            return at;
        }
        int two = digits(one + 1, 2);
        if (two == one + 1 || two >= end || text.charAt(two) != text.charAt(one)) {
            return at;
        }
        int three = digits(two + 1, 4);
        return three > two + 1 ? three : at;
    }

    private int digits(int from, int most) {
        int stop = from;
        while (stop < end && stop - from < most && isDigit(text.charAt(stop))) {
            stop++;
        }
        return stop;
    }

    /** Two letters or more, each with a full stop: {@code U.N.} */
    private int initials(int at) {
        int stop = at;
        int letters = 0;
        while (stop < end && isLetter(stop)) {
            int after = stop + width(stop);
            if (after >= end || text.charAt(after) != '.') {
                break;
            }
            stop = after + 1;
            letters++;
        }
        return letters >= 2 ? stop : at;
    }

    /** An apostrophe with one or two letters that nothing follows. */
    private int ending(int at) {
        int stop = at + 1;
        int letters = 0;
        while (letters < 2 && stop < end && isLetter(stop)) {
            stop += width(stop);
            letters++;
        }
        return letters > 0 && !(stop < end && isLetter(stop)) ? stop : at;
    }

    private int word(int at) {
        int stop = at;
        while (stop < end) {
            char c = text.charAt(stop);
            boolean letter = c < 0x80 ? isAsciiLetter(c) : isLetter(stop) || isMark(text.codePointAt(stop));
            if (!letter) {
                break;
            }
            stop += c < 0x80 ? 1 : width(stop);
        }
        return stop;
    }

    private int run(int from, boolean hyphens) {
        int stop = from;
        while (stop < end && isWordCharacter(text.charAt(stop), hyphens)) {
            stop++;
        }
        return stop;
    }

    private boolean isLetter(int at) {
        char c = text.charAt(at);
        return c < 0x80 ? isAsciiLetter(c) : Character.isLetter(text.codePointAt(at));
    }

    private int width(int at) {
        return at + 1 < end ? Character.charCount(text.codePointAt(at)) : 1;
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
    }

    private static boolean isWordCharacter(char c, boolean hyphens) {
        return isAsciiLetter(c) || (c >= '0' && c <= '9') || c == '_' || (hyphens && c == '-');
    }

    private static boolean isMailCharacter(char c) {
        return isWordCharacter(c, true) || c == '.' || c == '+';
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isSpace(char c) {
        return c < 0x80 ? c == ' ' || (c >= '\t' && c <= '\r') : Character.isSpaceChar(c) || isUnseen(c);
    }

    /** Marks that only steer how a text is laid out: soft hyphen, zero width, direction, byte order. */
    private static boolean isUnseen(char c) {
        return c == '\u0085'
                || c == '\u00ad'
                || (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\ufeff';
    }

    private static String normal(String text, int start, int end, Vocabulary vocabulary) {
        String known = vocabulary.find(text, start, end);
        if (known != null) {
            return known;
        }
        boolean plain = true;
        for (int i = start; plain && i < end; i++) {
            plain = text.charAt(i) < 0x80;
        }
        String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
        return plain ? lower : plain(lower);
    }

    /** Apostrophes and hyphens of any make, and digits of any script, as the plain ones. */
    private static String plain(String lower) {
        StringBuilder plain = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            plain.append(
                    switch (c) {
                        case '\u2019', '\u2018' -> '\'';
                        case '\u2010', '\u2011' -> '-';
                        default -> isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c;
                    });
        }
        return plain.toString();
    }
}
