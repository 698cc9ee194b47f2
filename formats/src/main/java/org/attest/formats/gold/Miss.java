package org.attest.formats.gold;

import java.util.Optional;
import org.attest.core.text.Part;
import org.attest.core.text.Span;

/**
 * Where reading and annotation differ.
 *
 * @param document id of the report
 * @param line of that part of the report, 1-based
 * @param quote the words in question
 * @param gold file and line of the annotation; empty when there is none
 * @param field the field that was read otherwise; empty when the claim as a whole is in question
 * @param expected what the annotation says; empty when it has no such claim
 * @param read what was read there; empty when nothing was
 */
public record Miss(
        Kind kind,
        String document,
        int line,
        Part in,
        Span span,
        String quote,
        Optional<String> gold,
        Optional<String> field,
        String expected,
        String read) {
    /** What kind of difference. */
    public enum Kind {
        NOT_READ("not-read"),
        NOT_IN_GOLD("not-in-gold"),
        FIELD("field");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word used in data. */
        public String word() {
            return word;
        }
    }
}
