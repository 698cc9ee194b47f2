package org.attest.core.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    private final int[] hashes;
    /** The groups that each phrase is of, as bits. */
    private final BitSet[] groups;

    private WordSet(Map<List<String>, BitSet> phrases) {
        int size = Integer.highestOneBit(Math.max(8, phrases.size())) * 4;
        this.table = new String[size][];
        this.hashes = new int[size];
        this.groups = new BitSet[size];
        phrases.forEach((runs, bits) -> {
            int hash = runs.get(0).hashCode();
            int slot = slot(hash);
            while (table[slot] != null) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = runs.toArray(String[]::new);
            hashes[slot] = hash;
            groups[slot] = bits;
        });
    }

    /**
     * @param groups each with its phrases
     * @throws IllegalArgumentException when a phrase has no runs: see {@link #mayHold}
     */
    static WordSet of(List<List<String>> groups) {
        Map<List<String>, BitSet> phrases = new LinkedHashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (String phrase : groups.get(i)) {
                List<String> runs = runs(phrase)
                        .orElseThrow(() -> new IllegalArgumentException("Cannot be looked for: (" + phrase + ")."));
                phrases.computeIfAbsent(runs, r -> new BitSet()).set(i);
            }
        }
        return new WordSet(phrases);
    }

    /** False when a phrase has a word that is not all plain letters: it could not be looked for like this. */
    static boolean mayHold(Collection<String> phrases) {
        return phrases.stream().allMatch(phrase -> runs(phrase).isPresent());
    }

    private static Optional<List<String>> runs(String phrase) {
        List<String> runs = new ArrayList<>();
        for (Token token : Tokenizer.tokens(phrase, 0, phrase.length())) {
            boolean plain = token.norm().chars().allMatch(c -> c < 0x80) && token.kind() != Token.Kind.ADDRESS;
            if (!plain) {
                return Optional.empty();
            }
            NO_LETTERS.splitAsStream(token.norm()).filter(run -> !run.isEmpty()).forEach(runs::add);
        }
        return runs.isEmpty() ? Optional.empty() : Optional.of(runs);
    }

    /** True when one of the phrases may stand between two places. */
    boolean occursIn(String text, int from, int to) {
        return look(text, from, to, null);
    }

    /** The groups of which a phrase may stand between two places. */
    BitSet groupsIn(String text, int from, int to) {
        BitSet found = new BitSet();
        look(text, from, to, found);
        return found;
    }

    /** Stops at the first phrase when nothing is collected. */
    private boolean look(String text, int from, int to, @Nullable BitSet found) {
        for (int at = from; at < to; at++) {
            int start = at;
            int hash = 0;
            char c = 0;
            for (; at < to && isPlain(c = text.charAt(at)); at++) {
                hash = 31 * hash + (c | 0x20);
            }
            if (at > start && here(hash, text, start, at, to, found)) {
                return true;
            }
            if (c == KELVIN) {
                return all(found);
            }
        }
        return false;
    }

    private boolean here(int hash, String text, int start, int end, int to, @Nullable BitSet found) {
        for (int slot = slot(hash); table[slot] != null; slot = slot + 1 & table.length - 1) {
            if (hashes[slot] == hash && isRun(table[slot][0], text, start, end) && goesOn(table[slot], text, end, to)) {
                if (found == null) {
                    return true;
                }
                found.or(groups[slot]);
            }
        }
        return false;
    }

    private boolean all(@Nullable BitSet found) {
        for (BitSet group : groups) {
            if (found != null && group != null) {
                found.or(group);
            }
        }
        return true;
    }

    private static boolean goesOn(String[] runs, String text, int from, int to) {
        int end = from;
        for (int i = 1; i < runs.length; i++) {
            int start = end;
            while (start < to && !isPlain(text.charAt(start))) {
                start++;
            }
            end = start;
            while (end < to && isPlain(text.charAt(end))) {
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
        int small = c | 0x20;
        return small >= 'a' && small <= 'z';
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) * 0x9E3779B9 >>> 7 & table.length - 1;
    }
}
