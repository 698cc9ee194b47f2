package org.attest.core.read;

import org.attest.core.text.Part;
import org.attest.core.text.Span;

/**
 * Something seen in a text and not understood: a hint at a word or rule that a pack lacks, and no more than a hint.
 *
 * @param words what is alike in gaps of one kind: {@code N shepherds}, a word, a name
 */
public record Gap(Kind kind, Part in, Span span, String words) {
    /** What was seen. */
    public enum Kind {
        /** A number in a sentence that tells of harm, beside people or harm, and in no claim. */
        NUMBER("number"),
        /** A word of harm in no claim. */
        HARM("harm"),
        /** A word in no class, beside a number or word of harm in no claim. */
        WORD("word"),
        /** Capitalised words in no list of names, in a sentence that tells of harm. */
        NAME("name");

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
