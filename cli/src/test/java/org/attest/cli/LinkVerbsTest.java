package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Judgements on links and incidents, from arguments to figures. */
class LinkVerbsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void addThreeReports() throws IOException {
        Files.writeString(
                folder.resolve("port.txt"),
                "At least 12 civilians were killed in Latakia on 6 March 2031, police said.\n");
        Files.writeString(
                folder.resolve("pier.txt"), "Police said 14 civilians were killed in Latakia on 6 March 2031.\n");
        Files.writeString(
                folder.resolve("mill.txt"), "Medics said 30 civilians were killed in Kharkiv on 9 March 2031.\n");
        assertThat(run("add", "port.txt", "pier.txt", "mill.txt", "--quiet", "--published", "2031-03-10")
                        .exit())
                .isZero();
    }

    private Run run(String... arguments) {
        return Run.in(folder, arguments);
    }

    private Run decide(String... arguments) {
        return run(Stream.concat(Arrays.stream(arguments), Stream.of("--reviewer", "A. Reader"))
                .toArray(String[]::new));
    }

    private List<String> incidents() {
        return run("incidents", "--plain").lines().stream()
                .map(line -> line.split("\t")[2])
                .toList();
    }

    private String idOf(String document) {
        return run("incidents", "--plain").lines().stream()
                .filter(line -> line.split("\t")[2].contains(document))
                .map(line -> line.split("\t")[0])
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aJudgementJoinsTellsWhatChangedAndIsTakenBack() {
        assertThat(incidents()).containsExactly("pier.txt;port.txt", "mill.txt");
        Run same = decide("link", "same", "mill", "port", "--reason", "same-incident");
        assertThat(same.exit()).isZero();
        assertThat(same.out())
                .isEqualTo("Recorded decision 4: same mill port. 2 incidents -> 1."
                        + " Latakia, from 6 March 2031: all people killed 14 -> 30; civilians killed 14 -> 30."
                        + " Undo: attest link undo 4\n");
        assertThat(incidents()).containsExactly("mill.txt;pier.txt;port.txt");
        assertThat(decide("link", "undo", "4").exit()).isZero();
        assertThat(incidents()).containsExactly("pier.txt;port.txt", "mill.txt");
    }

    @Test
    void aJudgementPartsAndSurvivesThatAReportIsReadAgainAndThatOthersComeIn() throws IOException {
        decide("link", "different", "pier", "port", "--reason", "other-incident");
        assertThat(incidents()).containsExactly("mill.txt", "pier.txt", "port.txt");
        Files.writeString(
                folder.resolve("a-quay.txt"), "Police said 15 civilians were killed in Latakia on 6 March 2031.\n");
        run("add", "a-quay.txt", "--published", "2031-03-07", "--quiet");
        assertThat(incidents()).hasSize(3).noneMatch(of -> of.contains("pier.txt") && of.contains("port.txt"));
    }

    @Test
    void unsureIsRememberedAndChangesNothing() {
        Run unsure = decide("link", "unsure", "mill", "port", "--reason", "other", "--note", "who knows");
        assertThat(unsure.out()).contains("No figure changed.");
        assertThat(run("link", "list").out()).contains("4  unsure: mill.txt, port.txt  A. Reader  other  who knows");
        assertThat(run("link", "show", "mill", "port").out()).contains("unsure").contains("Two incidents");
    }

    @Test
    void whatDecidedIsShown() {
        assertThat(run("link", "show", "pier", "port").out())
                .contains("place       Latakia: the same place")
                .contains("days        they overlap or touch")
                .contains("decided by  the score")
                .contains("One incident: Latakia, 6 March 2031");
    }

    @Test
    void anIncidentIsSplitMergedAndNamed() {
        String latakia = idOf("port.txt");
        assertThat(decide("incident", "split", latakia, "--documents", "pier").exit())
                .isZero();
        assertThat(incidents()).containsExactly("mill.txt", "pier.txt", "port.txt");
        assertThat(decide("incident", "merge", idOf("pier.txt"), idOf("port.txt"))
                        .err())
                .isEmpty();
        assertThat(incidents()).containsExactly("pier.txt;port.txt", "mill.txt");
        assertThat(decide("incident", "rename", idOf("port.txt"), "The port").exit())
                .isZero();
        Run page = run("incident", "the port");
        assertThat(page.out())
                .startsWith("The port  " + idOf("port.txt") + "\n")
                .contains("document   pier.txt  2031-03-10")
                .contains("the incident of pier.txt is called \"The port\"");
        assertThat(decide("incident", "undo", "6").exit()).isZero();
        assertThat(run("incident", "the port").exit()).isEqualTo(5);
    }

    @Test
    void aClaimIsMovedWithItsFigure() {
        String claim = run("claims", "--plain", "--doc", "pier").lines().get(0).split("\t")[1];
        Run moved = decide("incident", "move", claim, idOf("mill.txt"));
        assertThat(moved.out()).contains("all people killed 14 -> 12");
        assertThat(run("incident", idOf("mill.txt")).out()).contains("also in    pier.txt");
    }

    @Test
    void judgementsThatCannotAllHoldAreTold() {
        decide("link", "different", "mill", "port", "--reason", "other-incident");
        decide("link", "same", "mill", "pier", "--reason", "same-incident");
        Run last = decide("link", "same", "pier", "port", "--reason", "same-incident");
        assertThat(last.err()).contains("decision 4 cannot hold beside the later 5 and 6");
        assertThat(run("link", "list").err()).contains("decision 4 cannot hold");
        assertThat(incidents()).containsExactly("mill.txt;pier.txt;port.txt");
    }

    @Test
    void wrongUseSaysWhatToDo() {
        assertThat(decide("link", "perhaps", "mill", "port", "--reason", "other")
                        .exit())
                .isEqualTo(2);
        assertThat(decide("link", "same", "mill", "mill", "--reason", "other").exit())
                .isEqualTo(2);
        assertThat(decide("link", "same", "mill", "port").exit()).isEqualTo(2);
        assertThat(run("link", "same", "mill", "port", "--reason", "other").exit())
                .isEqualTo(2);
        assertThat(decide("link", "same", "mill", "nowhere", "--reason", "other")
                        .exit())
                .isEqualTo(5);
        assertThat(decide("link", "undo", "1").exit()).isEqualTo(5);
        assertThat(run("link").exit()).isEqualTo(2);
        assertThat(run("incident").exit()).isEqualTo(2);
        assertThat(run("incident", "nowhere").exit()).isEqualTo(5);
        assertThat(decide("incident", "split", idOf("mill.txt"), "--documents", "mill")
                        .exit())
                .isEqualTo(2);
        assertThat(decide("incident", "move", "c-none", idOf("mill.txt")).exit())
                .isEqualTo(5);
    }
}
