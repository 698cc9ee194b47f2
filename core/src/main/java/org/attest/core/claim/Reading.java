package org.attest.core.claim;

import java.util.List;
import org.attest.core.text.Document;
import org.attest.core.text.Part;
import org.attest.core.text.Span;

/**
 * What one reader found in one document.
 *
 * @param document the document; with a publication date inferred from its words, when nobody gave one and the words allow it
 * @param claims by part (title first), then span
 * @param notCounted numbers seen and not read as people harmed, with the reason
 */
public record Reading(Document document, List<Claim> claims, List<NotCounted> notCounted) {
    public Reading {
        claims = List.copyOf(claims);
        notCounted = List.copyOf(notCounted);
    }

    /** A number-like span that is no claim. */
    public record NotCounted(Part in, Span span, String reason) {}
}
