package org.attest.core.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Phrases to be looked for in a text without cutting it into tokens: by their runs of plain letters, whatever stands between. Finds each
 * phrase that the tokens of the text hold, and may find one that they do not.
 */
final class WordSet {
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

    /** The one letter that is not plain and whose small letter is: {@code k}. */
    private static final char KELVIN = '\u212a';

    /** Open addressing by the first run; each phrase is its runs. */
    private final String[][] table;

    private WordSet(List<String[]> phrases) {
        this.table = new String[Integer.highestOneBit(Math.max(8, phrases.size())) * 4][];
        for (String[] runs : phrases) {
            int slot = slot(runs[0].hashCode());
            while (table[slot] != null) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = runs;
        }
    }

    /** Empty when a phrase has a word that is not all plain letters: it could not be looked for like this. */
    static Optional<WordSet> of(List<String> phrases) {
        List<String[]> all = new ArrayList<>();
        for (String phrase : phrases) {
            List<String> runs = new ArrayList<>();
            for (Token token : Tokenizer.tokens(phrase, 0, phrase.length())) {
                boolean plain = token.norm().chars().allMatch(c -> c < 0x80) && token.kind() != Token.Kind.ADDRESS;
                if (!plain) {
                    return Optional.empty();
                }
                NO_LETTERS
                        .splitAsStream(token.norm())
                        .filter(run -> !run.isEmpty())
                        .forEach(runs::add);
            }
            if (runs.isEmpty()) {
                return Optional.empty();
            }
            all.add(runs.toArray(String[]::new));
        }
        return Optional.of(new WordSet(all));
    }

    boolean occursIn(String text) {
        if (text.indexOf(KELVIN) >= 0) {
            return true;
        }
        for (int at = 0; at < text.length(); at++) {
            int start = at;
            int hash = 0;
            for (; at < text.length() && isPlain(text.charAt(at)); at++) {
                hash = 31 * hash + (text.charAt(at) | 0x20);
            }
            if (at > start && beginsHere(hash, text, start, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsHere(int hash, String text, int start, int end) {
        for (int slot = slot(hash); table[slot] != null; slot = slot + 1 & table.length - 1) {
            String[] runs = table[slot];
            if (isRun(runs[0], text, start, end) && goesOn(runs, text, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesOn(String[] runs, String text, int from) {
        int end = from;
        for (int i = 1; i < runs.length; i++) {
            int start = end;
            while (start < text.length() && !isPlain(text.charAt(start))) {
                start++;
            }
            end = start;
            while (end < text.length() && isPlain(text.charAt(end))) {
                end++;
            }
            if (!isRun(runs[i], text, start, end)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRun(String run, String text, int start, int end) {
        return run.length() == end - start && run.regionMatches(true, 0, text, start, end - start);
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) * 0x9E3779B9 >>> 7 & table.length - 1;
    }
}
