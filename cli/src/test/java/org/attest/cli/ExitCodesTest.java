package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program answers its caller, and in which words. */
class ExitCodesTest {
    @TempDir
    static Path folder;

    @TempDir
    Path empty;

    @BeforeAll
    static void addReports() throws IOException {
        SmallCase.addTo(folder);
    }

    @Test
    void oneWhenTheCaseCannotBeOpened() throws IOException {
        Files.writeString(empty.resolve("file"), "");
        Files.writeString(empty.resolve("a.txt"), "Two people were killed in Homs.");
        Run run = Run.in(empty, "add", "a.txt", "--case", "file");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("attest: ")
                .contains("it is a file, not a folder")
                .doesNotContain("\tat ");
    }

    @Test
    void twoForACallThatMakesNoSense() {
        assertThat(Run.in(folder).exit()).isEqualTo(2);
        Run verb = Run.in(folder, "estimat");
        assertThat(verb.exit()).isEqualTo(2);
        assertThat(verb.err()).contains("Did you mean", "estimate");
        assertThat(Run.in(folder, "estimate", "--as-of", "yesterday").exit()).isEqualTo(2);
        assertThat(Run.in(folder, "estimate", "--policy", "none").exit()).isEqualTo(2);
        assertThat(Run.in(folder, "check", "--kind", "none").err()).contains("class-mislabel");
        assertThat(Run.in(folder, "add", "x", "--lang", "xx").exit()).isEqualTo(2);
        assertThat(Run.in(folder, "review", "--limit", "0").exit()).isEqualTo(2);
    }

    @Test
    void aDayThatIsNoneIsToldWithoutTheNamesOfClasses() {
        for (String[] call : List.of(
                new String[] {"estimate", "--as-of", "2025-02-30"},
                new String[] {"estimate", "--known-on", "8 March"},
                new String[] {"add", "x.txt", "--published", "08/03/2025"})) {
            Run run = Run.in(folder, call);
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err())
                    .contains(call[call.length - 1], "write it as 2025-03-08")
                    .doesNotContain("java.");
        }
    }

    @Test
    void aFilterThatLetsNothingThroughSaysSo() {
        Run none = Run.in(folder, "claims", "--class", "civ");
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).contains("no claim is like that");
        Run standing = Run.in(folder, "claims", "--standing", "certain");
        assertThat(standing.exit()).isEqualTo(2);
        assertThat(standing.err()).contains("verified, claimed");
    }

    @Test
    void oneForAFolderThatCannotBeMade() throws IOException {
        Files.writeString(empty.resolve("file"), "");
        Path below = empty.resolve("file").resolve("out");
        for (Run run : List.of(
                Run.in(folder, "export", "--format", "csv", "--out", below.toString()),
                Run.in(folder, "demo", "--out", below.toString()))) {
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.err()).contains("cannot be written", "Maybe").doesNotContain("should not happen");
        }
    }

    @Test
    void threeWhenCheckFindsWhatItShouldFailOn() {
        assertThat(Run.in(folder, "check", "--fail-on", "high").exit()).isEqualTo(3);
        assertThat(Run.in(folder, "check").exit()).isZero();
    }

    @Test
    void threeWhenTheLedgerWasTamperedWith() throws IOException, SQLException {
        SmallCase.addTo(empty);
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + empty.resolve(".attest/ledger.db"));
                var statement = database.createStatement()) {
            statement.executeUpdate("UPDATE payload SET text = CAST(text || X'20' AS BLOB) WHERE number = 3");
        }
        Run run = Run.in(empty, "verify");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("entry 3");
    }

    @Test
    void fourWhenAnInputCannotBeReadAndTheRestIsDone() throws IOException {
        Files.writeString(empty.resolve("a.txt"), "Two people were killed in Homs.");
        Run run = Run.in(empty, "extract", "--json", "missing.txt", "a.txt");
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err()).contains("missing.txt: There is no such file.");
        assertThat(run.lines()).hasSize(1);
    }

    @Test
    void fiveForWhatIsNotThere() {
        assertThat(Run.in(empty, "estimate").exit()).isEqualTo(5);
        assertThat(Run.in(empty, "estimate").err()).contains("no case in", "attest add FILE");
        assertThat(Run.in(folder, "blame", "987,654").exit()).isEqualTo(5);
        assertThat(Run.in(folder, "explain", "f-none").exit()).isEqualTo(5);
        Run run = Run.in(folder, "show", "day");
        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.err()).contains("3 names", "monday.txt", "saturday.txt", "tuesday.txt");
    }

    @Test
    void sixForATotalThatWouldMixDates() {
        Run run = Run.in(folder, "estimate", "latakia", "--class", "all", "--as-of", "2025-03-11");
        assertThat(run.exit()).isEqualTo(6);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("attest: refused: ")
                .contains("civilians are as of", "Adding them would mix dates.", "--as-of 2025-03-08");
    }

    @Test
    void sixForAnExportOverOtherFiles() {
        Run run = Run.in(folder, "export", "--format", "csv", "--out", "small");
        assertThat(run.exit()).isEqualTo(6);
        assertThat(run.err()).contains("is not empty");
    }
}
