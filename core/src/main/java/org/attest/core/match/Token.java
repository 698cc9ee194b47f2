package org.attest.core.match;

import org.attest.core.text.Span;

/**
 * The smallest piece of a text that rules see.
 *
 * @param span where it stands in the original
 * @param norm its words in lower case (root locale), with typographic apostrophes and hyphens made plain
 * @param kind what it is made of
 * @param capitalised its first letter is upper case
 */
public record Token(Span span, String norm, Kind kind, boolean capitalised) {
    /** What a token is made of. */
    public enum Kind {
        WORD,
        /** Digits, with their separators: {@code 1,225}. */
        NUMBER,
        /** Digits that are no whole number of anything: {@code 10.5}, {@code 7:30}. */
        DECIMAL,
        /** A web address, a mail address, a handle. */
        ADDRESS,
        PUNCTUATION
    }
}
