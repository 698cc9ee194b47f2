package org.attest.core.claim;

import java.util.Optional;
import org.attest.core.text.Span;

/**
 * Who is said to have done it. Always an allegation, never merged with another.
 *
 * @param text as written
 * @param allegedBy the origin that says so; empty when the report says it in its own voice
 * @param status what the words make of them
 * @param loyalTo whose side they are said to be on, as written
 * @param one a single person: "the gunman"
 */
public record Perpetrator(
        String text,
        Span span,
        Optional<String> allegedBy,
        VictimStatus status,
        Optional<String> loyalTo,
        boolean one) {
    /** Some people of whom no more is said. */
    public Perpetrator(String text, Span span, Optional<String> allegedBy) {
        this(text, span, allegedBy, VictimStatus.UNKNOWN, Optional.empty(), false);
    }
}
