package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that comes from a document can drive the terminal: control characters are shown, not sent. */
class TerminalSafetyTest {
    private static final String EVIL = "\u001B[31m\u0007\u202E";
    private static final String REPORT = "At least 12" + EVIL + " civilians were killed in Homs" + EVIL
            + " on Friday, the " + EVIL + "Observatory said. " + EVIL
            + "13 soldiers were killed, the Office" + EVIL + " said.";

    @TempDir
    Path folder;

    @BeforeEach
    void addAnEvilReport() throws IOException {
        Files.writeString(folder.resolve("a" + EVIL.substring(0, 5) + ".txt"), REPORT);
        Files.writeString(
                folder.resolve("b.jsonl"),
                "{\"id\": \"b\\u001b[2J\", \"title\": \"9 civilians\\u0007 killed\", \"outlet\": \"x\\u001b]0;y\","
                        + " \"text\": \"At least 12 civilians\\u001b[31m were killed in Homs.\"}\n");
        Files.writeString(folder.resolve("empty\u001B[2J.txt"), "");
    }

    private void assertSafe(Run run) {
        assertThat(run.out() + run.err())
                .doesNotContainPattern(
                        "[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069]");
    }

    @Test
    void inEveryForm() {
        for (List<String> form : List.of(List.<String>of(), List.of("--plain"), List.of("--json"))) {
            assertSafe(run(form, "extract", "."));
            assertSafe(run(form, "estimate", "--each", "."));
            assertSafe(run(form, "incidents", "."));
        }
    }

    @Test
    void inEveryVerbOfACase() {
        Run added = run(List.of(), "add", ".", "--published", "2025-03-08");
        assertThat(added.exit()).isEqualTo(4);
        assertThat(added.out()).contains("\\u001b");
        assertSafe(added);
        for (List<String> form : List.of(List.<String>of(), List.of("--plain"), List.of("--json"))) {
            for (String verb : List.of("docs", "claims", "incidents", "estimate", "check")) {
                assertSafe(run(form, verb));
            }
            assertSafe(run(form, "show", "a"));
            assertSafe(run(form, "show", "b", "--set-aside"));
            assertSafe(run(form, "blame", "12"));
            String claim = run(List.of("--plain"), "claims").lines().get(0).split("\t")[1];
            assertSafe(run(form, "explain", claim));
        }
        assertSafe(run(List.of(), "show", "\u001B[31m"));
        assertSafe(run(List.of(), "no\u001B[31mverb"));
    }

    private Run run(List<String> form, String... arguments) {
        String[] all = java.util.stream.Stream.concat(form.stream(), java.util.Arrays.stream(arguments))
                .toArray(String[]::new);
        return Run.in(folder, all);
    }
}
