package org.attest.core.incident;

import java.util.Objects;
import java.util.Optional;
import org.attest.core.claim.Claim;
import org.attest.core.text.Part;
import org.attest.core.text.Span;

/**
 * What a judgement is tied to: what a report is mainly about, or what it tells at some words. Never an incident's id, which may
 * change when an earlier report comes in.
 *
 * @param document the document's id
 * @param words empty for what the report is mainly about
 */
public record Anchor(String document, Optional<Words> words) {
    /** Some words of the document. */
    public record Words(Part in, Span span) {
        public Words {
            Objects.requireNonNull(in, "in");
            Objects.requireNonNull(span, "span");
        }
    }

    public Anchor {
        Objects.requireNonNull(words, "words");
        if (document.isBlank()) {
            throw new IllegalArgumentException("An anchor names a document.");
        }
    }

    public static Anchor main(String document) {
        return new Anchor(document, Optional.empty());
    }

    public static Anchor at(String document, Part in, Span span) {
        return new Anchor(document, Optional.of(new Words(in, span)));
    }

    /** At the number of a claim, or where there is none at all of its words. */
    public static Anchor of(Claim claim) {
        return at(claim.document(), claim.in(), claim.numberSpan());
    }

    /** True when the claim rests on these words, or on some of them. */
    boolean isOn(Claim claim) {
        return claim.document().equals(document)
                && words.filter(own -> own.in() == claim.in() && own.span().overlaps(claim.numberSpan()))
                        .isPresent();
    }

    /** True when this is about what the telling tells. */
    boolean isOf(Telling telling) {
        return telling.document().id().equals(document)
                && (words.isEmpty()
                        ? telling.isMain()
                        : telling.claims().stream().anyMatch(this::isOn));
    }
}
