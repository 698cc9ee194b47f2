package org.attest.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attest.core.ledger.ChainedEntry;
import org.attest.core.ledger.DecisionMade;
import org.attest.core.ledger.DocumentAdded;
import org.attest.core.ledger.Entry;
import org.attest.core.ledger.ExactText;
import org.attest.core.ledger.HashChain;
import org.attest.core.ledger.Head;
import org.attest.core.ledger.LedgerState;
import org.attest.store.Settings.Step;

/**
 * A ledger in one SQLite file. What a method returned is on the disk. Several processes may work on the same file; each
 * write takes the file for itself from reading the head to the commit.
 */
final class SqliteLedgerStore implements LedgerStore {
    private final SqliteDatabase database;
    private final HeadFile headFile;
    private final Consumer<Step> passing;
    private final SqliteDerived derived;

    private SqliteLedgerStore(SqliteDatabase database, HeadFile headFile, Consumer<Step> passing) {
        this.database = database;
        this.headFile = headFile;
        this.passing = passing;
        this.derived = new SqliteDerived(database);
    }

    static SqliteLedgerStore open(CaseFolder folder, Settings settings) {
        return new SqliteLedgerStore(
                SqliteDatabase.open(folder.ledger(), settings), new HeadFile(folder.head()), settings.passing());
    }

    @Override
    public synchronized Receipt add(DocumentAdded entry, Payload payload) {
        Admission.checkPayload(entry, payload);
        var receipt = database.write(db -> {
            var standing = Receipt.standing(entry.contentHash(), about(db, entry.contentHash()));
            if (standing.isPresent()) {
                return standing.get();
            }
            var link = link(db, entry);
            SqliteTables.insert(db, link.number(), payload);
            passing.accept(Step.PAYLOAD_WRITTEN);
            return new Receipt(Receipt.Outcome.ADDED, link);
        });
        committed(List.of(receipt.entry()));
        return receipt;
    }

    @Override
    public synchronized List<ChainedEntry> append(List<? extends Entry> entries) {
        var links = database.write(db -> {
            var linked = new ArrayList<ChainedEntry>();
            for (var entry : entries) {
                var document = entry.document();
                Admission.checkAppend(entry, document.isPresent() ? about(db, document.get()) : List.of());
                linked.add(link(db, entry));
            }
            return List.copyOf(linked);
        });
        return committed(links);
    }

    @Override
    public synchronized ChainedEntry erase(DecisionMade erasure) {
        var contentHash = erasure.target().document();
        var link = database.write(db -> {
            var about = about(db, contentHash);
            Admission.checkErase(erasure, about);
            SqliteTables.erase(db, contentHash);
            derived.clear();
            var earlier = Receipt.erasure(about);
            return earlier.isPresent() ? earlier.get() : link(db, erasure);
        });
        committed(List.of(link));
        emptyWriteAheadLog();
        return link;
    }

    @Override
    public synchronized List<ChainedEntry> entries() {
        return database.read(SqliteTables::entries).stream()
                .map(StoredEntry::chained)
                .toList();
    }

    @Override
    public synchronized List<ChainedEntry> entriesAfter(long number) {
        return database.read(db -> SqliteTables.entriesAfter(db, number)).stream()
                .map(StoredEntry::chained)
                .toList();
    }

    @Override
    public synchronized List<ChainedEntry> about(String contentHash) {
        return database.read(db -> about(db, contentHash));
    }

    @Override
    public Derived derived() {
        return derived;
    }

    @Override
    public synchronized Head head() {
        return database.read(SqliteLedgerStore::head);
    }

    @Override
    public synchronized Optional<byte[]> bytes(String contentHash) {
        return database.read(db -> SqliteTables.words(db, "bytes", contentHash));
    }

    @Override
    public synchronized Optional<String> text(String contentHash) {
        return database.read(db -> SqliteTables.words(db, "text", contentHash)).map(this::string);
    }

    @Override
    public synchronized Optional<String> title(String contentHash) {
        return database.read(db -> SqliteTables.words(db, "title", contentHash)).map(this::string);
    }

    @Override
    public synchronized Optional<String> reading(ReadingKey key) {
        return database.read(db -> SqliteTables.reading(db, key));
    }

    @Override
    public synchronized void keepReading(ReadingKey key, String json) {
        database.write(db -> {
            var state = LedgerState.fold(about(db, key.document()));
            if (state.document(key.document()).isPresent()) {
                SqliteTables.replace(db, key, json);
            }
            return true;
        });
    }

    @Override
    public synchronized Verification verify(SpanCheck spans) {
        var keptHead = headFile.read();
        var hashes = database.read(db -> new SqliteVault(db, database.file(), keptHead).verify());
        return Verifier.withSpans(hashes, this, spans);
    }

    @Override
    public synchronized void close() {
        database.close();
    }

    private List<ChainedEntry> committed(List<ChainedEntry> links) {
        passing.accept(Step.COMMITTED);
        if (!links.isEmpty()) {
            headFile.advance(links.get(links.size() - 1).head(), this::inLedger);
        }
        return links;
    }

    private boolean inLedger(Head head) {
        return head.equals(Head.START) || database.read(db -> SqliteTables.contains(db, head));
    }

    private ChainedEntry link(Connection db, Entry entry) throws SQLException {
        var link = HashChain.append(head(db), entry);
        SqliteTables.insert(db, StoredEntry.of(link));
        passing.accept(Step.ENTRY_WRITTEN);
        return link;
    }

    private static Head head(Connection db) throws SQLException {
        return SqliteTables.last(db).map(StoredEntry::head).orElse(Head.START);
    }

    private static List<ChainedEntry> about(Connection db, String contentHash) throws SQLException {
        return SqliteTables.about(db, contentHash).stream()
                .map(StoredEntry::chained)
                .toList();
    }

    private String string(byte[] stored) {
        try {
            return ExactText.string(stored);
        } catch (IllegalArgumentException e) {
            throw StoreException.damaged("The words in " + database.file() + " cannot be read", e);
        }
    }

    /** Erased words may stand in earlier frames of the write-ahead log until it is emptied. */
    private void emptyWriteAheadLog() {
        var busy =
                database.alone(db -> SqliteTables.query(db, "PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1)));
        if (!busy.equals(List.of(0))) {
            throw new StoreException(
                    StoreException.Problem.LOCKED,
                    "The erasure is recorded, and copies of the words may still stand in ledger.db-wal",
                    "another process is reading the ledger",
                    "close every other attest and erase the document again");
        }
    }
}
