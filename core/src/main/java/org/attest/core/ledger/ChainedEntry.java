package org.attest.core.ledger;

import java.util.Objects;

/**
 * An entry in its place.
 *
 * @param number 1 for the first
 * @param previousHash hash of the entry before; of {@link Head#START} for the first
 * @param hash of number, previous hash and the entry's {@link CanonicalForm}; see {@link HashChain}
 */
public record ChainedEntry(long number, String previousHash, Entry entry, String hash) {
    public ChainedEntry {
        Digest.checked(previousHash);
        Digest.checked(hash);
        Objects.requireNonNull(entry, "entry");
    }

    /** What the next entry is linked to. */
    public Head head() {
        return new Head(number, hash);
    }
}
