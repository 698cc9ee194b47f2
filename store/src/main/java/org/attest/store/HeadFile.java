package org.attest.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Predicate;
import org.attest.core.ledger.Head;

/**
 * The head of the chain in a second place. A chain does not show that its last entries were cut off; this file does. It is
 * written after the commit, so after a crash it may lag behind the ledger and never runs ahead of it: a head ahead of the
 * ledger means that entries are gone.
 */
final class HeadFile {
    private final Path file;

    HeadFile(Path file) {
        this.file = file;
    }

    /** Begins the file, before there is a ledger; leaves one that says something, and mends what a full disk cut short. */
    void begin() throws IOException {
        if (read().isEmpty()) {
            Files.writeString(file, line(Head.START));
        }
    }

    /** Empty when the file is gone or says nothing. */
    Optional<Head> read() {
        try {
            var line = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            var words = line.split("[ \n]", -1);
            var head = new Head(Long.parseLong(words[0]), words[words.length > 1 ? 1 : 0]);
            return line.equals(line(head)) ? Optional.of(head) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Moves the head forward along its own chain only: a head that is ahead, of another chain, damaged or gone is evidence and
     * stays as it is. The entry is committed already, so a failure here is no failure of the append; the file then lags behind until the next.
     */
    void advance(Head head, Predicate<Head> inLedger) {
        if (read().filter(kept -> kept.number() < head.number() && inLedger.test(kept))
                .isEmpty()) {
            return;
        }
        try {
            var fresh = file.resolveSibling("head." + ownSuffix());
            try {
                Files.writeString(
                        fresh,
                        line(head),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.SYNC);
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            return;
        }
    }

    /** No other writer at this moment has it. */
    private static String ownSuffix() {
        return ProcessHandle.current().pid() + "-" + Thread.currentThread().getId() + ".tmp";
    }

    private static String line(Head head) {
        return head.number() + " " + head.hash() + "\n";
    }
}
