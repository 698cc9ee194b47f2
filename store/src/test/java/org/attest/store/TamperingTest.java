package org.attest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.attest.core.ledger.DocumentAdded;
import org.attest.core.ledger.HashChain;
import org.attest.store.Verification.Tampered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries 1 to 3 are documents a, b, c; 4 corrects b; 5 and 6 are documents d and e, d erased by 7. */
class TamperingTest {
    private static final Report B = Report.of("b");
    private static final Report D = Report.of("d");

    @TempDir
    private Path directory;

    private CaseFolder folder;

    @BeforeEach
    void fill() {
        folder = new CaseFolder(directory);
        try (var store = folder.openOrCreate()) {
            List.of("a", "b", "c").forEach(name -> Report.of(name).addTo(store));
            store.append(B.correction("13"));
            D.addTo(store);
            Report.of("e").addTo(store);
            store.keepReading(B.reading(), "[12]");
            store.erase(D.erasure());
        }
        assertThat(verification().clean()).isTrue();
    }

    /** Each byte of the column in that row, one at a time. */
    @ParameterizedTest
    @CsvSource({
        "entry, previous_hash, 1, a",
        "entry, previous_hash, 3, c",
        "entry, previous_hash, 4, b",
        "entry, form, 1, a",
        "entry, form, 4, b",
        "entry, form, 7, d",
        "entry, hash, 1, a",
        "entry, hash, 7, d",
        "entry, document, 2, b",
        "entry, document, 4, b",
        "entry, document, 7, d",
        "payload, bytes, 1, a",
        "payload, bytes, 6, e",
        "payload, text, 2, b",
        "payload, title, 3, c",
    })
    void aFlippedByteIsFoundInItsEntry(String table, String column, long number, String name) throws SQLException {
        var where = " WHERE number = " + number;
        try (var rows = new Rows(folder)) {
            var kept = rows.value("SELECT CAST(" + column + " AS BLOB) FROM " + table + where);
            var type = table.equals("payload") || column.equals("form") ? "BLOB" : "TEXT";
            var update = "UPDATE " + table + " SET " + column + " = CAST(? AS " + type + ")" + where;
            for (int at = 0; at < kept.length; at++) {
                var flipped = kept.clone();
                flipped[at] ^= 1;
                rows.update(update, flipped);
                var tampered = tampered();
                assertThat(tampered.number()).as("byte %d", at).isEqualTo(number);
                if (!column.equals("form") || number > 3) {
                    assertThat(tampered.document()).contains(name);
                } else {
                    assertThat(tampered.document()).isPresent();
                }
                rows.update(update, kept);
            }
        }
        assertThat(verification().clean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE FROM entry WHERE number = 1                         | 1 | missing",
                "DELETE FROM entry WHERE number = 3                         | 3 | missing",
                "DELETE FROM entry WHERE number = 7                         | 5 | no decision erased",
                "DELETE FROM entry WHERE number > 5                         | 5 | no decision erased",
                "UPDATE entry SET number = 70 WHERE number = 7              | 7 | missing",
                "UPDATE entry SET document = NULL WHERE number = 4          | 4 | another document",
                "DELETE FROM payload WHERE number = 3                       | 3 | no decision erased",
                "UPDATE payload SET title = NULL WHERE number = 2           | 2 | title",
                "INSERT INTO payload VALUES (4, x'00', x'00', NULL)         | 4 | no document",
                "INSERT INTO payload VALUES (5, x'00', x'00', NULL)         | 5 | was erased",
                "UPDATE reading SET json = x'5b39395d'                      | 2 | reading",
                "UPDATE reading SET pack = 'en/2'                           | 2 | reading",
                "DELETE FROM entry                                          | 1 | no document",
            })
    void aChangedTableIsFound(String sql, long number, String what) throws SQLException {
        try (var rows = new Rows(folder)) {
            rows.update(sql);
        }
        assertThat(tampered().number()).isEqualTo(number);
        assertThat(tampered().what()).contains(what);
        assertThat(tampered().advice()).startsWith("Maybe ");
    }

    @Test
    void lastEntriesTakenOutAreMissedAndStayMissedWhenOthersFollow() throws SQLException {
        try (var rows = new Rows(folder)) {
            rows.update("DELETE FROM entry WHERE number > 5");
            rows.update("DELETE FROM payload WHERE number > 4");
            rows.update("DELETE FROM entry WHERE number > 4");
        }
        assertThat(tampered().number()).isEqualTo(5);
        assertThat(tampered().what()).contains("once had 7 entries");
        try (var store = folder.open()) {
            List.of("p", "q", "r", "s").forEach(name -> Report.of(name).addTo(store));
        }
        assertThat(tampered().what()).contains("written anew");
    }

    @Test
    void aChainWrittenAnewFromTheMiddleDoesNotFitTheHead() throws SQLException {
        try (var store = folder.open();
                var rows = new Rows(folder)) {
            var entries = store.entries();
            var head = entries.get(4).head();
            for (var link : entries.subList(5, 7)) {
                var entry = link.entry() instanceof DocumentAdded document ? renamed(document) : link.entry();
                var anew = HashChain.append(head, entry);
                rows.replace(StoredEntry.of(anew));
                head = anew.head();
            }
        }
        assertThat(tampered().number()).isEqualTo(7);
        assertThat(tampered().what()).contains("written anew");
    }

    @Test
    void aHeadFileThatIsGoneChangedOrAheadIsFoundAndOneBehindIsNot() throws IOException {
        var kept = Files.readString(folder.head());
        for (var changed :
                List.of("", "7", "x y\n", kept + "\n", kept.replace("7 ", "8 "), kept.replace("7 ", "07 "))) {
            Files.writeString(folder.head(), changed);
            assertThat(verification().clean()).as(changed).isFalse();
        }
        Files.delete(folder.head());
        assertThat(tampered().what()).contains("head of the chain is gone");
        Files.writeString(folder.head(), "0 " + "0".repeat(64) + "\n");
        assertThat(verification().clean()).isTrue();
    }

    @Test
    void aHeadFileThatIsGoneIsNotMendedByTheNextEntry() throws IOException {
        Files.delete(folder.head());
        try (var store = folder.openOrCreate()) {
            Report.of("one more").addTo(store);
        }
        assertThat(tampered().what()).contains("head of the chain is gone");
    }

    @Test
    void aNewLedgerDoesNotTakeThePlaceOfALostOne() throws IOException {
        Files.delete(folder.ledger());
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(folder::openOrCreate)
                .withMessageContaining("its ledger.db is gone, and by its head file it had 7 entries");
        assertThat(folder.ledger()).doesNotExist();
    }

    @Test
    void aHeadCutShortBeforeTheFirstEntryIsBegunAgain() throws IOException {
        var other = new CaseFolder(directory.resolve("other"));
        Files.createDirectories(other.directory());
        Files.writeString(other.head(), "");
        try (var store = other.openOrCreate()) {
            Report.of("a").addTo(store);
            assertThat(store.verify(SpanCheck.none()).clean()).isTrue();
        }
    }

    @Test
    void aTableThatIsGoneIsAMismatchAndNotTheDisk() throws SQLException {
        try (var rows = new Rows(folder)) {
            rows.update("DROP TABLE payload");
        }
        assertThat(verification().clean()).isFalse();
    }

    /** Bytes that nothing is read from may change; whatever is read is right, or said to be wrong. */
    @Test
    void noFlippedByteOfTheFileChangesWhatIsReadUnnoticed() throws IOException {
        try (var store = folder.open()) {
            store.verify(SpanCheck.none());
        }
        var kept = Files.readAllBytes(folder.ledger());
        var expected = contents();
        for (int at = 0; at < kept.length; at += 61) {
            var flipped = kept.clone();
            flipped[at] ^= (byte) (1 << at % 8);
            Files.write(folder.ledger(), flipped);
            try {
                if (verification().clean()) {
                    assertThat(contents()).as("byte %d", at).isEqualTo(expected);
                }
            } catch (StoreException e) {
                assertThat(e).as("byte %d", at).hasMessageContaining(". Maybe ");
            }
        }
    }

    private String contents() {
        try (var store = folder.open()) {
            var state = store.state();
            return state
                    + state.documents().stream()
                            .map(document -> store.document(document.entry()).orElseThrow())
                            .toList()
                            .toString();
        }
    }

    private Tampered tampered() {
        return verification().tampered().orElseThrow();
    }

    private Verification verification() {
        try (var store = folder.open()) {
            return store.verify(SpanCheck.none());
        }
    }

    private static DocumentAdded renamed(DocumentAdded document) {
        return new DocumentAdded(
                document.contentHash(),
                document.textHash(),
                document.titleHash(),
                "renamed",
                document.published(),
                document.url(),
                document.outlet(),
                document.language(),
                document.drawnBy(),
                document.at(),
                document.addedBy());
    }

    /** The forger's own connection. */
    private static final class Rows implements AutoCloseable {
        private final Connection connection;

        Rows(CaseFolder folder) throws SQLException {
            connection = DriverManager.getConnection("jdbc:sqlite:" + folder.ledger());
        }

        byte[] value(String query) throws SQLException {
            return SqliteTables.query(connection, query, row -> row.getBytes(1)).get(0);
        }

        void update(String sql, Object... values) throws SQLException {
            try (var statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                statement.executeUpdate();
            }
        }

        void replace(StoredEntry row) throws SQLException {
            update(
                    "UPDATE entry SET previous_hash = ?, form = ?, hash = ? WHERE number = ?",
                    row.previousHash(),
                    row.form(),
                    row.hash(),
                    row.number());
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
