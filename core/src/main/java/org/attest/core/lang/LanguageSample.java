package org.attest.core.lang;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.attest.core.text.Document;

/** What scripts and stop words are met in a report: its title and three stretches of its text. Used by one thread. */
final class LanguageSample {
    private static final int STRETCH = 2_000;
    /** So many words that no other language has, among the first, settle it: most reports cost no more than this. */
    private static final int ENOUGH = 10;

    private static final int FIRST_WORDS = 120;
    /** No stop word is longer. */
    private static final int LONGEST = 14;

    private final Map<String, Long> languagesOf;
    private final Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
    private final Map<String, Integer> stopWords = new HashMap<>();
    private final int[] own;
    private OptionalInt plainlyRead = OptionalInt.empty();
    private int plainLatin;
    private int letters;
    private int words;

    /** @param read how many languages are read; their bits are the lowest */
    LanguageSample(Map<String, Long> languagesOf, int read, Document document) {
        this.languagesOf = languagesOf;
        this.own = new int[read];
        document.title().ifPresent(title -> look(title, 0, Math.min(title.length(), STRETCH)));
        String text = document.text();
        if (text.length() <= 3 * STRETCH) {
            look(text, 0, text.length());
            return;
        }
        int middle = (text.length() - STRETCH) / 2;
        look(text, 0, STRETCH);
        look(text, middle, middle + STRETCH);
        look(text, text.length() - STRETCH, text.length());
    }

    /** The language that is read and to which alone enough of the first words belong. */
    OptionalInt plainlyRead() {
        return plainlyRead;
    }

    int letters() {
        return letters;
    }

    int letters(UnicodeScript script) {
        return scripts.getOrDefault(script, 0) + (script == UnicodeScript.LATIN ? plainLatin : 0);
    }

    int words() {
        return words;
    }

    /** How many words met are stop words of a language. */
    long hits(int language) {
        return sum(1L << language, 0);
    }

    /** How many words met are stop words of a language and not of the other. */
    long hits(int language, int notOf) {
        return sum(1L << language, 1L << notOf);
    }

    /** How many different stop words of a language, and not of the other, were met. */
    long kinds(int language, int notOf) {
        return stopWords.keySet().stream()
                .filter(word -> isOf(word, 1L << language, 1L << notOf))
                .count();
    }

    private long sum(long of, long notOf) {
        return stopWords.entrySet().stream()
                .filter(met -> isOf(met.getKey(), of, notOf))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private boolean isOf(String word, long of, long notOf) {
        long languages = languagesOf.get(word);
        return (languages & of) != 0 && (languages & notOf) == 0;
    }

    private void look(String text, int from, int to) {
        int at = from;
        while (at < to && plainlyRead.isEmpty()) {
            int start = at;
            while (at < to && isWordPart(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                word(text, start, at);
            }
            at += at == start ? 1 : 0;
        }
    }

    /** Letters, marks, and both halves of a letter beyond the first plane. */
    private static boolean isWordPart(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || Character.isSurrogate(c);
    }

    /** A capital before a small letter: the "Al" of a name is no Italian. */
    private static boolean mayBeAName(String text, int start, int end) {
        return Character.isUpperCase(text.charAt(start))
                && (end - start == 1 || Character.isLowerCase(text.charAt(start + 1)));
    }

    private void word(String text, int start, int end) {
        words++;
        letters += end - start;
        for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
            int letter = text.codePointAt(at);
            if (letter < 0x80) {
                plainLatin++;
            } else {
                scripts.merge(UnicodeScript.of(letter), 1, Integer::sum);
            }
        }
        if (mayBeAName(text, start, end)) {
            return;
        }
        if (end - start > LONGEST) {
            return;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        Long languages = languagesOf.get(word);
        if (languages == null) {
            return;
        }
        stopWords.merge(word, 1, Integer::sum);
        int only = Long.numberOfTrailingZeros(languages);
        if (only < own.length && Long.bitCount(languages) == 1 && ++own[only] >= ENOUGH && words <= FIRST_WORDS) {
            plainlyRead = OptionalInt.of(only);
        }
    }
}
