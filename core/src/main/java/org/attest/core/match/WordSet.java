package org.attest.core.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final long[] NONE = new long[0];
    private static final int FREE = 0;

    /** Open addressing by the hash of the one run, or of the first two. A run is known by its hash alone. */
    private final int[] firsts;
    /** The runs that follow. */
    private final int[][] rest;
    /** The groups that each phrase is of, as bits. */
    private final long[][] groups;

    private final int width;

    private WordSet(Map<List<String>, BitSet> phrases, int width) {
        int size = Integer.highestOneBit(Math.max(8, phrases.size())) * 4;
        this.firsts = new int[size];
        this.rest = new int[size][];
        this.groups = new long[size][];
        this.width = width;
        phrases.forEach((runs, bits) -> {
            int[] hashes = runs.stream().mapToInt(String::hashCode).toArray();
            int key = hashes.length == 1 ? key(hashes[0]) : key(pair(hashes[0], hashes[1]));
            int slot = slot(key);
            while (firsts[slot] != FREE) {
                slot = slot + 1 & size - 1;
            }
            firsts[slot] = key;
            rest[slot] = Arrays.copyOfRange(hashes, Math.min(2, hashes.length), hashes.length);
            groups[slot] = bits.toLongArray();
        });
    }

    private static int pair(int first, int second) {
        return first * 0x85EBCA6B + second;
    }

    private static int key(int hash) {
        return hash == FREE ? 1 : hash;
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
        return new WordSet(phrases, (groups.size() + Long.SIZE - 1) / Long.SIZE);
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

    /** The groups of which a phrase may stand between two places, as bits; an empty array when of none. */
    long[] groupsIn(String text, int from, int to) {
        long[] found = NONE;
        int before = 0;
        for (int at = from; at < to; at++) {
            int start = at;
            int hash = 0;
            char c = 0;
            for (; at < to && isPlain(c = text.charAt(at)); at++) {
                hash = 31 * hash + (c | 0x20);
            }
            if (at > start) {
                found = here(key(hash), text, at, to, found);
                found = here(key(pair(before, hash)), text, at, to, found);
                before = hash;
            }
            if (c == KELVIN) {
                return all();
            }
        }
        return found;
    }

    private long[] here(int hash, String text, int end, int to, long[] before) {
        long[] found = before;
        for (int slot = slot(hash); firsts[slot] != FREE; slot = slot + 1 & firsts.length - 1) {
            if (firsts[slot] == hash && goesOn(rest[slot], text, end, to)) {
                found = found.length == 0 ? new long[width] : found;
                long[] more = groups[slot];
                for (int i = 0; i < more.length; i++) {
                    found[i] |= more[i];
                }
            }
        }
        return found;
    }

    private long[] all() {
        long[] all = new long[width];
        Arrays.fill(all, -1L);
        return all;
    }

    private static boolean goesOn(int[] runs, String text, int from, int to) {
        int at = from;
        for (int run : runs) {
            while (at < to && !isPlain(text.charAt(at))) {
                at++;
            }
            int hash = 0;
            for (; at < to && isPlain(text.charAt(at)); at++) {
                hash = 31 * hash + (text.charAt(at) | 0x20);
            }
            if (hash != run) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        int small = c | 0x20;
        return small >= 'a' && small <= 'z';
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) * 0x9E3779B9 >>> 7 & firsts.length - 1;
    }
}
