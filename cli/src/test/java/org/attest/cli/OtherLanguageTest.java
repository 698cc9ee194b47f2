package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that no pack reads says so, wherever it is met, and nothing is drawn from it. */
class OtherLanguageTest {
    private static final String SAID = "a.txt: The report is in Spanish; no pack reads it yet";

    @TempDir
    Path folder;

    @BeforeEach
    void writeTheReports() throws IOException {
        Files.writeString(
                folder.resolve("a.txt"), "Al menos 12 civiles murieron en el puerto, dijo el alcalde de Homs.");
        Files.writeString(folder.resolve("b.txt"), "At least 12 civilians were killed in Homs, the mayor said.");
    }

    @Test
    void withoutACase() {
        Run run = Run.in(folder, "extract", "--json", "a.txt", "b.txt");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains(SAID, "Maybe");
        assertThat(run.lines()).hasSize(1).allMatch(line -> line.contains("\"b.txt\""));
        assertThat(Run.in(folder, "extract", "a.txt").out()).contains("This text is in Spanish: not read.");
    }

    @Test
    void inFiguresAndIncidents() {
        Run each = Run.in(folder, "estimate", "--each", "--json", "a.txt", "b.txt");
        assertThat(each.err()).contains(SAID);
        assertThat(each.lines().get(0)).isEqualTo("{\"document\":\"a.txt\",\"incidents\":[],\"notRead\":\"es\"}");
        assertThat(each.lines().get(1)).contains("\"low\":12").doesNotContain("notRead");
        assertThat(Run.in(folder, "incidents", "a.txt", "b.txt").err()).contains(SAID);
    }

    @Test
    void inACase() {
        Run add = Run.in(folder, "add", "a.txt", "b.txt");
        assertThat(add.exit()).isZero();
        assertThat(add.err()).contains(SAID);
        assertThat(add.out()).contains("in Spanish: not read");
        for (int time = 1; time <= 2; time++) {
            assertThat(Run.in(folder, "docs").out()).contains("in Spanish: not read");
            assertThat(Run.in(folder, "docs", "--json").lines().get(0)).contains("\"notRead\":\"es\"");
        }
        assertThat(Run.in(folder, "show", "a.txt").out()).contains("This text is in Spanish: not read.");
        assertThat(Run.in(folder, "verify").exit()).isZero();
    }

    @Test
    void theLineOfAReportIsNamed() throws IOException {
        Files.writeString(
                folder.resolve("many.jsonl"),
                "{\"id\":\"one\",\"text\":\"Two people were killed.\"}\n"
                        + "{\"id\":\"two\",\"text\":\"Двенадцать рыбаков погибли в порту\"}\n");
        assertThat(Run.in(folder, "extract", "--json", "many.jsonl").err())
                .contains("many.jsonl:2: The report (two) is in Russian");
    }
}
