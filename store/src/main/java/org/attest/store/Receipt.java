package org.attest.store;

import java.util.List;
import java.util.Optional;
import org.attest.core.ledger.ChainedEntry;
import org.attest.core.ledger.DecisionMade;
import org.attest.core.ledger.LedgerState;

/**
 * What became of a document handed in.
 *
 * @param entry the new entry; else the one already in force, or the erasure
 */
public record Receipt(Outcome outcome, ChainedEntry entry) {
    /** Only the first changes the ledger. */
    public enum Outcome {
        ADDED,
        ALREADY_IN_FORCE,
        ERASED_EARLIER
    }

    public boolean added() {
        return outcome == Outcome.ADDED;
    }

    /** The receipt for bytes that need no new entry, given all entries about them. */
    static Optional<Receipt> standing(String contentHash, List<ChainedEntry> sameDocument) {
        var erasure = erasure(sameDocument);
        if (erasure.isPresent()) {
            return erasure.map(link -> new Receipt(Outcome.ERASED_EARLIER, link));
        }
        return LedgerState.fold(sameDocument)
                .document(contentHash)
                .flatMap(document -> sameDocument.stream()
                        .filter(link -> link.number() == document.number())
                        .findFirst())
                .map(link -> new Receipt(Outcome.ALREADY_IN_FORCE, link));
    }

    static Optional<ChainedEntry> erasure(List<ChainedEntry> sameDocument) {
        return sameDocument.stream()
                .filter(link -> link.entry() instanceof DecisionMade decision && decision.erases())
                .findFirst();
    }
}
