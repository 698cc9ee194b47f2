package org.attest.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** One run of the program: what it answered and what it said. */
record Run(int exit, String out, String err) {
    /** In a folder, without standard input. */
    static Run in(Path folder, String... arguments) {
        return reading("", folder, arguments);
    }

    /** With these words on standard input. */
    static Run reading(String words, Path folder, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = Main.run(
                arguments,
                new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                folder);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
