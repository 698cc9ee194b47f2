package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.attest.cli.terminal.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Emphasis is for a terminal, and only when nobody asked for none. */
class ColorTest {
    @TempDir
    Path folder;

    private String output(Map<String, String> environment, boolean terminal, String... arguments) {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, false, StandardCharsets.UTF_8);
        var words = "Two people were killed in Homs.".getBytes(StandardCharsets.UTF_8);
        Main.run(
                arguments,
                new World(
                        new ByteArrayInputStream(words),
                        stream,
                        stream,
                        folder,
                        environment,
                        Clock.systemUTC(),
                        terminal,
                        terminal));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void emphasisIsOnlyForATerminalThatTakesIt() {
        assertThat(output(Map.of(), true, "extract", "-")).contains("\u001B[1m");
        assertThat(output(Map.of(), false, "extract", "-")).doesNotContain("\u001B");
        assertThat(output(Map.of("NO_COLOR", "1"), true, "extract", "-")).doesNotContain("\u001B");
        assertThat(output(Map.of("TERM", "dumb"), true, "extract", "-")).doesNotContain("\u001B");
        assertThat(output(Map.of(), true, "extract", "--no-color", "-")).doesNotContain("\u001B");
    }
}
