package org.attest.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a text into sentences: first at line ends (a heading is not the beginning of the next sentence), then by the signs that end one
 * ({@link SentenceEnds}), joined again after a language's abbreviations. A line that goes on in small letters after a word is no new
 * one, and copy that is wrapped at a fixed width is cut at blank lines only.
 */
public final class Sentences {
    /** Longer stretches are cut at a blank: rules see so many words at most. */
    private static final int MAX_LENGTH = 1_500;

    private static final int WRAP_FROM = 45;
    private static final int WRAP_TO = 90;
    /** So many lines tell how a text is set. */
    private static final int MOST_LINES = 400;

    private Sentences() {}

    /** Says whether a stretch of a text is to be looked at. */
    public interface Choice {
        boolean takes(int from, int to);
    }

    /** @param abbreviations lower case, with their full stop: {@code gen.} */
    public static List<Sentence> of(String text, Set<String> abbreviations) {
        return of(text, abbreviations, (from, to) -> true);
    }

    /** The sentences of those paragraphs alone that are chosen. They are the same as if all were cut. */
    public static List<Sentence> of(String text, Set<String> abbreviations, Choice paragraphs) {
        List<Sentence> sentences = new ArrayList<>();
        boolean wrapped = isWrapped(text);
        int paragraph = 0;
        int start = 0;
        while (start < text.length()) {
            int end = paragraphEnd(text, start, wrapped);
            if (width(text, start, end) > 0) {
                if (paragraphs.takes(start, end)) {
                    cut(text, start, end, paragraph, abbreviations, sentences);
                }
                paragraph++;
            }
            start = end + 1;
        }
        return sentences;
    }

    private static int paragraphEnd(String text, int start, boolean wrapped) {
        int end = text.indexOf('\n', start);
        while (end >= 0 && end + 1 < text.length() && (wrapped ? !blankLineFollows(text, end) : goesOn(text, end))) {
            end = text.indexOf('\n', end + 1);
        }
        return end < 0 ? text.length() : end;
    }

    /** The line before ends in a word or a comma, and the next one begins with a small letter. */
    private static boolean goesOn(String text, int newline) {
        int last = newline - 1;
        while (last >= 0 && text.charAt(last) != '\n' && isSpace(text.charAt(last))) {
            last--;
        }
        int next = newline + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return last >= 0
                && next < text.length()
                && (Character.isLetterOrDigit(text.charAt(last)) || text.charAt(last) == ',')
                && Character.isLowerCase(text.charAt(next));
    }

    private static boolean blankLineFollows(String text, int newline) {
        for (int i = newline + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return true;
            }
            if (!Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }

    /** Most lines but the last of each paragraph are of about one width. */
    private static boolean isWrapped(String text) {
        int inner = 0;
        int wide = 0;
        int before = -1;
        int start = 0;
        for (int line = 0; line < MOST_LINES && start <= text.length(); line++) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            int width = width(text, start, end);
            if (width > 0 && before > 0) {
                inner++;
                wide += before >= WRAP_FROM && before <= WRAP_TO ? 1 : 0;
            }
            before = width;
            start = end + 1;
        }
        return inner >= 4 && wide >= 0.8 * inner;
    }

    /** How long a stretch is without the white space around it. */
    private static int width(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end - start;
    }

    private static void cut(
            String text, int from, int to, int paragraph, Set<String> abbreviations, List<Sentence> sentences) {
        SentenceEnds ends = new SentenceEnds(text, to);
        int start = from;
        for (int end = from; end < to; ) {
            end = ends.after(end);
            if (end == to || end - start > MAX_LENGTH || !endsInAbbreviation(text, start, end, abbreviations)) {
                add(text, start, end, paragraph, sentences);
                start = end;
            }
        }
    }

    private static boolean endsInAbbreviation(String text, int start, int end, Set<String> abbreviations) {
        int stop = end;
        while (stop > start && isSpace(text.charAt(stop - 1))) {
            stop--;
        }
        int word = stop;
        while (word > start && !isSpace(text.charAt(word - 1))) {
            word--;
        }
        String last = text.substring(word, stop).toLowerCase(Locale.ROOT);
        while (!last.isEmpty() && !Character.isLetterOrDigit(last.charAt(0))) {
            last = last.substring(1);
        }
        boolean initial = last.length() == 2 && last.charAt(1) == '.' && Character.isLetter(last.charAt(0));
        return initial || abbreviations.contains(last);
    }

    private static void add(String text, int from, int to, int paragraph, List<Sentence> sentences) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end) {
            int cut = end - start <= MAX_LENGTH ? end : lastBlank(text, start, start + MAX_LENGTH);
            Span span = new Span(start, cut);
            sentences.add(new Sentence(span, paragraph, isUpperCase(text, start, cut)));
            start = cut;
            while (start < end && isSpace(text.charAt(start))) {
                start++;
            }
        }
    }

    private static int lastBlank(String text, int from, int to) {
        int at = to;
        while (at > from && !isSpace(text.charAt(at))) {
            at--;
        }
        return at > from ? at : to;
    }

    /** White space, no-break space included. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isUpperCase(String text, int from, int to) {
        int upper = 0;
        int lower = 0;
        int next;
        for (int at = from; at < to; at = next) {
            char c = text.charAt(at);
            int letter = c < 0x80 ? c : text.codePointAt(at);
            next = at + Character.charCount(letter);
            upper += Character.isUpperCase(letter) ? 1 : 0;
            lower += Character.isLowerCase(letter) ? 1 : 0;
            if (lower > (upper + to - next) / 10) {
                return false;
            }
        }
        return upper >= 8 && lower <= upper / 10;
    }
}
