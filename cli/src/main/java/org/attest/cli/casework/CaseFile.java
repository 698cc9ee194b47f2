package org.attest.cli.casework;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.cli.input.KnowledgeFiles;
import org.attest.cli.input.KnowledgeFiles.Known;
import org.attest.cli.terminal.Stop;
import org.attest.core.claim.Reading;
import org.attest.core.incident.Incident;
import org.attest.core.ledger.DocumentAdded;
import org.attest.core.ledger.Head;
import org.attest.core.ledger.LedgerState;
import org.attest.core.ledger.Numbered;
import org.attest.core.read.ReportReader;
import org.attest.core.reconcile.Cut;
import org.attest.core.review.Lookup;
import org.attest.core.review.Reviewed;
import org.attest.core.review.Unfit;
import org.attest.core.review.Versions;
import org.attest.core.text.Document;
import org.attest.formats.json.WireFormatException;
import org.attest.formats.json.WireJson;
import org.attest.store.CaseFolder;
import org.attest.store.LedgerStore;
import org.attest.store.ReadingKey;
import org.jspecify.annotations.Nullable;

/** An open case: its ledger, what its reader knows, and its documents as read. Readings are kept and made again at will. */
public final class CaseFile implements AutoCloseable {
    private final LedgerStore store;
    private final Known known;
    private final ReportReader reader;
    private final String readerVersion = KnowledgeFiles.readerVersion();
    private final CaseIndex index;
    private @Nullable CaseReadings inCase;
    private @Nullable Head readAt;

    private CaseFile(Path folder, LedgerStore store) {
        this.store = store;
        this.known = KnowledgeFiles.ofCase(folder);
        this.reader = known.reader();
        this.index = new CaseIndex(this, readerVersion + " " + known.version());
    }

    /** Opens a case that is there. */
    public static CaseFile open(Path folder) {
        CaseFolder there = new CaseFolder(folder);
        if (!there.exists()) {
            throw Stop.notFound(
                    "no case in " + folder + ". Maybe begin one: attest add FILE..., or name its folder: --case DIR");
        }
        return new CaseFile(folder, there.open());
    }

    /** Opens a case, or begins one. */
    public static CaseFile openOrCreate(Path folder) {
        return new CaseFile(folder, new CaseFolder(folder).openOrCreate());
    }

    /**
     * A document in force.
     *
     * @param number of its entry
     * @param id what it is called in this case; no two are called the same
     */
    public record Kept(long number, String id, DocumentAdded entry) {
        public String hash() {
            return entry.contentHash();
        }
    }

    public LedgerStore store() {
        return store;
    }

    public Known known() {
        return known;
    }

    public ReportReader reader() {
        return reader;
    }

    public LedgerState state() {
        return store.state();
    }

    /** The documents that count, in the order they were added. */
    public List<Kept> documents() {
        return documents(state());
    }

    /** Those whose words are in the case: the documents that count, and those withdrawn. */
    public List<Kept> kept() {
        LedgerState state = state();
        return Stream.of(state.documents(), state.withdrawn())
                .flatMap(all -> named(all).stream())
                .toList();
    }

    static List<Kept> documents(LedgerState state) {
        return named(state.documents());
    }

    private static List<Kept> named(List<Numbered<DocumentAdded>> entries) {
        Set<String> taken = new HashSet<>();
        List<Kept> documents = new ArrayList<>();
        for (Numbered<DocumentAdded> added : entries) {
            DocumentAdded entry = added.entry();
            String id = taken.contains(entry.id()) ? DocumentIds.apart(entry.id(), entry.contentHash()) : entry.id();
            taken.add(id);
            documents.add(new Kept(added.number(), id, entry));
        }
        return documents;
    }

    /** What the reader finds in a document; read anew when it, or what it knows, changed. */
    public Reading reading(Kept kept) {
        ReadingKey key = key(kept.hash());
        Optional<Reading> before = store.reading(key).flatMap(CaseFile::parse);
        if (before.isPresent() && before.get().document().id().equals(kept.id())) {
            return before.get();
        }
        Reading reading = reader.read(document(kept));
        store.keepReading(key, WireJson.reading(reading));
        return reading;
    }

    /** Keeps a reading made elsewhere. */
    public void keep(String hash, Reading reading) {
        store.keepReading(key(hash), WireJson.reading(reading));
    }

    /** The document with its words, as added. */
    public Document document(Kept kept) {
        return store.document(kept.entry())
                .map(document -> document.withId(kept.id()))
                .orElseThrow(() -> Stop.notFound("the words of " + kept.id() + " were erased to protect someone."));
    }

    /** All readings in the order the documents were added, with what was decided on them. */
    public List<Reading> readings() {
        return documents().stream().map(kept -> reviewed(kept).reading()).toList();
    }

    /** What follows from the case within a cut: its readings, with all that was decided on them. */
    public CaseView view(Cut cut) {
        if (cut.knownOn().isEmpty()) {
            return new CaseView(() -> inCase().known(Optional.empty()), incidents(), known.knowledge(), cut);
        }
        return new CaseView(inCase().known(cut.knownOn()), known.knowledge(), cut, new Links(this).judgements());
    }

    /** Takes in what entered the ledger since; the next question is then answered at once. */
    public void refresh() {
        index.refresh();
    }

    /** The incidents of the whole case, those that most reports are mainly about first. */
    public List<Incident> incidents() {
        return index.rows().stream().map(Listed::incident).toList();
    }

    /**
     * An incident as it is listed.
     *
     * @param line in JSON, with its figures by the usual policy
     */
    public record Listed(Incident incident, String line) {}

    /** The incidents of the whole case with their lines, in the same order. */
    public List<Listed> listed() {
        return index.rows();
    }

    /** The readings that count, with all that was decided on them, in the order the documents were added. */
    List<Reading> counting() {
        return inCase().known(Optional.empty());
    }

    /** A document's reading in this case, with what was decided on it; {@link #reading} stays as read. */
    public Reviewed reviewed(Kept kept) {
        return inCase().of(kept);
    }

    /** Decisions that no longer have their effect, in order. */
    public List<Unfit> unfit() {
        return inCase().unfit();
    }

    /** Which documents are versions of one page. */
    public Versions versions() {
        return inCase().versions();
    }

    /** What the newest version of the same page is called, when this is not it. */
    public Optional<String> replacedBy(Kept kept) {
        return inCase().replacedBy(kept);
    }

    /** What a reviewer's words are looked up in. */
    Lookup lookup() {
        return new Lookup(known.knowledge().gazetteer(), known.knowledge().actors());
    }

    private CaseReadings inCase() {
        Head head = store.head();
        if (inCase == null || !head.equals(readAt)) {
            inCase = new CaseReadings(this, state(), lookup());
            readAt = head;
        }
        return inCase;
    }

    private ReadingKey key(String hash) {
        return new ReadingKey(hash, readerVersion, known.version());
    }

    private static Optional<Reading> parse(String json) {
        try {
            return Optional.of(WireJson.readReading(json));
        } catch (WireFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
