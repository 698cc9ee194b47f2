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

/** Texts that came from one address at different times. */
class VersionsTest {
    private static final String KILLED = "The mayor said that 40 civilians were killed in Latakia on 9 May 2031.\n";
    private static final String INJURED = "The mayor said that 12 people were injured.\n";
    private static final String MORE = "The mayor said that 45 civilians were killed in Latakia on 9 May 2031.\n";

    @TempDir
    Path folder;

    @BeforeEach
    void addTheFirst() throws IOException {
        add("first.txt", KILLED + INJURED, "2031-05-10");
    }

    private Run add(String name, String text, String day) throws IOException {
        Files.writeString(folder.resolve(name), text);
        Files.writeString(
                folder.resolve("dates.csv"), "file,published,url\n" + name + "," + day + ",https://bay.example/live\n");
        return run("add", name, "--manifest", "dates.csv");
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

    private String claim(String document) throws IOException {
        return json(run("claims", "--doc", document, "--harm", "killed", "--json")
                        .lines()
                        .get(0))
                .path("id")
                .asText();
    }

    private long best() throws IOException {
        return json(run("estimate", "--json").lines().get(0))
                .path("figures")
                .get(0)
                .path("best")
                .asLong();
    }

    @Test
    void theNewestCountsAndTheOthersStay() throws IOException {
        assertThat(add("second.txt", MORE + INJURED, "2031-05-11").err())
                .contains("second.txt and first.txt are versions of one page");
        assertThat(best()).isEqualTo(45);
        JsonNode estimate = json(run("estimate", "--json").lines().get(0));
        assertThat(estimate.path("documents").toString()).isEqualTo("[\"second.txt\"]");
        List<String> docs = run("docs", "--json").lines();
        assertThat(json(docs.get(0)).path("replacedBy").asText()).isEqualTo("second.txt");
        assertThat(json(docs.get(1)).has("replacedBy")).isFalse();
        assertThat(run("claims").out()).contains("first.txt  not counted: replaced by second.txt");
    }

    @Test
    void theNewestIsTheOnePublishedLast() throws IOException {
        add("archive.txt", MORE, "2031-05-09");
        assertThat(best()).isEqualTo(40);
        assertThat(run("docs").out()).contains("replaced by first.txt");
    }

    @Test
    void asKnownEarlierTheEarlierVersionCounts() throws IOException {
        add("second.txt", MORE, "2031-05-11");
        JsonNode known = json(
                run("estimate", "--known-on", "2031-05-10", "--json").lines().get(0));
        assertThat(known.path("figures").get(0).path("best").asLong()).isEqualTo(40);
    }

    @Test
    void whatChangedIsShown() throws IOException {
        add("second.txt", MORE + INJURED, "2031-05-11");
        List<String> lines = run("versions", "second", "--json").lines();
        assertThat(lines)
                .anySatisfy(line -> assertThat(line).contains("\"change\":\"removed\",\"line\":1", "40 civilians"))
                .anySatisfy(line -> assertThat(line).contains("\"change\":\"added\",\"line\":1", "45 civilians"));
        assertThat(lines.stream().filter(line -> line.contains("\"row\":\"line\"")))
                .hasSize(2);
        Run told = run("versions", "https://bay.example/live");
        assertThat(told.out())
                .contains("40 killed, civilian, mayor: present on first.txt; absent on second.txt")
                .contains("45 killed, civilian, mayor: present on second.txt; absent on first.txt")
                .contains("12 injured, unknown, mayor: present on first.txt, second.txt\n")
                .doesNotContain("deleted");
        assertThat(run("versions", "--plain").lines()).hasSize(2);
        assertThat(run("versions", "nothing").exit()).isEqualTo(5);
    }

    @Test
    void aDecisionHoldsWhereTheWordsAreTheSame() throws IOException {
        decide("review reject " + claim("first.txt") + " --reason background");
        add("second.txt", "Updated at noon.\n" + KILLED, "2031-05-11");
        JsonNode claim = json(run("claims", "--doc", "second", "--harm", "killed", "--json")
                .lines()
                .get(0));
        assertThat(claim.path("review").path("action").asText()).isEqualTo("rejected");
        assertThat(run("review", "--json").out()).doesNotContain("text changed");
    }

    @Test
    void aDecisionComesBackWhereTheWordsChanged() throws IOException {
        decide("review reject " + claim("first.txt") + " --reason background");
        add("second.txt", MORE, "2031-05-11");
        JsonNode back = json(run("review", "--json").lines().get(0));
        assertThat(back.path("why").asText()).isEqualTo("text changed since your decision");
        assertThat(back.path("decision").asLong()).isEqualTo(2);
        assertThat(back.path("document").asText()).isEqualTo("second.txt");
        assertThat(back.path("quote").asText()).isEqualTo("40");
        assertThat(best()).isEqualTo(45);
        decide("review undo 2");
        assertThat(run("review", "--json").out()).doesNotContain("text changed");
    }

    @Test
    void aReportCanBeSetApart() throws IOException {
        add("second.txt", MORE, "2031-05-11");
        assertThat(decide("versions --apart second").out()).contains("counts as a report of its own (entry 3)");
        assertThat(run("versions", "--json").lines()).isEmpty();
        assertThat(run("docs", "--json").out()).doesNotContain("replacedBy");
        decide("review undo 3");
        assertThat(run("versions", "--json").lines()).hasSize(2);
    }

    @Test
    void withdrawingTheNewestBringsTheOneBeforeBack() throws IOException {
        add("second.txt", MORE, "2031-05-11");
        decide("withdraw second --reason retracted");
        assertThat(best()).isEqualTo(40);
    }
}
