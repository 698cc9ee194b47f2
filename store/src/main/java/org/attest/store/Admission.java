package org.attest.store;

import java.util.ArrayList;
import java.util.List;
import org.attest.core.ledger.ChainedEntry;
import org.attest.core.ledger.DecisionMade;
import org.attest.core.ledger.DocumentAdded;
import org.attest.core.ledger.Entry;
import org.attest.core.ledger.HashChain;
import org.attest.core.ledger.LedgerState;

/** What may enter a ledger, given the entries about the same document. */
final class Admission {
    private Admission() {}

    static void checkPayload(DocumentAdded entry, Payload payload) {
        payload.mismatch(entry).ifPresent(what -> {
            throw new IllegalArgumentException("The document (" + entry.id() + ") does not fit its entry: " + what
                    + " has another SHA-256. Maybe make the entry with DocumentAdded.of.");
        });
    }

    /** Throws for an entry that {@link LedgerStore#append} does not take. */
    static void checkAppend(Entry entry, List<ChainedEntry> sameDocument) {
        if (entry instanceof DocumentAdded) {
            throw new IllegalArgumentException("A document comes with its words. Maybe use add.");
        }
        if (entry instanceof DecisionMade decision) {
            if (decision.erases()) {
                throw new IllegalArgumentException("An erasure takes words away. Maybe use erase.");
            }
            checkKnown(decision, sameDocument);
            checkUndo(decision, sameDocument);
        }
    }

    static void checkErase(DecisionMade erasure, List<ChainedEntry> sameDocument) {
        if (!erasure.erases()) {
            throw new IllegalArgumentException("Not an erasure. Maybe make it with DecisionMade.erase.");
        }
        checkKnown(erasure, sameDocument);
    }

    private static void checkKnown(DecisionMade decision, List<ChainedEntry> sameDocument) {
        if (sameDocument.stream().noneMatch(link -> link.entry() instanceof DocumentAdded)) {
            throw new IllegalArgumentException("The ledger has no document with this content hash ("
                    + decision.target().document() + "). Maybe add it first.");
        }
    }

    private static void checkUndo(DecisionMade undo, List<ChainedEntry> sameDocument) {
        if (undo.undoes().isEmpty()) {
            return;
        }
        var number = undo.undoes().getAsLong();
        var before = LedgerState.fold(sameDocument);
        var undone = before.undone();
        var undoes = sameDocument.stream()
                .filter(link -> link.number() == number && !undone.contains(link.number()))
                .anyMatch(link -> link.entry() instanceof DecisionMade decision
                        && decision.target().equals(undo.target())
                        && !decision.erases());
        if (!undoes) {
            throw new IllegalArgumentException(
                    "Entry " + number + " is no decision that can be undone here. Maybe it was undone already.");
        }
        checkSameWordsInForce(undo, before, sameDocument);
    }

    /** An undo must not put an earlier addition of a document, drawn by another reader, in place of the present one. */
    private static void checkSameWordsInForce(DecisionMade undo, LedgerState before, List<ChainedEntry> sameDocument) {
        var after = new ArrayList<>(sameDocument);
        after.add(HashChain.append(sameDocument.get(sameDocument.size() - 1).head(), undo));
        var contentHash = undo.target().document();
        var now = before.document(contentHash);
        var then = LedgerState.fold(after).document(contentHash);
        if (now.isPresent()
                && then.isPresent()
                && now.get().number() != then.get().number()) {
            throw new IllegalArgumentException("The document was added again since (entry "
                    + now.get().number() + "). Maybe there is nothing left to undo.");
        }
    }
}
