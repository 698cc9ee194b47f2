package org.attest.core.claim;

import java.util.Optional;
import org.attest.core.text.Span;

/**
 * Who is said to have done it. Always an allegation, never merged with another.
 *
 * @param text as written
 * @param allegedBy the origin that says so; empty when the report says it in its own voice
 */
public record Perpetrator(String text, Span span, Optional<String> allegedBy) {}
