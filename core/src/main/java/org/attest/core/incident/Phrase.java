package org.attest.core.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words between two ends of a sentence or line, as written. */
record Phrase(List<String> words) {
    private static final int END = 5;
    private static final int SHORT_END = 4;

    static List<Phrase> of(String text) {
        List<Phrase> phrases = new ArrayList<>();
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (Character.isLetterOrDigit(c)) {
                start = start < 0 ? i : start;
                continue;
            }
            if (start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
            if ((c == '\n' || c == '.' || c == '!' || c == '?') && !words.isEmpty()) {
                phrases.add(new Phrase(List.copyOf(words)));
                words.clear();
            }
        }
        return phrases;
    }

    /** How it begins and how it ends; in full when it is too short for both. */
    List<String> ends() {
        int size = words.size();
        int end = size < 2 * END ? SHORT_END : END;
        if (size <= end + 1) {
            return List.of(String.join(" ", words).toLowerCase(Locale.ROOT));
        }
        return List.of(
                "^" + String.join(" ", words.subList(0, end)).toLowerCase(Locale.ROOT),
                String.join(" ", words.subList(size - end, size)).toLowerCase(Locale.ROOT) + "$");
    }

    /** Pairs of capitalised words that stand side by side: mostly names. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (isCapital(words.get(i)) && isCapital(words.get(i + 1))) {
                names.add(words.get(i) + " " + words.get(i + 1));
            }
        }
        return names;
    }

    private static boolean isCapital(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0));
    }
}
