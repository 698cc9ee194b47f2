package org.attest.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.attest.core.incident.LinkTable;
import org.attest.core.ledger.Head;

/** What follows from a ledger, in tables beside it. They are made when first needed: a ledger without them is whole. */
final class SqliteDerived implements Derived {
    /** Raised when the tables change; older ones are thrown away. */
    private static final String LAYOUT = "1 ";

    private static final List<String> TABLES =
            List.of("derived", "taken", "linked", "listed", "link", "part", "incident");

    private static final List<String> SCHEMA = List.of(
            "CREATE TABLE derived (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
            """
            CREATE TABLE taken (
                hash TEXT PRIMARY KEY, id TEXT NOT NULL, url TEXT NOT NULL, digest TEXT NOT NULL) STRICT, WITHOUT ROWID""",
            "CREATE INDEX taken_by_url ON taken (url) WHERE url <> ''",
            "CREATE INDEX taken_by_id ON taken (id)",
            """
            CREATE TABLE linked (
                number INTEGER PRIMARY KEY, document TEXT NOT NULL UNIQUE, rank INTEGER NOT NULL, part TEXT,
                report BLOB NOT NULL) STRICT""",
            "CREATE INDEX linked_by_rank ON linked (rank)",
            "CREATE INDEX linked_by_part ON linked (part)",
            """
            CREATE TABLE listed (
                key INTEGER NOT NULL, rank INTEGER NOT NULL, number INTEGER NOT NULL, telling INTEGER NOT NULL,
                PRIMARY KEY (key, rank, number, telling)) STRICT, WITHOUT ROWID""",
            "CREATE INDEX listed_by_number ON listed (number)",
            """
            CREATE TABLE link (
                one INTEGER NOT NULL, telling INTEGER NOT NULL, other INTEGER NOT NULL, other_telling INTEGER NOT NULL,
                value REAL NOT NULL, PRIMARY KEY (one, telling, other, other_telling)) STRICT, WITHOUT ROWID""",
            "CREATE TABLE part (name TEXT PRIMARY KEY, digest TEXT NOT NULL) STRICT, WITHOUT ROWID",
            """
            CREATE TABLE incident (
                part TEXT NOT NULL, id TEXT NOT NULL, digest TEXT NOT NULL, incident TEXT NOT NULL, line TEXT NOT NULL,
                PRIMARY KEY (part, id)) STRICT""");

    private static final String TAKEN = "SELECT hash, id, url, digest FROM taken";

    private final SqliteDatabase database;
    private final SqliteStatements statements;
    private final SqliteLinks links;

    SqliteDerived(SqliteDatabase database) {
        this.database = database;
        this.statements = new SqliteStatements(database);
        this.links = new SqliteLinks(statements);
    }

    @Override
    public <T> T write(Supplier<T> work) {
        return database.write(db -> work.get());
    }

    @Override
    public void begin(String version) {
        write(() -> {
            clear();
            SCHEMA.forEach(statements::run);
            set("version", LAYOUT + version);
            return true;
        });
    }

    /** Takes the tables away, in the transaction that runs. */
    void clear() {
        statements.forget();
        TABLES.forEach(table -> statements.run("DROP TABLE IF EXISTS " + table));
    }

    private boolean exists() {
        return !statements
                .rows("SELECT 1 FROM sqlite_schema WHERE name = 'incident'", row -> row.getInt(1))
                .isEmpty();
    }

    private void set(String name, String value) {
        statements.update("INSERT OR REPLACE INTO derived (name, value) VALUES (?, ?)", name, value);
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        if (exists()) {
            statements.rows("SELECT name, value FROM derived", row -> settings.put(row.getString(1), row.getString(2)));
        }
        return settings;
    }

    @Override
    public Optional<Head> reached(String version) {
        Map<String, String> settings = settings();
        boolean same = (LAYOUT + version).equals(settings.get("version"));
        String hash = settings.getOrDefault("hash", "");
        return same && !hash.isEmpty()
                ? Optional.of(new Head(Long.parseLong(settings.get("number")), hash))
                : Optional.empty();
    }

    @Override
    public void reached(String version, Head head) {
        set("version", LAYOUT + version);
        set("number", Long.toString(head.number()));
        set("hash", head.hash());
    }

    @Override
    public void unsettled() {
        set("hash", "");
    }

    @Override
    public LinkTable links() {
        return links;
    }

    @Override
    public Optional<Taken> taken(String hash) {
        return one(TAKEN + " WHERE hash = ?", hash);
    }

    @Override
    public Optional<Taken> named(String id) {
        return one(TAKEN + " WHERE id = ?", id);
    }

    private static Taken taken(ResultSet row) throws SQLException {
        return new Taken(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
    }

    @Override
    public boolean hasVersion(String url, String hash) {
        return !statements
                .rows(
                        "SELECT 1 FROM taken WHERE url = ? AND url <> '' AND hash <> ? LIMIT 1",
                        row -> row.getInt(1),
                        url,
                        hash)
                .isEmpty();
    }

    private Optional<Taken> one(String sql, String value) {
        return statements.rows(sql, SqliteDerived::taken, value).stream().findFirst();
    }

    @Override
    public void take(Taken document) {
        statements.update(
                "INSERT OR REPLACE INTO taken (hash, id, url, digest) VALUES (?, ?, ?, ?)",
                document.hash(),
                document.id(),
                document.url(),
                document.digest());
    }

    @Override
    public void drop(String hash) {
        statements.update("DELETE FROM taken WHERE hash = ?", hash);
    }

    @Override
    public List<Row> incidents() {
        return statements.rows("SELECT id, digest, incident, line FROM incident", SqliteDerived::row);
    }

    @Override
    public List<Row> incidents(String part) {
        return statements.rows(
                "SELECT id, digest, incident, line FROM incident WHERE part = ?", SqliteDerived::row, part);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
    }

    @Override
    public Optional<String> digest(String part) {
        return statements.rows("SELECT digest FROM part WHERE name = ?", row -> row.getString(1), part).stream()
                .findFirst();
    }

    @Override
    public void keep(String part, String digest, List<Row> rows) {
        List<Row> before = incidents(part);
        before.stream()
                .filter(row -> !rows.contains(row))
                .forEach(row -> statements.update("DELETE FROM incident WHERE part = ? AND id = ?", part, row.id()));
        rows.stream()
                .filter(row -> !before.contains(row))
                .forEach(row -> statements.update(
                        "INSERT INTO incident (part, id, digest, incident, line) VALUES (?, ?, ?, ?, ?)",
                        part,
                        row.id(),
                        row.digest(),
                        row.incident(),
                        row.line()));
        statements.update("INSERT OR REPLACE INTO part (name, digest) VALUES (?, ?)", part, digest);
    }

    @Override
    public void dropPart(String part) {
        statements.update("DELETE FROM incident WHERE part = ?", part);
        statements.update("DELETE FROM part WHERE name = ?", part);
    }

    @Override
    public boolean isPlain() {
        return !settings().containsKey("together");
    }

    @Override
    public void notPlain() {
        set("together", "yes");
    }

    @Override
    public List<Taken> taken() {
        return statements.rows(TAKEN, SqliteDerived::taken);
    }

    @Override
    public List<String> judged() {
        String names = settings().getOrDefault("judged", "");
        return names.isEmpty() ? List.of() : List.of(names.split("\n"));
    }

    @Override
    public void judged(List<String> documents) {
        set("judged", String.join("\n", documents));
    }
}
