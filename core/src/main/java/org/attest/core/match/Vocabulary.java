package org.attest.core.match;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Words known beforehand, in small letters: a word of a text that is among them need not be copied, and brings its hash with it. */
final class Vocabulary {
    /** Open addressing by the hash. */
    private final @Nullable String[] table;

    Vocabulary(Collection<String> words) {
        this.table = new String[Integer.highestOneBit(Math.max(8, words.size())) * 4];
        for (String word : words) {
            int slot = slot(word.hashCode());
            while (table[slot] != null) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = word;
        }
    }

    /** The known word that stands between two places, plain letters in any case; null when it is none. */
    @Nullable
    String find(String text, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + small(text.charAt(at));
        }
        String word;
        for (int slot = slot(hash); (word = table[slot]) != null; slot = slot + 1 & table.length - 1) {
            if (word.hashCode() == hash && isWritten(word, text, from, to)) {
                return word;
            }
        }
        return null;
    }

    private static boolean isWritten(String word, String text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (word.charAt(at - from) != small(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) * 0x9E3779B9 >>> 7 & table.length - 1;
    }
}
