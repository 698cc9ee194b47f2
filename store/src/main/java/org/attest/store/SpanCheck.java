package org.attest.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.attest.core.claim.Claim;
import org.attest.core.text.Document;

/** Whether what is claimed of a document stands in its words. */
@FunctionalInterface
public interface SpanCheck {
    /** What is wrong, as a clause: "claim c-12 quotes words that are not at [3, 9)". */
    Optional<String> problem(Document document);

    /** Hashes only. */
    static SpanCheck none() {
        return document -> Optional.empty();
    }

    /** Every quote must be the words at its span. */
    static SpanCheck quotes(Function<Document, List<Claim>> claims) {
        return document -> claims.apply(document).stream()
                .filter(claim -> !quoted(claim, document.part(claim.in())))
                .findFirst()
                .map(claim -> "claim " + claim.id() + " quotes words that are not at ["
                        + claim.span().start() + ", " + claim.span().end() + ")");
    }

    private static boolean quoted(Claim claim, String text) {
        return claim.span().end() <= text.length() && claim.span().in(text).equals(claim.quote());
    }
}
