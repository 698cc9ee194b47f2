package org.attest.core.claim;

import java.util.List;
import java.util.Optional;
import org.attest.core.text.Document;
import org.attest.core.text.Part;
import org.attest.core.text.Span;

/**
 * What one reader found in one document.
 *
 * @param document the document; with a publication date inferred from its words, when nobody gave one and the words allow it
 * @param claims by part (title first), then span
 * @param notCounted numbers seen and not read as people harmed, with the reason
 * @param notRead the language of the document, when nothing reads it; then nothing was drawn from it
 */
public record Reading(Document document, List<Claim> claims, List<NotCounted> notCounted, Optional<NotRead> notRead) {
    public Reading {
        claims = List.copyOf(claims);
        notCounted = List.copyOf(notCounted);
    }

    /** Of a document that was read. */
    public Reading(Document document, List<Claim> claims, List<NotCounted> notCounted) {
        this(document, claims, notCounted, Optional.empty());
    }

    /** Of a document in a language that nothing reads. */
    public static Reading notRead(Document document, String language, String name) {
        return new Reading(document, List.of(), List.of(), Optional.of(new NotRead(language, name)));
    }

    /**
     * A language without a pack.
     *
     * @param language BCP 47 tag
     * @param name for people
     */
    public record NotRead(String language, String name) {}

    /** A number-like span that is no claim. */
    public record NotCounted(Part in, Span span, String reason) {}
}
