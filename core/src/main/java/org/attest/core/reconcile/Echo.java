package org.attest.core.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a claim is counted as an origin's, or as the count of an earlier report where nobody is named.
 *
 * @param claim id of the claim that carries the count
 * @param of id of the claim that it repeats; empty when its own report names the origin
 * @param evidence the strongest there is
 * @param words what shows it: the name, the credit, the words that both reports print; empty where numbers alone do
 * @param numbers what both reports print, smallest first; empty where words show it
 */
public record Echo(String claim, Optional<String> of, Evidence evidence, String words, List<Long> numbers) {
    /** The strongest first. */
    public enum Evidence {
        /** The sentence names the origin. */
        STATED,
        /** The report names it, and the sentence goes on in its voice. */
        CARRIED,
        /** The same report prints the number again with its origin. */
        SAME_REPORT,
        /** Both reports are of one agency, or one says that it is of the other's. */
        CREDIT_LINE,
        /** Both print the same words around the number. */
        COPIED_TEXT,
        /** Both print the same set of numbers of the same people. */
        NUMBER_SET,
        /** Both print the same number, too large to be equal by chance. */
        NUMBER,
        /** A rounding, in the same report, of the count of the only origin it names: "hundreds" beside 745. */
        ROUNDED,
        /** Both print the same total under the same wrong class. */
        SHARED_MISTAKE;

        /** The word used in data: {@code copied-text}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** True when no report says it: it is worked out, and shown as that. */
        public boolean isInferred() {
            return compareTo(CARRIED) > 0;
        }

        boolean isStrongerThan(Evidence other) {
            return compareTo(other) < 0;
        }
    }

    public Echo {
        numbers = List.copyOf(numbers);
    }

    public boolean isInferred() {
        return evidence.isInferred();
    }
}
