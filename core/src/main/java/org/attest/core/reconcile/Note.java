package org.attest.core.reconcile;

import org.attest.core.claim.Harm;

/**
 * What a policy says beside its figures.
 *
 * @param harm of which figures
 * @param victims of which line
 * @param mark one word: the grade, or {@code provisional}; or the sum of the sides
 * @param reason one phrase
 */
public record Note(Kind kind, Harm harm, String victims, String mark, String reason) {
    /** What is said. */
    public enum Kind {
        /** Confirmed by a belligerent, fair, weak, contested, discounted. */
        GRADE,
        /** That fewer than two independent sources count. */
        PROVISIONAL,
        /** The dead of each side, civilians, and those of unknown side; together best. */
        SIDES;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
