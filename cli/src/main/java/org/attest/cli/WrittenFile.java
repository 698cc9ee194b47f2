package org.attest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attest.cli.terminal.Stop;

/** A drawing or a graph that a verb writes where it was told to. */
final class WrittenFile {
    private WrittenFile() {}

    /** Narrower, words do not fit; wider, nobody looks. */
    static void checkWidth(int width) {
        if (width < 320 || width > 4_000) {
            throw Stop.usage("a drawing is 320 to 4,000 wide. Maybe --width 390 for a phone");
        }
    }

    /** Writes it whole, in UTF-8; what was there is replaced. */
    static void write(Path file, String words) {
        try {
            Files.writeString(file, words);
        } catch (IOException e) {
            throw Stop.failed(file + " cannot be written (" + Failures.reason(e)
                    + "). Maybe name another file, and check the space left on the disk.");
        }
    }
}
