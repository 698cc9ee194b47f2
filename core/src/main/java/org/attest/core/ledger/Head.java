package org.attest.core.ledger;

/**
 * How far a chain has come: what the next entry is linked to.
 *
 * @param number of the last entry, which is also how many there are; 0 for an empty chain
 * @param hash of the last entry
 */
public record Head(long number, String hash) {
    /** Before the first entry. */
    public static final Head START = new Head(0, "0".repeat(64));

    public Head {
        Digest.checked(hash);
        if (number < 0) {
            throw new IllegalArgumentException("Entries are numbered from 1 (" + number + ").");
        }
    }
}
