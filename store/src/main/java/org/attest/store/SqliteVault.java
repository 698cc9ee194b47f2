package org.attest.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.core.ledger.Head;
import org.attest.store.StoreException.Problem;
import org.attest.store.Verification.Tampered;

/**
 * What a ledger file holds, read for verification: damage on the way is a finding, not a failure.
 *
 * @param keptHead read before the transaction began, so that an append in between leaves it behind and not ahead
 */
record SqliteVault(Connection db, Path file, Optional<Head> keptHead) implements Verifier.Vault {
    Verification verify() {
        var rows = List.<StoredEntry>of();
        try {
            rows = found(SqliteTables::entries);
            var verification = Verifier.verify(rows, this);
            var damage = found(db -> SqliteTables.query(db, "PRAGMA integrity_check(1)", row -> row.getString(1)));
            return verification.clean() && !damage.equals(List.of("ok")) ? damaged(rows, damage.get(0)) : verification;
        } catch (StoreException e) {
            if (e.problem() != Problem.DAMAGED) {
                throw e;
            }
            return damaged(rows, e.getMessage());
        }
    }

    @Override
    public Optional<Payload> payload(long number) {
        return found(db -> SqliteTables.payload(db, number));
    }

    @Override
    public Set<Long> payloads() {
        return new HashSet<>(found(SqliteTables::payloads));
    }

    @Override
    public Set<String> damagedReadings() {
        return new HashSet<>(found(SqliteTables::damagedReadings));
    }

    private <T> T found(SqliteDatabase.Work<T> work) {
        try {
            return work.on(db);
        } catch (SQLException e) {
            throw SqliteErrors.explain(e, file);
        }
    }

    private static Verification damaged(List<StoredEntry> rows, String message) {
        var what = "The database file is damaged here or before. " + message;
        var advice = "Maybe restore the whole folder from a backup.";
        return new Verification(
                rows.size(), Optional.of(new Tampered(rows.size(), Optional.empty(), what, advice)), List.of());
    }
}
