package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.core.claim.Claim;
import org.attest.core.text.Document;
import org.attest.core.text.Span;

/**
 * Words that two reports print alike around one number: the longest run of the same words near it. Reports are compared only where
 * they share a number, so exact runs cost little and nothing needs to be hashed.
 */
final class Copied {
    /** So many words in a row are not the same by chance. */
    private static final int FEWEST = 9;

    /** How far from the number, in words. */
    private static final int AROUND = 24;

    private record Word(String word, int start, int end) {}

    private final Map<String, Document> documents;
    private final Map<String, List<Word>> around = new HashMap<>();

    Copied(Map<String, Document> documents) {
        this.documents = documents;
    }

    /** The run as the first report prints it; empty when none is long enough. */
    Optional<String> words(Claim one, Claim other) {
        List<Word> here = around(one);
        List<Word> there = around(other);
        int[] lengths = new int[there.size() + 1];
        int longest = 0;
        int end = 0;
        for (int i = 0; i < here.size(); i++) {
            for (int j = there.size() - 1; j >= 0; j--) {
                lengths[j + 1] = here.get(i).word().equals(there.get(j).word()) ? lengths[j] + 1 : 0;
                if (lengths[j + 1] > longest) {
                    longest = lengths[j + 1];
                    end = i;
                }
            }
        }
        return longest < FEWEST
                ? Optional.empty()
                : Optional.of(text(one)
                        .substring(
                                here.get(end - longest + 1).start(),
                                here.get(end).end()));
    }

    private List<Word> around(Claim claim) {
        return around.computeIfAbsent(claim.id(), id -> window(text(claim), claim.numberSpan()));
    }

    private String text(Claim claim) {
        return documents.get(claim.document()).part(claim.in());
    }

    private static List<Word> window(String text, Span number) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        int start = -1;
        int reach = AROUND * 12;
        int from = Math.max(0, number.start() - reach);
        int to = Math.min(text.length(), number.end() + reach);
        for (int i = from; i <= to; i++) {
            boolean letter = i < to && Character.isLetterOrDigit(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(new Word(text.substring(start, i).toLowerCase(Locale.ROOT), start, i));
                at = start <= number.start() ? words.size() - 1 : at;
                start = -1;
            }
        }
        return List.copyOf(words.subList(Math.max(0, at - AROUND), Math.min(words.size(), at + AROUND + 1)));
    }
}
