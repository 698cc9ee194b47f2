package org.attest.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.ledger.ExactText;
import org.attest.core.ledger.Head;
import org.jspecify.annotations.Nullable;

/** Rows of a ledger file to values and back. */
final class SqliteTables {
    private static final String ENTRY = "SELECT number, previous_hash, form, hash, document FROM entry ";

    private SqliteTables() {}

    /** One value of one row. */
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    static List<StoredEntry> entries(Connection db) throws SQLException {
        return query(db, ENTRY + "ORDER BY number", SqliteTables::entry);
    }

    static List<StoredEntry> entriesAfter(Connection db, long number) throws SQLException {
        return query(db, ENTRY + "WHERE number > ? ORDER BY number", SqliteTables::entry, number);
    }

    static List<StoredEntry> about(Connection db, String contentHash) throws SQLException {
        return query(db, ENTRY + "WHERE document = ? ORDER BY number", SqliteTables::entry, contentHash);
    }

    static Optional<StoredEntry> last(Connection db) throws SQLException {
        return query(db, ENTRY + "ORDER BY number DESC LIMIT 1", SqliteTables::entry).stream()
                .findFirst();
    }

    static boolean contains(Connection db, Head head) throws SQLException {
        var sql = "SELECT 1 FROM entry WHERE number = ? AND hash = ?";
        return !query(db, sql, row -> row.getInt(1), head.number(), head.hash()).isEmpty();
    }

    static void insert(Connection db, StoredEntry row) throws SQLException {
        update(
                db,
                "INSERT INTO entry (number, previous_hash, form, hash, document) VALUES (?, ?, ?, ?, ?)",
                row.number(),
                row.previousHash(),
                row.form(),
                row.hash(),
                row.document().orElse(null));
    }

    static void insert(Connection db, long number, Payload words) throws SQLException {
        update(
                db,
                "INSERT INTO payload (number, bytes, text, title) VALUES (?, ?, ?, ?)",
                number,
                words.bytes(),
                words.text(),
                words.title().orElse(null));
    }

    static Optional<Payload> payload(Connection db, long number) throws SQLException {
        return query(
                        db,
                        "SELECT bytes, text, title FROM payload WHERE number = ?",
                        row -> new Payload(row.getBytes(1), row.getBytes(2), Optional.ofNullable(row.getBytes(3))),
                        number)
                .stream()
                .findFirst();
    }

    static List<Long> payloads(Connection db) throws SQLException {
        return query(db, "SELECT number FROM payload", row -> row.getLong(1));
    }

    /**
     * One column of the words stored last: those of a document withdrawn and added again may be drawn anew.
     *
     * @param column a name of ours, never input
     */
    static Optional<byte[]> words(Connection db, String column, String contentHash) throws SQLException {
        var sql = "SELECT " + column + " FROM payload JOIN entry USING (number) WHERE document = ?"
                + " ORDER BY number DESC LIMIT 1";
        return query(db, sql, row -> Optional.ofNullable(row.getBytes(1)), contentHash).stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    static void erase(Connection db, String contentHash) throws SQLException {
        update(db, "DELETE FROM payload WHERE number IN (SELECT number FROM entry WHERE document = ?)", contentHash);
        update(db, "DELETE FROM reading WHERE document = ?", contentHash);
    }

    static Optional<String> reading(Connection db, ReadingKey key) throws SQLException {
        var sql = "SELECT json, checksum FROM reading WHERE document = ? AND reader = ? AND pack = ?";
        return query(db, sql, row -> intact(key, row), key.document(), key.reader(), key.pack()).stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    static void replace(Connection db, ReadingKey key, String json) throws SQLException {
        var bytes = ExactText.bytes(json);
        update(
                db,
                "INSERT OR REPLACE INTO reading (document, reader, pack, json, checksum) VALUES (?, ?, ?, ?, ?)",
                key.document(),
                key.reader(),
                key.pack(),
                bytes,
                key.checksum(bytes));
    }

    static List<String> damagedReadings(Connection db) throws SQLException {
        var sql = "SELECT json, checksum, document, reader, pack FROM reading";
        return query(db, sql, SqliteTables::damaged).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> damaged(ResultSet row) throws SQLException {
        var key = new ReadingKey(row.getString(3), row.getString(4), row.getString(5));
        return intact(key, row).isPresent() ? Optional.empty() : Optional.of(key.document());
    }

    private static Optional<String> intact(ReadingKey key, ResultSet row) throws SQLException {
        var json = row.getBytes(1);
        return key.checksum(json).equals(row.getString(2)) ? Optional.of(ExactText.string(json)) : Optional.empty();
    }

    private static StoredEntry entry(ResultSet row) throws SQLException {
        return new StoredEntry(
                row.getLong(1),
                row.getString(2),
                row.getBytes(3),
                row.getString(4),
                Optional.ofNullable(row.getString(5)));
    }

    static <T> List<T> query(Connection db, String sql, Row<T> each, Object... values) throws SQLException {
        try (var statement = bound(db, sql, values);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(each.of(rows));
            }
            return found;
        }
    }

    private static void update(Connection db, String sql, @Nullable Object... values) throws SQLException {
        try (var statement = bound(db, sql, values)) {
            statement.executeUpdate();
        }
    }

    private static PreparedStatement bound(Connection db, String sql, @Nullable Object... values) throws SQLException {
        var statement = db.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
