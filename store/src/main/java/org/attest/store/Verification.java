package org.attest.store;

import java.util.List;
import java.util.Optional;
import org.attest.core.ledger.DocumentAdded;
import org.attest.core.ledger.Numbered;

/**
 * What checking a ledger showed.
 *
 * @param entries how many there are
 * @param tampered the first entry that is not as it was written; empty for a clean ledger
 * @param erased documents whose words were erased by decision; no tampering
 */
public record Verification(long entries, Optional<Tampered> tampered, List<Numbered<DocumentAdded>> erased) {
    public Verification {
        erased = List.copyOf(erased);
    }

    public boolean clean() {
        return tampered.isEmpty();
    }

    /**
     * The first entry that is not as it was written.
     *
     * @param number of the entry; for one that is gone, the number it had
     * @param document what people call the document it is about; its content hash when that is all that can be told
     * @param what happened, as a sentence
     * @param advice what to do, as a sentence
     */
    public record Tampered(long number, Optional<String> document, String what, String advice) {
        /** One message: where, what, and what to do. */
        public String message() {
            return "entry " + number + document.map(name -> " (" + name + ")").orElse("") + ": " + what + " " + advice;
        }
    }
}
