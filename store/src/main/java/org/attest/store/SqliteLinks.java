package org.attest.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attest.core.incident.LinkTable;

/** The links of a case in tables; reports are numbered there, to keep lists small. */
final class SqliteLinks implements LinkTable {
    private final SqliteStatements statements;

    SqliteLinks(SqliteStatements statements) {
        this.statements = statements;
    }

    @Override
    public int size() {
        return statements
                .rows("SELECT count(*) FROM linked", row -> row.getInt(1))
                .get(0);
    }

    @Override
    public Optional<byte[]> report(String document) {
        return first(statements.rows("SELECT report FROM linked WHERE document = ?", row -> row.getBytes(1), document));
    }

    @Override
    public void put(String document, long rank, byte[] report, List<Listed> listed) {
        statements.update(
                "INSERT INTO linked (document, rank, report) VALUES (?, ?, ?) ON CONFLICT (document) DO UPDATE SET "
                        + "rank = excluded.rank, report = excluded.report",
                document,
                rank,
                report);
        long number = number(document).orElseThrow();
        statements.update("DELETE FROM listed WHERE number = ?", number);
        for (Listed entry : listed) {
            statements.update(
                    "INSERT INTO listed (key, rank, number, telling) VALUES (?, ?, ?, ?)",
                    entry.key(),
                    entry.rank(),
                    number,
                    entry.telling());
        }
    }

    @Override
    public void remove(String document) {
        number(document).ifPresent(number -> {
            unlink(number);
            statements.update("DELETE FROM listed WHERE number = ?", number);
            statements.update("DELETE FROM linked WHERE number = ?", number);
        });
    }

    private Optional<Long> number(String document) {
        return first(statements.rows("SELECT number FROM linked WHERE document = ?", row -> row.getLong(1), document));
    }

    @Override
    public List<Listed> listed(String document) {
        return statements.rows(
                "SELECT key, listed.rank, document, telling FROM linked JOIN listed USING (number) WHERE document = ?",
                SqliteLinks::entry,
                document);
    }

    @Override
    public List<Listed> under(long key, int most) {
        return statements.rows(
                "SELECT key, listed.rank, document, telling FROM listed JOIN linked USING (number) WHERE key = ?"
                        + " ORDER BY listed.rank LIMIT ?",
                SqliteLinks::entry,
                key,
                most);
    }

    private static Listed entry(ResultSet row) throws SQLException {
        return new Listed(row.getLong(1), row.getLong(2), row.getString(3), row.getInt(4));
    }

    @Override
    public List<byte[]> lowest(int most) {
        return statements.rows("SELECT report FROM linked ORDER BY rank LIMIT ?", row -> row.getBytes(1), most);
    }

    @Override
    public void each(Consumer<byte[]> report) {
        statements.rows("SELECT report FROM linked", row -> {
            report.accept(row.getBytes(1));
            return true;
        });
    }

    @Override
    public List<Link> links(String document) {
        return statements.rows(
                "SELECT telling, there.document, other_telling, value FROM linked AS here"
                        + " JOIN link ON one = here.number JOIN linked AS there ON other = there.number"
                        + " WHERE here.document = ?",
                row -> new Link(row.getInt(1), row.getString(2), row.getInt(3), row.getDouble(4)),
                document);
    }

    @Override
    public void link(String document, List<Link> links) {
        long number = number(document).orElseThrow();
        unlink(number);
        for (Link link : links) {
            long other = number(link.other()).orElseThrow();
            insert(number, link.telling(), other, link.otherTelling(), link.value());
            insert(other, link.otherTelling(), number, link.telling(), link.value());
        }
    }

    private void insert(long one, int telling, long other, int otherTelling, double value) {
        statements.update(
                "INSERT INTO link (one, telling, other, other_telling, value) VALUES (?, ?, ?, ?, ?)",
                one,
                telling,
                other,
                otherTelling,
                value);
    }

    private void unlink(long number) {
        statements
                .rows("SELECT DISTINCT other FROM link WHERE one = ?", row -> row.getLong(1), number)
                .forEach(other -> statements.update("DELETE FROM link WHERE one = ? AND other = ?", other, number));
        statements.update("DELETE FROM link WHERE one = ?", number);
    }

    @Override
    public Optional<String> part(String document) {
        return first(statements.rows(
                "SELECT part FROM linked WHERE document = ? AND part IS NOT NULL", row -> row.getString(1), document));
    }

    @Override
    public List<String> documents(String part) {
        return statements.rows(
                "SELECT document FROM linked WHERE part = ? ORDER BY document", row -> row.getString(1), part);
    }

    @Override
    public void setPart(String document, String part) {
        statements.update("UPDATE linked SET part = ? WHERE document = ?", part, document);
    }

    private static <T> Optional<T> first(List<T> rows) {
        return rows.stream().findFirst();
    }
}
