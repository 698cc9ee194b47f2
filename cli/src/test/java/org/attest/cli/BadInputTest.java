package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that cannot be read are told of, with file and line; the rest is done, and the case stays whole. */
class BadInputTest {
    private static final String GOOD = "At least 12 civilians were killed in Homs on Friday, the Observatory said.";

    @TempDir
    Path folder;

    @BeforeEach
    void writeAGoodReport() throws IOException {
        Files.writeString(folder.resolve("good.txt"), GOOD);
    }

    /** Adds a bad file beside a good one, and checks everything but the message. */
    private String problemOf(String bad) {
        Run run = Run.in(folder, "add", bad, "good.txt", "--published", "2025-03-08");
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.out()).contains("good.txt");
        assertThat(run.err()).startsWith("attest: ").doesNotContain("Exception");
        assertThat(Run.in(folder, "verify").exit()).isZero();
        assertThat(Run.in(folder, "docs", "--plain").lines()).anyMatch(line -> line.startsWith("good.txt\t"));
        return run.err().lines().findFirst().orElseThrow();
    }

    @Test
    void anEmptyFile() throws IOException {
        Files.writeString(folder.resolve("bad.txt"), "");
        assertThat(problemOf("bad.txt")).contains("bad.txt: There is nothing to read.");
    }

    @Test
    void aBinary() throws IOException {
        Files.write(folder.resolve("bad.txt"), new byte[] {0x7F, 'E', 'L', 'F', 0, 0, 1});
        assertThat(problemOf("bad.txt")).contains("bad.txt: This is binary data");
    }

    @Test
    void aTextOfFiftyMegabytes() throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(folder.resolve("bad.txt"))) {
            for (int i = 0; i < 50 * 1024; i++) {
                writer.write("Two people were killed. ".repeat(43).substring(0, 1023) + "\n");
            }
        }
        assertThat(problemOf("bad.txt")).contains("bad.txt: The document is larger than 16 MiB.", "jsonl");
    }

    @Test
    void bytesThatAreNotUtf8() throws IOException {
        Files.write(folder.resolve("bad.txt"), "one\ntwo caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problemOf("bad.txt")).contains("bad.txt:2: The text is not UTF-8", "0xE9");
    }

    @Test
    void aJsonLineCutShort() throws IOException {
        Files.writeString(
                folder.resolve("bad.jsonl"),
                "{\"id\": \"one\", \"text\": \"" + GOOD + "\"}\n{\"id\": \"two\", \"text\": \"At least 14 civ");
        assertThat(problemOf("bad.jsonl")).contains("bad.jsonl:2: The line is cut short");
        assertThat(Run.in(folder, "docs", "--plain").out()).contains("one\t");
    }

    @Test
    void aFileThatIsNotThere() {
        assertThat(problemOf("bad.txt")).contains("bad.txt: There is no such file.");
    }

    @Test
    void aFolderWithoutPermission() throws IOException {
        Path closed = Files.createDirectories(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(closed), "This user may read everything.");
        assertThat(problemOf("closed")).contains("closed: The folder may not be read.");
    }

    @Test
    void aCaseFolderThatIsAFile() throws IOException {
        Files.writeString(folder.resolve("case"), "");
        Run run = Run.in(folder, "--case", "case", "add", "good.txt");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).startsWith("attest: Cannot open the case in ").contains("Maybe name another folder");
    }

    @Test
    void aManifestWithABadDate() throws IOException {
        Files.writeString(folder.resolve("dates.csv"), "file,published\ngood.txt,8 March\n");
        Run run = Run.in(folder, "add", "good.txt", "--manifest", "dates.csv");
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err()).contains("dates.csv:2: The date cannot be read");
    }

    @Test
    void manyLinesAreNotHeldInMemory() throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(folder.resolve("many.jsonl"))) {
            for (int i = 0; i < 5_000; i++) {
                writer.write("{\"id\": \"d" + i + "\", \"text\": \"" + GOOD + "\"}\n");
            }
        }
        Run run = Run.in(folder, "extract", "--plain", "many.jsonl");
        assertThat(run.exit()).isZero();
        assertThat(run.lines()).hasSize(5_000);
        assertThat(run.lines().get(4_999)).startsWith("d4999\t");
    }

    @Test
    void aFolderWithALoopAPipeAndTheCaseItself() throws IOException, InterruptedException {
        Path reports = Files.createDirectories(folder.resolve("reports/below"));
        Files.writeString(reports.resolve("a.txt"), GOOD);
        try {
            Files.createSymbolicLink(reports.resolve("up"), Path.of(".."));
        } catch (UnsupportedOperationException e) {
            assumeFalse(true, "no symbolic links here");
        }
        Path pipe = reports.resolve("pipe");
        assumeFalse(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() != 0, "no pipes here");
        for (int time = 1; time <= 2; time++) {
            Run run = Run.in(folder, "add", "reports", "--case", "reports/case");
            assertThat(run.exit()).as(run.err()).isZero();
            assertThat(run.lines()).hasSize(1);
        }
        assertThat(Run.in(folder, "docs", "--plain", "--case", "reports/case").out())
                .doesNotContain("head");
    }
}
