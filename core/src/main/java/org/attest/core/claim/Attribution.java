package org.attest.core.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.core.text.Span;

/**
 * Who says so (source, cue and content of the PARC attribution scheme; here the source).
 *
 * @param origin who counted: the canonical short name where the actor file knows one, else the words as written; empty when
 *     nobody is named
 * @param text the words that name the origin
 * @param span where they stand, in the same part as the claim unless the basis is carried from the title
 * @param basis how we know
 * @param via who passed it on, the nearest to the reader last
 * @param several the words speak of more than one source and name none: "monitoring groups"
 */
public record Attribution(
        Optional<String> origin,
        Optional<String> text,
        Optional<Span> span,
        Basis basis,
        List<String> via,
        boolean several) {
    /** How the origin of a claim is known. */
    public enum Basis {
        /** The same sentence names it. */
        STATED,
        /** The sentence inherits it: "the group reported", a following sentence in the same voice. */
        CARRIED,
        /** Nobody is named. */
        NONE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Attribution {
        via = List.copyOf(via);
        if ((basis == Basis.NONE) != origin.isEmpty()) {
            throw new IllegalArgumentException("An attribution names an origin exactly when it has a basis.");
        }
    }

    /** One source. */
    public Attribution(
            Optional<String> origin, Optional<String> text, Optional<Span> span, Basis basis, List<String> via) {
        this(origin, text, span, basis, via, false);
    }

    public static Attribution none() {
        return new Attribution(Optional.empty(), Optional.empty(), Optional.empty(), Basis.NONE, List.of());
    }
}
