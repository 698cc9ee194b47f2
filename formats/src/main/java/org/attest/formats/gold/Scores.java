package org.attest.formats.gold;

import java.util.List;
import java.util.Map;

/**
 * How well claims were read.
 *
 * @param documents compared
 * @param asked annotated claims that had to be read
 * @param found of those, how many were
 * @param read claims that were read, of harms that the annotation knows, but for those that match an optional one
 * @param fields by name, in the order of the table; only those that were asked of a claim that was found
 * @param misses in the order of the documents
 */
public record Scores(int documents, int asked, int found, int read, Map<String, Share> fields, List<Miss> misses) {
    /** How many were right of how many asked. */
    public record Share(int asked, int right) {
        public double share() {
            return asked == 0 ? 0 : (double) right / asked;
        }

        Share plus(boolean isRight) {
            return new Share(asked + 1, right + (isRight ? 1 : 0));
        }
    }

    /** Which share of what was read is annotated; 0 when nothing was read. */
    public double precision() {
        return new Share(read, found).share();
    }

    /** Which share of what is annotated was read; 0 when nothing is. */
    public double recall() {
        return new Share(asked, found).share();
    }

    /** The harmonic mean of both. */
    public double f() {
        return found == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    /** All fields together. */
    public Share allFields() {
        return new Share(
                fields.values().stream().mapToInt(Share::asked).sum(),
                fields.values().stream().mapToInt(Share::right).sum());
    }
}
