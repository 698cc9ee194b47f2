package org.attest.cli.terminal;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * All that a run of the program may touch outside its own memory: streams, the folder it was started in, the environment, the clock.
 * Handed in, so that a test is a run like any other.
 *
 * @param out data
 * @param err messages, progress, problems
 * @param folder the folder that relative names start from
 * @param environment variables by name
 * @param outIsTerminal a person looks at {@code out}
 * @param errIsTerminal a person looks at {@code err}
 */
public record World(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Path folder,
        Map<String, String> environment,
        Clock clock,
        boolean outIsTerminal,
        boolean errIsTerminal) {
    public World {
        environment = Map.copyOf(environment);
    }

    /** No terminal, no variables: what a program or a test that starts this one gives. */
    public static World of(InputStream in, PrintStream out, PrintStream err, Path folder) {
        return new World(in, out, err, folder, Map.of(), Clock.systemUTC(), false, false);
    }

    /** The file of that name, seen from the folder the program was started in. */
    public Path file(String name) {
        Path path = Path.of(name);
        boolean here = folder.equals(Path.of("").toAbsolutePath());
        return here || path.isAbsolute() ? path : folder.resolve(path);
    }
}
