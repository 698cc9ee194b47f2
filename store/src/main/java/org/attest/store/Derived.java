package org.attest.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.attest.core.incident.LinkTable;
import org.attest.core.ledger.Head;

/**
 * What follows from the ledger, kept for speed: links, incidents and their figures. None of it is chained, and it may be thrown away at any
 * time. It is of one version of whatever makes it; of another version it is none.
 */
public interface Derived {
    /**
     * A document as it was taken in.
     *
     * @param hash of its bytes
     * @param id what it is called in this case
     * @param url where it was published; empty when nobody said
     * @param digest of its reading, with what was decided on it
     */
    record Taken(String hash, String id, String url, String digest) {}

    /**
     * An incident with what is printed of it.
     *
     * @param digest of all it follows from
     * @param incident in JSON
     * @param line as it is listed, with its figures
     */
    record Row(String id, String digest, String incident, String line) {}

    /** All or nothing, and alone among processes; what is kept is what it was before when the work throws. */
    <T> T write(Supplier<T> work);

    /** Throws everything away, and begins for this version. */
    void begin(String version);

    /** The entry up to which everything of this version is taken in; empty before the first, for another version, or when work broke off. */
    Optional<Head> reached(String version);

    /** Everything up to this entry is taken in. */
    void reached(String version, Head head);

    /** More is being taken in; until the next {@link #reached(String, Head)} nothing here can be relied on. */
    void unsettled();

    LinkTable links();

    Optional<Taken> taken(String hash);

    /** The document in the case that is called so. */
    Optional<Taken> named(String id);

    /** True when another document came from that page. */
    boolean hasVersion(String url, String hash);

    void take(Taken document);

    void drop(String hash);

    /** All incidents, in no order. */
    List<Row> incidents();

    List<Row> incidents(String part);

    /** What the incidents of a part follow from, as it was kept with them. */
    Optional<String> digest(String part);

    /** The incidents of a part are these and no others; rows that stay the same are not written. */
    void keep(String part, String digest, List<Row> rows);

    /** The part is no more. */
    void dropPart(String part);

    /** False once a document's reading in the case followed from more than the document. */
    boolean isPlain();

    void notPlain();

    /** All documents that were taken in. */
    List<Taken> taken();

    /** Names of the documents that judgements were taken in of, sorted. */
    List<String> judged();

    void judged(List<String> documents);
}
