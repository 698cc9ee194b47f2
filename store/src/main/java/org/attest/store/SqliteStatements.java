package org.attest.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Statements that are run often, made ready once. For one thread at a time. */
final class SqliteStatements {
    private final SqliteDatabase database;
    private final Map<String, PreparedStatement> ready = new HashMap<>();

    SqliteStatements(SqliteDatabase database) {
        this.database = database;
    }

    <T> List<T> rows(String sql, SqliteTables.Row<T> each, Object... values) {
        return database.alone(db -> {
            PreparedStatement statement = bound(sql, values);
            try (var rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(each.of(rows));
                }
                return found;
            }
        });
    }

    void update(String sql, Object... values) {
        database.alone(db -> bound(sql, values).executeUpdate());
    }

    /** A statement that is run once. */
    void run(String sql) {
        database.alone(db -> {
            try (var statement = db.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    /** Before tables go, nothing may hold them. */
    void forget() {
        ready.values()
                .forEach(statement -> database.alone(db -> {
                    statement.close();
                    return true;
                }));
        ready.clear();
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        PreparedStatement statement = ready.get(sql);
        if (statement == null) {
            statement = database.alone(db -> db.prepareStatement(sql));
            ready.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
