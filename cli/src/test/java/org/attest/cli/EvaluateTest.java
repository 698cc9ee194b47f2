package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was read beside what people annotated. */
class EvaluateTest {
    private static final String REPORT =
            "At least 40 civilians were killed in Homs on Friday, the mayor said.\nTwelve people were injured.\n";

    @TempDir
    Path folder;

    @BeforeEach
    void writeTheReport() throws IOException {
        Files.writeString(folder.resolve("a.txt"), REPORT);
    }

    private void gold(String... lines) throws IOException {
        Files.writeString(folder.resolve("gold.jsonl"), String.join("\n", lines) + "\n");
    }

    private Run evaluate(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "evaluate";
        arguments[1] = "gold.jsonl";
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Run.in(folder, arguments);
    }

    @Test
    void whatExtractPrintsIsAllRightBeforeAnybodyCorrectsIt() throws IOException {
        gold(Run.in(folder, "extract", "--json", "a.txt").lines().toArray(String[]::new));
        Run run = evaluate("a.txt");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("2 claims asked, 2 found, 2 read", "precision 100.0  recall 100.0  F 100.0");
        assertThat(run.out()).doesNotContain("expected");
    }

    @Test
    void onlyTheFieldsThatAreWrittenAreAsked() throws IOException {
        gold(
                "{\"document\":\"a.txt\",\"harm\":\"killed\",\"span\":[0,36],\"count\":{\"low\":41,\"high\":null}}",
                "{\"document\":\"a.txt\",\"harm\":\"killed\",\"count\":{\"span\":[69,75],\"low\":12}}");
        Run run = evaluate("a.txt", "--plain");
        assertThat(run.lines())
                .containsExactly(
                        "claims\t2\t1\t1\t100.0\t50.0\t66.7",
                        "field\tcount.low\t1\t0\t0.0",
                        "field\tcount.high\t1\t1\t100.0",
                        "miss\tfield\ta.txt:1\tcount.low\t41\t40\tAt least 40 civilians were killed in",
                        "miss\tnot-read\ta.txt:2\t\tkilled 12\tinjured 12\tTwelve");
    }

    @Test
    void reportsMayStandAmongTheirClaims() throws IOException {
        gold(
                "{\"id\":\"one\",\"text\":\"Six miners were killed.\",\"claims\":"
                        + "[{\"harm\":\"killed\",\"span\":[0,3],\"victims\":{\"status\":null},\"places\":[]}]}",
                "{\"id\":\"two\",\"text\":\"Six more were killed.\",\"claims\":[]}");
        Run run = evaluate("--json");
        assertThat(run.exit()).isZero();
        assertThat(run.lines().get(0)).contains("\"documents\":2,\"asked\":1,\"found\":1");
        assertThat(run.out()).contains("\"field\":\"places\",\"asked\":1,\"right\":1");
    }

    @Test
    void whatIsReadAndNotAnnotatedIsWrongUnlessItIsOptionalOrOfAnotherHarm() throws IOException {
        gold(
                "{\"id\":\"one\",\"text\":\"" + REPORT.replace("\n", " ") + "\",\"claims\":[]}",
                "{\"id\":\"two\",\"text\":\"Six miners were killed.\",\"claims\":[{\"harm\":\"killed\",\"span\":[0,3]}]}",
                "{\"id\":\"six\",\"text\":\"Six miners were killed.\","
                        + "\"claims\":[{\"harm\":\"killed\",\"span\":[0,3],\"optional\":true}]}");
        assertThat(evaluate().out())
                .contains("3 reports, 1 claim asked, 1 found, 2 read", "Read, and not annotated: 1", "one:1");
        assertThat(evaluate("--misses", "0").out()).doesNotContain("Read, and not annotated");
    }

    @Test
    void aLineThatCannotBeUsedIsToldOfWithItsNumber() throws IOException {
        gold(
                "{\"document\":\"a.txt\",\"harm\":\"killed\",\"span\":[0,36]}",
                "{\"document\":\"a.txt\",\"harm\":",
                "{\"document\":\"a.txt\",\"harm\":\"kiled\",\"span\":[0,36]}",
                "{\"document\":\"a.txt\",\"harm\":\"killed\"}",
                "{\"document\":\"a.txt\",\"harm\":\"killed\",\"span\":[0,900]}",
                "{\"document\":\"a.txt\",\"harm\":\"killed\",\"span\":[0,4],\"quote\":\"Then\"}",
                "{\"document\":\"b.txt\",\"harm\":\"killed\",\"span\":[0,4]}",
                "{\"document\":\"a.txt\",\"harm\":\"injured\",\"span\":[69,95],\"standing\":\"sure\"}",
                "{}");
        Run run = evaluate("a.txt");
        assertThat(run.exit()).isEqualTo(4);
        for (int line = 2; line <= 9; line++) {
            assertThat(run.err()).contains("gold.jsonl:" + line + ": ");
        }
        assertThat(run.err()).contains("Maybe write one of killed, injured").doesNotContain("Exception");
        assertThat(run.out()).contains("1 report, 2 claims asked");
    }

    @Test
    void whatIsNotThereIsSaid() throws IOException {
        assertThat(evaluate("a.txt").exit()).isEqualTo(5);
        gold("{\"document\":\"a.txt\",\"harm\":\"killed\",\"span\":[0,36]}");
        Run run = evaluate();
        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.err()).contains("attest evaluate gold.jsonl reports/");
        assertThat(evaluate("a.txt", "--misses", "-1").exit()).isEqualTo(2);
        assertThat(Run.in(folder, "evaluate").exit()).isEqualTo(2);
    }

    @Test
    void annotationsThatSayNothingAreNoSuccess() throws IOException {
        gold("");
        Run run = evaluate("a.txt");
        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.err()).contains("no annotation can be read in gold.jsonl");
    }

    @Test
    void claimsOfAReportThatAreNoListAreToldOf() throws IOException {
        gold(
                "{\"id\":\"b\",\"text\":\"Nine farmers were killed.\",\"claims\":\"bad\"}",
                "{\"id\":\"c\",\"text\":\"Nobody came.\",\"claims\":[]}");
        Run run = evaluate();
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err()).contains("gold.jsonl:1: The claims of the report (b) are no list");
    }

    @Test
    void aClaimServesOneAnnotationOnly() throws IOException {
        gold(List.of("[0,20]", "[9,11]").stream()
                .map(span -> "{\"document\":\"a.txt\",\"harm\":\"killed\",\"span\":" + span + "}")
                .toArray(String[]::new));
        assertThat(evaluate("a.txt").out()).contains("2 claims asked, 1 found, 1 read");
    }
}
