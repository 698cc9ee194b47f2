package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who counted, how counts followed one another and what changed between two dates, on the example case. */
class HistoryVerbsTest {
    @TempDir
    static Path folder;

    @TempDir
    Path other;

    @BeforeAll
    static void addTheExample() {
        Example.addTo(folder);
    }

    private static Run run(String... arguments) {
        return Run.in(folder, arguments);
    }

    private static JsonNode json(String line) throws IOException {
        return new JsonMapper().readTree(line);
    }

    @Test
    void timelineTellsEachCountOfAnOriginAndWhatItChanged() {
        List<String> ofMonitor = run("timeline", "--harm", "killed", "--class", "civilians", "--plain").lines().stream()
                .map(line -> line.split("\t"))
                .filter(fields -> fields[3].equals("SOHR"))
                .map(fields -> fields[7] + " " + fields[10])
                .toList();
        assertThat(ofMonitor)
                .containsExactly("301 first", "340 increase", "745 increase", "1018 set-aside", "1225 scope-change");
    }

    @Test
    void sourcesSaysWhoseCountsReportsCarryAndHowThatIsKnown() {
        List<String> ways = run("sources", "--plain").lines().stream()
                .map(line -> line.split("\t"))
                .filter(fields -> fields[1].equals("SOHR") && fields[3].startsWith("07"))
                .map(fields -> fields[5] + " " + fields[6])
                .toList();
        assertThat(ways).containsExactly("inferred number-set");
        assertThat(run("sources").out())
                .contains("inferred: the same numbers 125, 745 as")
                .contains("civilians killed: 2 independent origins, OHCHR, SOHR.")
                .contains("rest on one origin alone, SOHR. They do not confirm one another.");
        assertThat(run("sources", "--independent", "--plain").lines())
                .anyMatch(line -> line.contains("\tkilled\tcivilian\t2025-03-11\t2\tOHCHR;SOHR\t"));
    }

    @Test
    void diffSaysWhatChangedAndWhichReportDidIt() throws IOException {
        Run diff = run("diff", "--from", "2025-03-08", "--to", "2025-03-11");
        assertThat(diff.exit()).isZero();
        assertThat(diff.out())
                .contains("civilians killed: low 745 -> 111, best 745 -> 1,225, because ")
                .contains(" tell 1,225 civilians by SOHR (c-")
                .contains("4 figures changed, 0 downward; 8 new, 0 gone.");
        JsonNode civilians = diffRow("as-of");
        assertThat(civilians.path("before").path("best").asLong()).isEqualTo(745);
        assertThat(civilians.path("after").path("best").asLong()).isEqualTo(1_225);
        assertThat(civilians.path("replaced").get(0).path("by").asText()).isIn(ids(civilians.path("added")));
        assertThat(diffRow("published").path("direction").asText()).isEqualTo("up");
    }

    private static List<String> ids(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode diffRow(String clock) throws IOException {
        for (String line : run("diff", "--from", "2025-03-08", "--to", "2025-03-11", "--clock", clock, "--json")
                .lines()) {
            JsonNode row = json(line);
            boolean combined = !row.has("footing");
            if (combined
                    && row.path("harm").asText().equals("killed")
                    && row.path("victims").asText().equals("civilian")) {
                return row;
            }
        }
        throw new AssertionError("no row for civilians");
    }

    @Test
    void diffOfOneDayIsEmptyAndDatesInTheWrongOrderAreRefused() {
        assertThat(run("diff", "--from", "2025-03-11", "--to", "2025-03-11").out())
                .contains("0 figures changed, 0 downward; 0 new, 0 gone. 0 new findings, 0 gone.");
        Run turned = run("diff", "--from", "2025-03-11", "--to", "2025-03-08");
        assertThat(turned.exit()).isEqualTo(2);
        assertThat(turned.err()).contains("Maybe exchange them");
        assertThat(run("diff", "--from", "2025-03-08", "--to", "2025-03-11", "--clock", "event")
                        .exit())
                .isEqualTo(2);
        assertThat(run("diff", "--from", "2025-03-08", "--to", "2025-03-11", "nowhere")
                        .exit())
                .isEqualTo(5);
    }

    @Test
    void drawingsAreWrittenWhereTheyAreAskedFor() throws IOException {
        Path chart = other.resolve("chart.svg");
        Run timeline = run("timeline", "--class", "civilians", "--svg", chart.toString(), "--width", "390");
        assertThat(timeline.err()).contains("Civilians reported killed, by date of count");
        assertThat(Files.readString(chart))
                .startsWith("<svg ")
                .contains("width=\"390\"")
                .contains(">1,225<");
        Path graph = other.resolve("graph.svg");
        Path dot = other.resolve("graph.dot");
        assertThat(run("sources", "--svg", graph.toString(), "--dot", dot.toString())
                        .exit())
                .isZero();
        assertThat(Files.readString(graph)).contains("inferred: same numbers 125, 745");
        assertThat(Files.readString(dot)).startsWith("digraph sources {");
        assertThat(run("timeline", "--svg", chart.toString(), "--width", "20").exit())
                .isEqualTo(2);
        assertThat(run("timeline", "--svg", other.resolve("no/such/x.svg").toString())
                        .exit())
                .isEqualTo(1);
        assertThat(run("timeline", "--class", "nobody", "--svg", chart.toString())
                        .exit())
                .isEqualTo(5);
    }

    @Test
    void timelineRunsOnTheClockThatIsAskedFor() {
        Run published = run("timeline", "--class", "civilians", "--harm", "killed", "--clock", "published");
        assertThat(published.out()).contains("published").contains("+480");
        Run none = run("timeline", "--clock", "noon");
        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.err()).contains("'noon' is no clock. Maybe as-of, event or published");
    }
}
