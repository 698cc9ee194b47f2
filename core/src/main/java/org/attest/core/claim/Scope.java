package org.attest.core.claim;

import java.util.Locale;

/** What a claim is about. Only EVENT claims enter a figure. */
public enum Scope {
    EVENT,
    /** A longer or an earlier count told for context: a war's dead. */
    BACKGROUND,
    HYPOTHETICAL,
    NEGATED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
