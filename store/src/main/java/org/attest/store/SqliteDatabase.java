package org.attest.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.attest.store.StoreException.Problem;

/** One connection to a ledger file: opened, made ready, and worked on in transactions. */
final class SqliteDatabase implements AutoCloseable {
    static final int VERSION = 1;

    /** "ATST": tells a ledger from any other SQLite file. */
    private static final int APPLICATION = 0x41545354;

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(20);

    private static final List<String> SCHEMA = List.of(
            """
            CREATE TABLE entry (
                number INTEGER PRIMARY KEY, previous_hash TEXT NOT NULL, form BLOB NOT NULL, hash TEXT NOT NULL,
                document TEXT) STRICT""",
            "CREATE INDEX entry_by_document ON entry (document)",
            """
            CREATE TABLE payload (
                number INTEGER PRIMARY KEY, bytes BLOB NOT NULL, text BLOB NOT NULL, title BLOB) STRICT""",
            """
            CREATE TABLE reading (
                document TEXT NOT NULL, reader TEXT NOT NULL, pack TEXT NOT NULL, json BLOB NOT NULL,
                checksum TEXT NOT NULL, PRIMARY KEY (document, reader, pack)) STRICT""",
            "PRAGMA application_id = " + APPLICATION,
            "PRAGMA user_version = " + VERSION);

    private final Path file;
    private final Connection connection;
    private boolean working;

    private SqliteDatabase(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Work inside a transaction. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    static SqliteDatabase open(Path file, Settings settings) {
        try {
            var database = new SqliteDatabase(file, DriverManager.getConnection(url(file)));
            try {
                database.prepare(settings);
                return database;
            } catch (SQLException | StoreException e) {
                database.connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw SqliteErrors.explain(e, file);
        }
    }

    Path file() {
        return file;
    }

    /** As a URI: a question mark in a plain path would begin settings. */
    private static String url(Path file) {
        return "jdbc:sqlite:" + file.toUri();
    }

    /** All or nothing, and alone: reading and then writing in here cannot cross another process doing the same. */
    <T> T write(Work<T> work) {
        return transaction("BEGIN IMMEDIATE", work);
    }

    /** All reads see one moment. */
    <T> T read(Work<T> work) {
        return transaction("BEGIN", work);
    }

    /** Runs one statement outside a transaction. */
    <T> T alone(Work<T> work) {
        try {
            return work.on(connection);
        } catch (SQLException e) {
            throw SqliteErrors.explain(e, file);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw SqliteErrors.explain(e, file);
        }
    }

    /** Work inside of work is part of it. */
    private <T> T transaction(String begin, Work<T> work) {
        if (working) {
            return alone(work);
        }
        try {
            execute(begin);
            working = true;
            try {
                var result = work.on(connection);
                execute("COMMIT");
                return result;
            } catch (SQLException | RuntimeException e) {
                rollBack(e);
                throw e;
            } finally {
                working = false;
            }
        } catch (SQLException e) {
            throw SqliteErrors.explain(e, file);
        }
    }

    /** A full disk has rolled back by itself, and says so here; that is no second problem. */
    private void rollBack(Exception cause) {
        try {
            execute("ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private void prepare(Settings settings) throws SQLException {
        execute("PRAGMA busy_timeout = " + settings.patience().toMillis());
        execute("PRAGMA secure_delete = ON");
        refuseForeign();
        writeAhead(settings.patience());
        execute("PRAGMA synchronous = FULL");
        if (version() == 0) {
            write(ignored -> {
                if (version() == 0) {
                    for (var statement : SCHEMA) {
                        execute(statement);
                    }
                }
                return true;
            });
        }
        if (settings.mostPages().isPresent()) {
            execute("PRAGMA max_page_count = " + settings.mostPages().getAsLong());
        }
    }

    private void refuseForeign() throws SQLException {
        if (version() > VERSION) {
            throw new StoreException(
                    Problem.NEWER_VERSION,
                    "The ledger " + file + " cannot be used",
                    "it is of version " + version() + " and this attest knows versions up to " + VERSION,
                    "use a newer attest");
        }
        boolean empty = number("SELECT count(*) FROM sqlite_schema") == 0;
        if (!empty && number("PRAGMA application_id") != APPLICATION) {
            throw new StoreException(
                    Problem.DAMAGED,
                    "The ledger " + file + " cannot be used",
                    "it is a database of another program, or its first bytes were changed",
                    "name another folder with --case, or restore this one from a backup");
        }
    }

    /** SQLite does not wait by itself for the lock this change needs once in the life of a file. */
    private void writeAhead(Duration patience) throws SQLException {
        long tries = Math.max(1, patience.dividedBy(BETWEEN_TRIES));
        while (true) {
            try {
                execute("PRAGMA journal_mode = WAL");
                return;
            } catch (SQLException e) {
                if (!SqliteErrors.busy(e) || --tries <= 0) {
                    throw e;
                }
                pause(e);
            }
        }
    }

    private static void pause(SQLException cause) throws SQLException {
        try {
            Thread.sleep(BETWEEN_TRIES.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cause;
        }
    }

    private int version() throws SQLException {
        return number("PRAGMA user_version");
    }

    private int number(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
