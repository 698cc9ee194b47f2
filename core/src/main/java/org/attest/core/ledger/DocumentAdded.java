package org.attest.core.ledger;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.attest.core.text.Document;
import org.attest.core.text.PublicationDate;
import org.attest.core.text.Sha256;

/**
 * A report came in. Holds digests of its words and never the words, so that these can be erased while the chain still
 * holds. What is written out here (name, address, outlet) stays for good.
 *
 * @param contentHash SHA-256 of the bytes received; what decisions bind to
 * @param textHash {@link ExactText#hash} of the text drawn from the bytes
 * @param titleHash likewise of the title, when one was given
 * @param id what people call the document
 * @param published when someone said so; never a guess
 * @param addedBy who added it, when known
 */
public record DocumentAdded(
        String contentHash,
        String textHash,
        Optional<String> titleHash,
        String id,
        Optional<PublicationDate> published,
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> language,
        DrawnBy drawnBy,
        Instant at,
        Optional<String> addedBy)
        implements Entry {
    public DocumentAdded {
        Digest.checked(contentHash);
        Digest.checked(textHash);
        titleHash.ifPresent(Digest::checked);
        if (id.isBlank()) {
            throw new IllegalArgumentException("A document needs an id.");
        }
        Objects.requireNonNull(drawnBy, "drawnBy");
        Objects.requireNonNull(at, "at");
    }

    /** The entry for a document drawn from the bytes received. */
    public static DocumentAdded of(
            Document document, byte[] received, DrawnBy drawnBy, Instant at, Optional<String> addedBy) {
        return new DocumentAdded(
                Sha256.of(received),
                ExactText.hash(document.text()),
                document.title().map(ExactText::hash),
                document.id(),
                document.published(),
                document.url(),
                document.outlet(),
                document.language(),
                drawnBy,
                at,
                addedBy);
    }

    /** The document again, given the words this entry only holds digests of. */
    public Document document(String text, Optional<String> title) {
        return new Document(id, text, title, published, url, outlet, language);
    }

    @Override
    public Optional<String> document() {
        return Optional.of(contentHash);
    }

    @Override
    public <T> T match(
            Function<DocumentAdded, T> added,
            Function<DecisionMade, T> decided,
            Function<FigurePublished, T> published) {
        return added.apply(this);
    }
}
