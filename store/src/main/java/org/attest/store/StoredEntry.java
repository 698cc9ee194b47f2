package org.attest.store;

import java.util.Optional;
import org.attest.core.ledger.CanonicalForm;
import org.attest.core.ledger.ChainedEntry;
import org.attest.core.ledger.Entry;
import org.attest.core.ledger.HashChain;
import org.attest.core.ledger.Head;

/**
 * One row of a ledger, believed nothing.
 *
 * @param form the bytes that are hashed
 * @param document content hash it is filed under, to find a document's entries; follows from the form
 */
@SuppressWarnings("ArrayRecordComponent")
record StoredEntry(long number, String previousHash, byte[] form, String hash, Optional<String> document) {
    static StoredEntry of(ChainedEntry link) {
        return new StoredEntry(
                link.number(),
                link.previousHash(),
                CanonicalForm.bytes(link.entry()),
                link.hash(),
                link.entry().document());
    }

    Head head() {
        try {
            return new Head(number, hash);
        } catch (IllegalArgumentException e) {
            throw StoreException.damaged("The ledger cannot be read at entry " + number, e);
        }
    }

    /** What it says, if it says anything. */
    Optional<Entry> entry() {
        try {
            return Optional.of(CanonicalForm.parse(form));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    ChainedEntry chained() {
        try {
            return new ChainedEntry(number, previousHash, CanonicalForm.parse(form), hash);
        } catch (IllegalArgumentException e) {
            throw StoreException.damaged("The ledger cannot be read at entry " + number, e);
        }
    }

    /** What is wrong with this row when it should stand after {@code previous}. */
    Optional<String> flaw(Head previous) {
        if (number != previous.number() + 1) {
            return Optional.of("The entry is missing.");
        }
        if (!previousHash.equals(previous.hash())) {
            return Optional.of("The entry is not linked to the one before it.");
        }
        if (!HashChain.hash(number, previousHash, form).equals(hash)) {
            return Optional.of("What the entry says does not have the hash it was written with.");
        }
        var entry = entry();
        if (entry.isEmpty()) {
            return Optional.of("The entry cannot be read.");
        }
        return entry.get().document().equals(document)
                ? Optional.empty()
                : Optional.of("The entry is filed under another document.");
    }
}
