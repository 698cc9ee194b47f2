package org.attest.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.attest.store.StoreException.Problem;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** SQLite's result codes in words that help. */
final class SqliteErrors {
    private SqliteErrors() {}

    static StoreException explain(SQLException error, Path file) {
        return switch (primary(error)) {
            case SQLITE_FULL ->
                explained(error, file, Problem.DISK_FULL, "the disk is full", "free some space and try again");
            case SQLITE_BUSY, SQLITE_LOCKED ->
                explained(
                        error,
                        file,
                        Problem.LOCKED,
                        "another process has been writing to it all the while",
                        "wait for the other attest to finish, or close it, and try again");
            case SQLITE_READONLY ->
                explained(
                        error,
                        file,
                        Problem.READ_ONLY,
                        "it is write-protected",
                        "copy the whole folder to where you may write, or change its permissions");
            case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH ->
                explained(
                        error,
                        file,
                        Problem.NO_PERMISSION,
                        "you may not open or write it",
                        "check the permissions of the folder and the files in it");
            case SQLITE_CORRUPT, SQLITE_NOTADB -> damaged(error, file);
            default -> unexpected(error, file);
        };
    }

    /** Besides the disk, a table or a column that somebody took away. */
    private static StoreException unexpected(SQLException error, Path file) {
        if (String.valueOf(error.getMessage()).contains("no such ")) {
            return damaged(error, file);
        }
        return explained(
                error,
                file,
                Problem.INPUT_OUTPUT,
                "the disk or the database answered: " + error.getMessage(),
                "check the disk and the space left on it, and try again");
    }

    private static StoreException damaged(SQLException error, Path file) {
        return explained(
                error,
                file,
                Problem.DAMAGED,
                "its file is damaged (" + error.getMessage() + ")",
                "run verify to see how far it can be trusted, and restore the whole folder from a backup");
    }

    static boolean busy(SQLException error) {
        return primary(error) == SQLiteErrorCode.SQLITE_BUSY;
    }

    /** Extended codes keep the primary one in their last eight bits. */
    private static SQLiteErrorCode primary(SQLException error) {
        return error instanceof SQLiteException sqlite
                ? SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xFF)
                : SQLiteErrorCode.UNKNOWN_ERROR;
    }

    private static StoreException explained(SQLException error, Path file, Problem problem, String why, String advice) {
        return new StoreException(problem, "The ledger " + file + " cannot be used", why, advice, error);
    }
}
