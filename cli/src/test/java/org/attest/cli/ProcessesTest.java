package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that share a case, and one that is interrupted. */
class ProcessesTest {
    @TempDir
    Path folder;

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("err" + arguments.length).toFile())
                .start();
    }

    private void write(String name, int reports) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < reports; i++) {
            lines.append("{\"id\": \"%s%d\", \"text\": \"At least %d civilians were killed in Homs.\"}\n"
                    .formatted(name, i, i + 2));
        }
        Files.writeString(folder.resolve(name + ".jsonl"), lines);
    }

    @Test
    void twoMayAddAtOnce() throws Exception {
        write("a", 40);
        write("b", 40);
        Process one = start("add", "a.jsonl");
        Process other = start("add", "b.jsonl", "--quiet");
        one.getInputStream().readAllBytes();
        other.getInputStream().readAllBytes();
        assertThat(one.waitFor()).isZero();
        assertThat(other.waitFor()).isZero();
        assertThat(Run.in(folder, "docs", "--plain").lines()).hasSize(80);
        assertThat(Run.in(folder, "verify").exit()).isZero();
    }

    @Test
    void anInterruptLeavesTheCaseWhole() throws Exception {
        write("a", 5);
        Process adding = start("add", "a.jsonl", "-");
        try (BufferedReader receipts =
                new BufferedReader(new InputStreamReader(adding.getInputStream(), StandardCharsets.UTF_8))) {
            waitForDocuments(5);
            new ProcessBuilder("kill", "-INT", Long.toString(adding.pid()))
                    .start()
                    .waitFor();
            boolean ended = adding.waitFor(20, TimeUnit.SECONDS);
            if (!ended) {
                adding.destroyForcibly();
            }
            assumeTrue(ended, "Whoever started this test ignores interrupts, and so do its children.");
            assertThat(adding.exitValue()).isEqualTo(130);
            assertThat(receipts.lines().toList()).hasSize(5);
        }
        assertThat(Files.readString(folder.resolve("err3"))).contains("attest: interrupted; what was added");
        assertThat(Run.in(folder, "verify").exit()).isZero();
    }

    private void waitForDocuments(int many) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            if (Files.exists(folder.resolve(".attest/ledger.db"))
                    && Run.in(folder, "docs", "--plain").lines().size() == many) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The documents were not added in time.");
    }
}
