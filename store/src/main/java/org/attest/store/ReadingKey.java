package org.attest.store;

import org.attest.core.ledger.ExactText;
import org.attest.core.text.Sha256;

/**
 * What a reading depends on; when any of it changes, the document is read again.
 *
 * @param document content hash
 * @param reader version of the claim reader
 * @param pack language pack and version
 */
public record ReadingKey(String document, String reader, String pack) {
    /** Shows damage to a kept reading. Not in the chain: a reading can be made again from what is. */
    String checksum(byte[] json) {
        return ExactText.hash(
                document + '\n' + reader.length() + ':' + reader + pack.length() + ':' + pack + Sha256.of(json));
    }
}
