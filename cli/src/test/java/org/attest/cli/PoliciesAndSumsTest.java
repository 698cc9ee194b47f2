package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoliciesAndSumsTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void addReports() throws IOException {
        SmallCase.addTo(folder);
    }

    @Test
    void policiesStandSideBySide() {
        Run run = Run.in(folder, "estimate", "--policy", "all", "--as-of", "2025-03-08");
        assertThat(run.exit()).isZero();
        assertThat(run.lines())
                .anySatisfy(line -> assertThat(line)
                        .containsSubsequence("attest/1", "acled/1", "ucdp/1", "ibc/1", "airwars/", "ohchr/1"))
                .anySatisfy(line -> assertThat(line)
                        .containsSubsequence(
                                "civilians killed", "745 / 745 / open", "745 / 745 / 745", "745 / - / 745", "none"))
                .anySatisfy(line -> assertThat(line).contains("ohchr/1", "nobody verified a count"))
                .anySatisfy(line -> assertThat(line).contains("ibc/1", "one source: SOHR"));
        assertThat(Run.in(folder, "estimate", "--policy", "all", "--json").lines())
                .hasSize(6)
                .anyMatch(line -> line.contains("\"policy\":\"ucdp/1\""));
    }

    @Test
    void aPolicyIsToldInPlainWords() {
        assertThat(Run.in(folder, "policy").lines()).hasSizeGreaterThan(6);
        assertThat(Run.in(folder, "policy", "ibc").out())
                .contains("in the manner of", "two independent sources", "not checked");
        assertThat(Run.in(folder, "policy", "none").exit()).isEqualTo(2);
        assertThat(Run.in(folder, "policy", "ucdp", "--json").out()).contains("\"inTheMannerOf\":true");
    }

    @Test
    void aTeamsOwnPolicyIsAFileOfTheCase(@TempDir Path own) throws IOException {
        SmallCase.addTo(own);
        Path file = Files.createDirectories(own.resolve(".attest/policies")).resolve("desk.properties");
        Files.writeString(file, "version = 2\nlow = lowest-named\nbest = none\nhigh = largest-named\n");
        assertThat(Run.in(own, "estimate", "--policy", "desk", "--json").out()).contains("\"policy\":\"desk/2\"");
        Files.writeString(file, "version = 2\nlow = lowest\nbest = nothing\nhigh = largest\n");
        Run wrong = Run.in(own, "estimate", "--policy", "desk");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("policies/desk.properties:3", "nothing", "Maybe one of");
    }

    @Test
    void aTotalOfMixedDaysIsRefusedAndShownOnlyByName() {
        Run refused = Run.in(folder, "estimate", "--class", "all");
        assertThat(refused.exit()).isEqualTo(6);
        assertThat(refused.err()).contains("2025-03-11", "2025-03-08", "would mix dates");
        Run asked = Run.in(folder, "estimate", "--class", "all", "--allow-mixed-dates");
        assertThat(asked.exit()).isZero();
        assertThat(asked.out()).contains("Composite of counts of different days, no figure", "= 1,498");
        assertThat(Run.in(folder, "estimate", "--class", "all", "--allow-mixed-dates", "--json")
                        .lines()
                        .get(1))
                .contains("\"row\":\"composite\"", "\"mixedDates\":true", "\"composite\":1498");
        assertThat(Run.in(folder, "estimate", "--json").out()).doesNotContain("1498");
    }

    @Test
    void aSumIsMadeOrRefusedWithTheReason() {
        String civilians = claim("saturday.txt", "745");
        String forces = claim("saturday.txt", "125");
        assertThat(Run.in(folder, "sum", civilians, forces).out())
                .isEqualTo("745 civilians + 125 security forces = 870 killed, by SOHR, counted 2025-03-08\n");
        Run refused = Run.in(folder, "sum", claim("tuesday.txt", "1,225"), forces);
        assertThat(refused.exit()).isEqualTo(6);
        assertThat(refused.err()).contains("different days", "2025-03-11", "2025-03-08");
        assertThat(Run.in(folder, "sum", civilians, claim("monday.txt", "745")).err())
                .contains("one count told twice");
        assertThat(Run.in(folder, "sum", civilians).exit()).isEqualTo(2);
        assertThat(Run.in(folder, "sum", civilians, civilians).exit()).isEqualTo(6);
        assertThat(Run.in(folder, "sum", civilians, "c-none").exit()).isEqualTo(5);
    }

    @Test
    void theLastValueOfOneDayIsFollowedToItsWords() {
        assertThat(Run.in(folder, "blame", "1,018").out())
                .contains("last computable", "saturday.txt", "1,018 people were killed");
    }

    @Test
    void whatRestsOnOneOriginIsShown() {
        assertThat(Run.in(folder, "estimate", "--sensitivity", "--as-of", "2025-03-08")
                        .lines())
                .anySatisfy(line -> assertThat(line).contains("without SOHR, civilians killed: low none, best none"))
                .anySatisfy(line -> assertThat(line).contains("contradiction radius 8.6: 1,018 would have to be 745"));
        assertThat(Run.in(folder, "estimate", "--sensitivity", "--json").out())
                .contains("\"sensitivity\":[{", "\"contradictionRadius\":[{");
        assertThat(Run.in(folder, "estimate", "--json").out()).doesNotContain("sensitivity");
    }

    @Test
    void aReportWithoutADateIsDatedByTheCaseOrLeftOut(@TempDir Path own) throws IOException {
        SmallCase.addTo(own);
        Files.writeString(
                own.resolve("digest.txt"),
                "The Syrian Observatory for Human Rights counts 745 civilians and 125 members of the security forces"
                        + " killed in Latakia.\n");
        Files.writeString(own.resolve("other.txt"), "In Homs 77 people were killed.\n");
        assertThat(Run.in(own, "add", "digest.txt", "other.txt").exit()).isZero();
        assertThat(Run.in(own, "docs").lines())
                .anySatisfy(line -> assertThat(line)
                        .containsSubsequence("digest.txt", "2025-03-", "shares 745 and 125 by SOHR with"))
                .anySatisfy(line -> assertThat(line).containsSubsequence("other.txt", "no date: not in dated figures"));
        assertThat(Run.in(own, "estimate", "--as-of", "2025-03-11").err())
                .contains("1 report of no known date left out of dated figures: other.txt");
    }

    private static String claim(String document, String number) {
        return Run.in(folder, "claims", "--doc", document, "--json").lines().stream()
                .filter(line -> line.contains("\"text\":\"" + number + "\""))
                .findFirst()
                .map(line -> line.replaceAll(".*?\"id\":\"(c-[0-9a-f]+)\".*", "$1"))
                .orElseThrow();
    }
}
