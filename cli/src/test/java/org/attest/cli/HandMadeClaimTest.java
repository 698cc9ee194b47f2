package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims made by hand, and words erased. */
class HandMadeClaimTest {
    private static final String REPORT = "The harbour office keeps a list. On it stand the names of XIV sailors.";

    @TempDir
    Path folder;

    @BeforeEach
    void addTheReport() throws IOException {
        Files.writeString(folder.resolve("list.txt"), REPORT);
        assertThat(run("add", "list.txt", "--published", "2031-05-12").exit()).isZero();
        assertThat(run("claims", "--json").lines()).isEmpty();
    }

    private Run run(String... arguments) {
        return Run.in(folder, arguments);
    }

    private Run add(String... more) {
        String[] all = new String[more.length + 6];
        System.arraycopy(
                new String[] {"claim", "add", "list", "--reviewer", "A. Reader", "--harm=killed"}, 0, all, 0, 6);
        System.arraycopy(more, 0, all, 6, more.length);
        return run(all);
    }

    private JsonNode claim() throws IOException {
        return new JsonMapper().readTree(run("claims", "--json").lines().get(0));
    }

    @Test
    void wordsBecomeAClaimThatCounts() throws IOException {
        Run run = add("--words", "XIV sailors", "--low", "14", "--place", "Latakia", "--period", "2031-05-09");
        assertThat(run.out()).contains("All people killed: is now low 14, best 14, high open (new).", "review undo 2");
        assertThat(claim().path("quote").asText()).isEqualTo("XIV sailors");
        assertThat(claim().path("span").toString()).isEqualTo("[58,69]");
        assertThat(claim().path("rules").toString()).isEqualTo("[\"by-hand\"]");
        assertThat(claim().path("count").path("high").asLong()).isEqualTo(14);
        assertThat(claim().path("review").path("action").asText()).isEqualTo("added");
        assertThat(claim().path("review").path("reason").asText()).isEqualTo("not-read");
        assertThat(run("show", "list").out()).contains("[1 XIV sailors]", "added by A. Reader: not-read");
        assertThat(run("verify").exit()).isZero();
    }

    @Test
    void itCanBeCorrectedRejectedAndUndone() throws IOException {
        add("58", "61", "--low", "14");
        String id = claim().path("id").asText();
        run("review", "correct", id, "--set", "low=15", "--set", "high=16", "--reason=wrong-number", "--reviewer=B");
        assertThat(claim().path("count").path("low").asLong()).isEqualTo(15);
        run("review", "reject", id, "--reason=duplicate", "--reviewer=B");
        assertThat(claim().path("review").path("action").asText()).isEqualTo("rejected");
        run("review", "undo", "2", "--reviewer=B");
        assertThat(run("claims", "--json").lines()).isEmpty();
    }

    @Test
    void wordsThatCannotBeAClaimAreRefused() {
        assertThat(add("--words", "XV sailors", "--low", "15").exit()).isEqualTo(5);
        assertThat(add("--words", "of", "--low", "15").err()).contains("2 times, from 12, 55");
        assertThat(add("58", "580", "--low", "14").exit()).isEqualTo(2);
        assertThat(add("58", "61", "--words", "XIV", "--low", "14").exit()).isEqualTo(2);
        assertThat(add("58", "61").err()).contains("--low");
        assertThat(add("58", "61", "--low", "14", "--high", "12").exit()).isEqualTo(2);
        assertThat(run("review", "log", "--json").lines()).isEmpty();
    }

    @Test
    void erasedWordsAreGone() throws IOException {
        add("58", "61", "--low", "14");
        assertThat(run("erase", "list", "--reviewer=B").exit()).isEqualTo(6);
        assertThat(Run.reading("list.txt\n", folder, "erase", "list", "--reviewer=B")
                        .out())
                .contains("Erased the words of list.txt (entry 3)", "What stays: its name");
        assertThat(run("docs", "--json").lines()).isEmpty();
        assertThat(run("claims", "--json").lines()).isEmpty();
        assertThat(run("verify").out()).contains("1 document was erased by decision");
        assertThat(run("add", "list.txt").out()).contains("erased earlier to protect someone; not added");
        assertThat(run("review", "undo", "3", "--reviewer=B").exit()).isEqualTo(5);
        assertThat(run("review").exit()).isZero();
    }

    @Test
    void aWithdrawnDocumentCanBeErased() {
        run("withdraw", "list", "--reason=retracted", "--reviewer=B");
        assertThat(run("erase", "list", "--yes", "--reason=duplicate", "--reviewer=B")
                        .exit())
                .isEqualTo(2);
        assertThat(run("erase", "list", "--yes", "--reviewer=B", "--json").out())
                .contains("\"document\":\"list.txt\"");
    }
}
