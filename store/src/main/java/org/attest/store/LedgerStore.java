package org.attest.store;

import java.util.List;
import java.util.Optional;
import org.attest.core.ledger.ChainedEntry;
import org.attest.core.ledger.DecisionMade;
import org.attest.core.ledger.DocumentAdded;
import org.attest.core.ledger.Entry;
import org.attest.core.ledger.Head;
import org.attest.core.ledger.LedgerState;
import org.attest.core.text.Document;

/**
 * Keeps one case's ledger, the words its documents came with, and a cache of readings that may be lost at any time. Nothing
 * is changed in place; each method happens wholly or not at all. Safe for use by several threads.
 *
 * <p>Throws {@link StoreException} when the disk or another process stands in the way.
 */
public interface LedgerStore extends AutoCloseable {
    /** Adds a document. Bytes that are in force already, or were erased, change nothing; the receipt says so. */
    Receipt add(DocumentAdded entry, Payload payload);

    /**
     * Appends decisions and published figures: all of them or none, in this order.
     *
     * @throws IllegalArgumentException for a document (use {@link #add}), an erasure (use {@link #erase}), a decision on a
     *     document the ledger does not know, or an undo of what is not in force
     */
    List<ChainedEntry> append(List<? extends Entry> entries);

    default ChainedEntry append(Entry entry) {
        return append(List.of(entry)).get(0);
    }

    /**
     * Appends {@link DecisionMade#erase} and erases the document's bytes, text, title and readings. The chain still verifies.
     * What was erased before is erased again, from wherever it may have been left, without a new entry.
     */
    ChainedEntry erase(DecisionMade erasure);

    /** All entries, in order. */
    List<ChainedEntry> entries();

    /** Entries with higher numbers than this, in order. */
    List<ChainedEntry> entriesAfter(long number);

    /** Entries about one document, in order. */
    List<ChainedEntry> about(String contentHash);

    /** What follows from the ledger, kept for speed. An erasure throws all of it away. */
    Derived derived();

    /** The last entry's number and hash: the version of everything this store says. Cheap. */
    Head head();

    /** The bytes received; empty when the document is unknown or erased. */
    Optional<byte[]> bytes(String contentHash);

    /** The text drawn from the bytes; empty when the document is unknown or erased. */
    Optional<String> text(String contentHash);

    /** The title that came with the document; empty also when the document is unknown or erased. */
    Optional<String> title(String contentHash);

    /** A reading kept earlier. One that was damaged since is as good as none. */
    Optional<String> reading(ReadingKey key);

    /** Keeps a reading of a document in force, in place of an earlier one; of any other document, does nothing. */
    void keepReading(ReadingKey key, String json);

    /** Checks every hash, and the spans of the documents in force by the given check. */
    Verification verify(SpanCheck spans);

    @Override
    void close();

    default LedgerState state() {
        return LedgerState.fold(entries());
    }

    /** The document with its words; empty when they were erased. */
    default Optional<Document> document(DocumentAdded entry) {
        return text(entry.contentHash()).map(text -> entry.document(text, title(entry.contentHash())));
    }
}
