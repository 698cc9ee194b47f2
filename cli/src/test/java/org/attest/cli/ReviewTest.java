package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reviewer's decisions on the small case, from arguments to figures. */
class ReviewTest {
    private static final String[] BY = {"--reviewer", "A. Reader"};

    @TempDir
    Path folder;

    @BeforeEach
    void addTheCase() throws IOException {
        SmallCase.addTo(folder);
    }

    private Run run(String... arguments) {
        return Run.in(folder, arguments);
    }

    private Run decide(String arguments) {
        return run((arguments + " --reviewer Reader").split(" "));
    }

    private static JsonNode json(String line) throws IOException {
        return new JsonMapper().readTree(line);
    }

    private String claim(String document, String words) throws IOException {
        for (String line : run("claims", "--doc", document, "--json").lines()) {
            if (json(line).path("quote").asText().startsWith(words)) {
                return json(line).path("id").asText();
            }
        }
        throw new AssertionError("No claim of " + document + " begins with " + words);
    }

    private JsonNode figure(String victims) throws IOException {
        for (JsonNode figure : json(run("estimate", "--json").lines().get(0)).path("figures")) {
            if (figure.path("victims").asText().equals(victims)) {
                return figure;
            }
        }
        throw new AssertionError("No figure of " + victims);
    }

    @Test
    void whatIsFoundGravelyIsAskedFirst() throws IOException {
        JsonNode first = json(run("review", "--next", "--json").lines().get(0));
        assertThat(first.path("claim").asText()).isEqualTo(claim("monday.txt", "1,018"));
        assertThat(first.path("severity").asText()).isEqualTo("high");
        assertThat(first.path("context").asText()).contains("[1,018] civilians");
        assertThat(run("review", "--json").lines()).hasSize(9);
    }

    @Test
    void aDecidedClaimLeavesTheQueue() throws IOException {
        decide("review accept " + claim("monday.txt", "1,018"));
        assertThat(run("review", "--json").lines()).hasSize(8);
        assertThat(run("review", "--json").out()).doesNotContain("\"" + claim("monday.txt", "1,018") + "\"");
    }

    @Test
    void aDecisionSaysWhatItDoesToFigures() throws IOException {
        Run run = decide("review reject " + claim("tuesday.txt", "1,225") + " --reason background");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("Recorded decision 4. ")
                .contains("Civilians killed 2025-03-08: is now low 745, best 745, high open"
                        + " (was low 1,225, best 1,225, high open).")
                .endsWith("Undo: attest review undo 4\n");
        assertThat(figure("civilian").path("best").asLong()).isEqualTo(745);
    }

    @Test
    void aRejectedClaimIsSetAsideWithItsReason() throws IOException {
        String id = claim("tuesday.txt", "1,225");
        decide("review reject " + id + " --reason background");
        assertThat(figure("civilian").path("setAside").toString())
                .contains("{\"claim\":\"" + id + "\",\"reason\":\"rejected by Reader: background\"}");
        assertThat(run("claims", "--doc", "tuesday").out()).contains("rejected by Reader: background");
    }

    @Test
    void theReviewedReadingStandsBesideThePrintedOne() throws IOException {
        String id = claim("monday.txt", "1,018");
        Run run = decide("review correct " + id
                + " --set class=all --set period=2025-03-06/2025-03-08 --reason class-mislabel --json");
        assertThat(json(run.lines().get(0)).path("entries").toString()).isEqualTo("[4,5]");
        JsonNode claim = json(run("explain", id, "--json").lines().get(0));
        assertThat(claim.path("victims").path("status").asText()).isEqualTo("all");
        assertThat(claim.path("review").path("printed").toString())
                .isEqualTo("{\"class\":\"civilian\",\"period\":\"none\"}");
        assertThat(run("explain", id).out()).contains("corrected by Reader: class-mislabel", "printed class civilian");
        run("export", "--format", "csv", "--out", "csv");
        assertThat(Files.readString(folder.resolve("csv/claims.csv")))
                .contains("corrected,class-mislabel,Reader,class=civilian;period=none");
    }

    @Test
    void undoingTakesTheEffectAwayAndBringsItBack() throws IOException {
        decide("review reject " + claim("tuesday.txt", "1,225") + " --reason background");
        assertThat(decide("review undo 4").out()).contains("is now low 1,225");
        assertThat(figure("civilian").path("best").asLong()).isEqualTo(1225);
        assertThat(decide("review undo 5").out()).contains("is now low 745");
        assertThat(decide("review undo 99").exit()).isEqualTo(5);
        assertThat(run("verify").exit()).isZero();
    }

    @Test
    void theLogHasEveryDecision() throws IOException {
        decide("review reject " + claim("tuesday.txt", "1,225") + " --reason background --note read-twice");
        decide("review undo 4");
        decide("withdraw monday --reason duplicate");
        List<String> lines = run("review", "log", "--json").lines();
        assertThat(lines).hasSize(3);
        assertThat(json(lines.get(0)).path("undone").asBoolean()).isTrue();
        assertThat(json(lines.get(0)).path("note").asText()).isEqualTo("read-twice");
        assertThat(json(lines.get(1)).path("undoes").asLong()).isEqualTo(4);
        assertThat(json(lines.get(2)).path("value").asText()).isEqualTo("withdrawn");
        assertThat(run("review", "log").out()).contains("killed.claim text:61-66 = rejected");
    }

    @Test
    void wordsThatCannotBeAreRefusedAndNothingIsRecorded() throws IOException {
        String id = claim("monday.txt", "1,018");
        assertThat(decide("review reject " + id).exit()).isEqualTo(2);
        assertThat(decide("review reject " + id + " --reason nonsense").exit()).isEqualTo(2);
        assertThat(decide("review correct " + id + " --set class=purple --reason other")
                        .err())
                .contains("No class of people is called (purple)");
        assertThat(decide("review correct " + id + " --set colour=blue --reason other")
                        .exit())
                .isEqualTo(2);
        assertThat(decide("review accept c-nothing").exit()).isEqualTo(5);
        assertThat(run("review", "accept", id).err()).contains("--reviewer");
        assertThat(run("review", "log", "--json").lines()).isEmpty();
    }

    @Test
    void aDialogueTakesItsAnswersFromLines() {
        Run run = Run.reading(
                "a\nx\nr\nno-such\nbackground\nc\nlow=12; high=open\nwrong-num\nu\ns\nq\n",
                folder,
                "review",
                "--interactive",
                BY[0],
                BY[1]);
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains(
                        "Recorded decision 4.", "Recorded decision 5.", "Recorded decision 6.", "Recorded decision 7.");
        assertThat(run.err()).contains("No single reason begins so.", "Recorded 2 decisions.");
        assertThat(run("review", "log", "--json").lines()).hasSize(4);
    }

    @Test
    void aDialogueEndsWithItsInput() {
        assertThat(Run.reading("", folder, "review", "-i", BY[0], BY[1]).exit()).isZero();
        assertThat(Run.reading("r\n", folder, "review", "-i", BY[0], BY[1]).exit())
                .isZero();
        assertThat(run("review", "log", "--json").lines()).isEmpty();
    }

    @Test
    void decisionsHoldWhenTheReportsAreAddedAgainAndReadAgain() throws IOException {
        decide("review reject " + claim("tuesday.txt", "1,225") + " --reason background");
        String before = run("estimate", "--json").out();
        run("add", "small");
        Files.writeString(folder.resolve(".attest/actors.tsv"), "");
        assertThat(figure("civilian").path("best").asLong()).isEqualTo(745);
        assertThat(run("estimate", "--json").out()).isEqualTo(before);
    }
}
