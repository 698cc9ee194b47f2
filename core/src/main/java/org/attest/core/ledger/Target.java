package org.attest.core.ledger;

import java.util.Objects;
import java.util.Optional;
import org.attest.core.text.Part;
import org.attest.core.text.Span;

/**
 * What a decision is about: a field of what is read at some words of a document. It names words, not a claim id, so that a
 * better reader neither orphans the decision nor undoes it.
 *
 * @param document content hash
 * @param part which of the document's strings {@code span} indexes
 * @param span empty when the decision is about the whole document
 * @param field what is decided: {@code harm}, {@code period}, {@code claim}; {@link #DOCUMENT} for the document itself
 */
public record Target(String document, Part part, Optional<Span> span, String field) {
    /** The field of a decision on whether a document counts at all. */
    public static final String DOCUMENT = "document";

    public Target {
        Digest.checked(document);
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(span, "span");
        if (field.isBlank()) {
            throw new IllegalArgumentException("A decision names the field it is about.");
        }
    }

    public static Target words(String document, Part part, Span span, String field) {
        return new Target(document, part, Optional.of(span), field);
    }

    public static Target document(String document, String field) {
        return new Target(document, Part.TEXT, Optional.empty(), field);
    }
}
