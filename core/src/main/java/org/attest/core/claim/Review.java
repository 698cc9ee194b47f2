package org.attest.core.claim;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person decided on a claim. The claim then holds the reviewed reading; what the reader made of the words is kept here.
 *
 * @param action what was decided, all decisions taken together
 * @param decisions numbers of the ledger's entries that are in force, in order; at least one
 * @param reason of the latest
 * @param reviewer of the latest
 * @param note of the latest
 * @param printed the fields that were changed, with what was read, in the order of fields; empty for a claim made by hand
 */
public record Review(
        Action action,
        List<Long> decisions,
        String reason,
        String reviewer,
        Optional<String> note,
        Map<String, String> printed) {
    /** What a reviewer did with a claim. */
    public enum Action {
        /** Read as printed, says the reviewer. */
        ACCEPTED,
        CORRECTED,
        /** Out of every figure; it stays visible with the reason. */
        REJECTED,
        /** Made by hand, of words that were not read. */
        ADDED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Action> ofWord(String word) {
            return Arrays.stream(values())
                    .filter(action -> action.word().equals(word))
                    .findFirst();
        }
    }

    public Review {
        Objects.requireNonNull(action, "action");
        decisions = List.copyOf(decisions);
        if (decisions.isEmpty()) {
            throw new IllegalArgumentException("A review rests on a decision.");
        }
        printed = Collections.unmodifiableMap(new LinkedHashMap<>(printed));
    }

    /** A copy for the public: a note may name people. */
    Review withoutNote() {
        return new Review(action, decisions, reason, reviewer, Optional.empty(), printed);
    }

    /** One phrase: {@code rejected by A. Reader: background}. */
    public String told() {
        return action.word() + " by " + reviewer + ": " + reason;
    }
}
