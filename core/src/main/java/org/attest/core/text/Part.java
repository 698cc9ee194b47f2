package org.attest.core.text;

/** Which of a document's two strings a span indexes. */
public enum Part {
    TITLE,
    TEXT;

    /** The word used in data: {@code title} or {@code text}. */
    public String word() {
        return this == TITLE ? "title" : "text";
    }
}
