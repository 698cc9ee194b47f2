package org.attest.core.incident;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where the links of a case are kept, so that one more report is compared only with those it could belong to. All of it follows from the
 * reports, and may be thrown away.
 */
public interface LinkTable {
    /**
     * A telling listed under a key.
     *
     * @param rank its place among the tellings under that key
     */
    record Listed(long key, long rank, String document, int telling) {}

    /** Two tellings that link, the first of the document that was asked for. */
    record Link(int telling, String other, int otherTelling, double value) {}

    /** How many reports are kept. */
    int size();

    /** What is kept of a report. */
    Optional<byte[]> report(String document);

    /** Keeps a report, listed under these keys and no others; its links stay. */
    void put(String document, long rank, byte[] report, List<Listed> listed);

    /** Forgets a report, with its lists, its links and its part. */
    void remove(String document);

    /** The keys a report is listed under. */
    List<Listed> listed(String document);

    /** The tellings under a key, the lowest rank first; ties by document and telling. */
    List<Listed> under(long key, int most);

    /** The reports of the lowest ranks; ties by document. */
    List<byte[]> lowest(int most);

    /** Shows every report. */
    void each(Consumer<byte[]> report);

    List<Link> links(String document);

    /** Links a report with these and no others; each is a link of the other report too. */
    void link(String document, List<Link> links);

    /** The part of the case that a report is in. */
    Optional<String> part(String document);

    List<String> documents(String part);

    void setPart(String document, String part);
}
