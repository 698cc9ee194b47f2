package org.attest.store;

import java.util.Optional;
import org.attest.core.ledger.DocumentAdded;
import org.attest.core.ledger.ExactText;
import org.attest.core.text.Document;
import org.attest.core.text.Sha256;

/**
 * A document's words as stored, apart from the entry that holds their digests. The arrays are not copied: do not write to
 * them.
 *
 * @param bytes as received
 * @param text the text drawn from them, as {@link ExactText} bytes
 * @param title likewise
 */
@SuppressWarnings("ArrayRecordComponent")
public record Payload(byte[] bytes, byte[] text, Optional<byte[]> title) {
    public static Payload of(byte[] received, Document document) {
        return new Payload(
                received, ExactText.bytes(document.text()), document.title().map(ExactText::bytes));
    }

    /** Which of the entry's digests these words do not have, in words for a message. */
    Optional<String> mismatch(DocumentAdded entry) {
        if (!Sha256.of(bytes).equals(entry.contentHash())) {
            return Optional.of("the stored bytes");
        }
        if (!Sha256.of(text).equals(entry.textHash())) {
            return Optional.of("the stored text");
        }
        return title.map(Sha256::of).equals(entry.titleHash()) ? Optional.empty() : Optional.of("the stored title");
    }
}
