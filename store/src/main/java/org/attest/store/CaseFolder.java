package org.attest.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attest.core.ledger.Head;
import org.attest.store.StoreException.Problem;

/**
 * A case: one folder, whole when copied whole while nobody writes to it.
 *
 * @param directory the folder
 */
public record CaseFolder(Path directory) {
    /** Opens the case, or begins one in a new or empty folder. */
    public LedgerStore openOrCreate() {
        return openOrCreate(Settings.USUAL);
    }

    /** Opens a case that is there. */
    public LedgerStore open() {
        if (!exists()) {
            throw new StoreException(
                    Problem.NO_CASE,
                    "No case in " + directory,
                    Files.isDirectory(directory) ? "it has no ledger.db" : "there is no such folder",
                    "add a document to begin one, or name another folder with --case");
        }
        return openOrCreate(Settings.USUAL);
    }

    public boolean exists() {
        return Files.isRegularFile(ledger());
    }

    /** Entries, words and kept readings. */
    public Path ledger() {
        return directory.resolve("ledger.db");
    }

    /** The head of the chain in a second place. */
    public Path head() {
        return directory.resolve("head");
    }

    /** The case's own actors and origins, beside those shipped; may be absent. */
    public Path actors() {
        return directory.resolve("actors.tsv");
    }

    /** The case's own policies; may be absent. */
    public Path policies() {
        return directory.resolve("policies");
    }

    LedgerStore openOrCreate(Settings settings) {
        create();
        return SqliteLedgerStore.open(this, settings);
    }

    private void create() {
        var what = "Cannot open the case in " + directory;
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new StoreException(
                    Problem.NOT_A_FOLDER, what, "it is a file, not a folder", "name another folder with --case");
        }
        try {
            Files.createDirectories(directory);
            if (!exists()) {
                begin(what);
            }
        } catch (AccessDeniedException e) {
            throw new StoreException(
                    Problem.NO_PERMISSION,
                    what,
                    "you may not write to " + e.getFile(),
                    "choose a folder of your own with --case, or ask its owner",
                    e);
        } catch (IOException e) {
            throw new StoreException(
                    Problem.INPUT_OUTPUT,
                    what,
                    "the disk answered: " + e.getMessage(),
                    "check the disk and try again",
                    e);
        }
    }

    /** A new ledger must not take the place of one that was lost; one that another process began just now is not lost. */
    void begin(String what) throws IOException {
        var file = new HeadFile(head());
        var lost = file.read().map(Head::number).orElse(0L);
        if (lost > 0 && !exists()) {
            throw new StoreException(
                    Problem.DAMAGED,
                    what,
                    "its ledger.db is gone, and by its head file it had " + lost + (lost == 1 ? " entry" : " entries"),
                    "restore the whole folder from a backup, or name another folder with --case");
        }
        file.begin();
    }
}
