package org.attest.core.reconcile;

import org.attest.core.count.Wording;

/** Whether two counts of one class can both be right. */
final class Disagreement {
    private Disagreement() {}

    /**
     * True when no number is within both. Words reach up to the next power of ten: "several dozen" to 100, "hundreds" to 1,000; a
     * bare plural and words for one or a few people reach anywhere.
     */
    static boolean isBetween(Statement one, Statement other) {
        return ceiling(one) < other.interval().low()
                || ceiling(other) < one.interval().low();
    }

    private static long ceiling(Statement statement) {
        long low = statement.interval().low();
        if (statement.interval().high().isPresent()) {
            return statement.interval().high().getAsLong();
        }
        if (statement.wording() != Wording.VAGUE || low <= 2) {
            return Long.MAX_VALUE;
        }
        long power = 10;
        while (power <= low) {
            power *= 10;
        }
        return power;
    }
}
