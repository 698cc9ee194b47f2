package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each verb on the example case, from arguments to output. */
class VerbsTest {
    private static final String REPORT = "At least 12 civilians were killed in Homs on Friday, the Observatory said.";

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extract --json reports/12-meridian-times-0311.txt",
                "estimate --each --json reports/12-meridian-times-0311.txt",
                "estimate --json",
                "docs --json",
                "claims --json",
                "incidents --json",
                "incidents --json reports",
                "check --json",
                "timeline --json",
                "sources --json",
                "sources --independent --json",
                "diff --from 2025-03-08 --to 2025-03-11 --json",
                "blame 1,225 --json",
                "review --json",
                "verify --json",
                "check-pack --json",
                "check-pack --json reports",
                "doctor --json",
                "version --json",
                "show 12 --json",
                "demo --json"
            })
    void jsonIsOneObjectPerLineAndTheSameEachTime(String arguments) throws IOException {
        Run run = run(arguments.split(" "));
        assertThat(run.exit()).isZero();
        assertThat(run.lines()).isNotEmpty();
        for (String line : run.lines()) {
            assertThat(json(line).isObject()).isTrue();
        }
        assertThat(run(arguments.split(" ")).out()).isEqualTo(run.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "demo",
                "add",
                "withdraw",
                "docs",
                "show",
                "claims",
                "incidents",
                "incident",
                "link",
                "estimate",
                "check",
                "timeline",
                "sources",
                "diff",
                "explain",
                "blame",
                "review",
                "claim",
                "versions",
                "erase",
                "extract",
                "evaluate",
                "compare",
                "check-pack",
                "verify",
                "export",
                "doctor",
                "version"
            })
    void helpBeginsWithExamples(String verb) {
        Run help = verb.isEmpty() ? run("--help") : run(verb, "--help");
        assertThat(help.exit()).isZero();
        assertThat(help.out()).contains("Examples:\n  attest ");
        assertThat(help.out().indexOf("Examples:")).isLessThan(help.out().indexOf("Usage:"));
    }

    @Test
    void extractPrintsTheContractsFields() throws IOException {
        Run run = Run.reading(REPORT, folder, "extract", "--json", "--published", "2025-03-08", "-");
        JsonNode claim = json(run.lines().get(0));
        assertThat(claim.path("document").asText()).isEqualTo("stdin");
        assertThat(claim.path("count").path("low").asLong()).isEqualTo(12);
        assertThat(claim.path("count").path("high").isNull()).isTrue();
        assertThat(claim.path("span").isArray()).isTrue();
    }

    @Test
    void extractKeepsTheOrderOfFiles() throws IOException {
        Files.writeString(other.resolve("b.txt"), REPORT);
        Files.writeString(other.resolve("a.txt"), REPORT);
        List<String> documents = Run.in(other, "extract", "--json", "b.txt", "a.txt").lines().stream()
                .map(line ->
                        line.substring(line.indexOf("\"document\":\"") + 12).substring(0, 5))
                .toList();
        assertThat(documents).containsExactly("b.txt", "a.txt");
    }

    @Test
    void aFolderIsReadInTheOrderOfNames() throws IOException {
        Files.writeString(other.resolve("b.txt"), REPORT);
        Files.writeString(other.resolve("a.txt"), REPORT);
        assertThat(Run.in(other, "extract", "--plain", ".").lines())
                .extracting(line -> line.split("\t")[0])
                .containsExactly("a.txt", "b.txt");
    }

    @Test
    void addSaysHowEachDateIsKnown() throws IOException {
        Files.writeString(other.resolve("a.txt"), "Two people were killed in Homs.");
        Run given = Run.in(other, "add", "a.txt", "--published", "2025-03-08", "--dry-run");
        Run none = Run.in(other, "add", "a.txt", "--dry-run");
        assertThat(given.out()).contains("2025-03-08 (given by --published)");
        assertThat(none.out()).contains("no date: not in dated figures");
        assertThat(other.resolve(".attest")).doesNotExist();
    }

    @Test
    void addingAgainChangesNothing() {
        String before = run("verify", "--json").out();
        Run again = run("add", "reports");
        assertThat(again.exit()).isZero();
        assertThat(again.lines()).hasSize(17).allMatch(line -> line.endsWith("already in the case"));
        assertThat(run("verify", "--json").out()).isEqualTo(before);
    }

    @Test
    void oneNameWithTwoContentsIsToldApart() throws IOException {
        Files.createDirectories(other.resolve("x"));
        Files.createDirectories(other.resolve("y"));
        Files.writeString(other.resolve("x/a.txt"), REPORT);
        Files.writeString(other.resolve("y/a.txt"), REPORT.replace("12", "14"));
        Run run = Run.in(other, "add", "x", "y");
        assertThat(run.err()).contains("a.txt is the name of another document in the case; this one is called a.txt~");
        List<String> names = Run.in(other, "docs", "--plain").lines().stream()
                .map(line -> line.split("\t")[0])
                .toList();
        assertThat(names).hasSize(2).first().isEqualTo("a.txt");
        assertThat(names.get(1)).matches("a\\.txt~[0-9a-f]{8}");
    }

    @Test
    void showMarksTheNumbersOfClaims() {
        Run run = run("show", "12-meridian");
        assertThat(run.out()).contains("1,225] civilians had been killed");
        assertThat(run("show", "12-meridian", "--set-aside").out()).contains("text:");
        assertThat(run("show", "12-meridian", "--claims").out()).doesNotContain("had been killed in four");
    }

    @Test
    void claimsAreNarrowed() {
        assertThat(run("claims", "--doc", "12", "--origin", "sohr", "--plain").lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith("12-meridian-times-0311.txt\t") && line.contains("\tSOHR\t"));
        assertThat(run("claims", "--doc", "12", "--context", "20").out()).contains("...");
    }

    @Test
    void blameTellsWhatANumberReplaced() throws IOException {
        SmallCase.addTo(other);
        assertThat(Run.in(other, "blame", "civilian.best@2025-03-11").out())
                .contains("1,225  civilians killed, best, as of 2025-03-11", "supersedes  745", "tuesday.txt text:")
                .contains("set aside   1,018", "class mislabel");
        assertThat(Run.in(other, "blame", "non-civilian.best").out()).contains("derived: 125 + 148 = 273");
    }

    @Test
    void blameEndsInTheVeryCharacters() throws IOException {
        for (String line : run("blame", "1,225", "--json").lines()) {
            JsonNode row = json(line);
            if (row.path("role").asText().equals("states")
                    && row.path("document").asText().startsWith("12-")) {
                String text = Files.readString(folder.resolve("reports/12-meridian-times-0311.txt"));
                int start = row.path("number").path(0).asInt();
                assertThat(text.substring(start, row.path("number").path(1).asInt()))
                        .isEqualTo("1,225");
                return;
            }
        }
        throw new AssertionError("No claim of document 12 states 1,225.");
    }

    @Test
    void explainDrawsTheSum() throws IOException {
        SmallCase.addTo(other);
        String id = Run.in(other, "check", "--kind", "class-mislabel", "--plain").lines().stream()
                .filter(line -> line.contains("\t1018;745;125;148\t"))
                .map(line -> line.split("\t")[0])
                .findFirst()
                .orElseThrow();
        assertThat(Run.in(other, "explain", id).out()).contains("+    125", "-----", "1,018  <- printed as civilian");
    }

    @Test
    void explainShowsTheRulesOfAClaim() {
        String id = run("claims", "--plain").lines().get(0).split("\t")[1];
        assertThat(run("explain", id).out()).contains("rules", "as of", "published");
    }

    @Test
    void explainShowsThePersonOfAClaim() throws IOException {
        Files.writeString(other.resolve("a.txt"), "The teacher Maria Torres, 41, was killed in Homs.\n");
        Run.in(other, "add", "a.txt", "--published", "2025-03-08");
        String id = Run.in(other, "claims", "--plain").lines().get(0).split("\t")[1];
        assertThat(Run.in(other, "explain", id).out())
                .contains("person", "\"Maria Torres\" 12-24, aged 41 26-28, teacher 4-11, civilian");
    }

    @Test
    void withdrawingTakesADocumentOutAndUndoBringsItBack() {
        Path cases = other.resolve("case");
        String folderOption = cases.toString();
        run("add", "--case", folderOption, "reports/01-coast-wire-0308-morning.txt", "--published", "2025-03-08");
        Run withdrawn =
                run("withdraw", "--case", folderOption, "01", "--reason", "duplicate", "--reviewer", "A. Reader");
        assertThat(withdrawn.exit()).isZero();
        assertThat(run("docs", "--case", folderOption, "--plain").lines()).isEmpty();
        Run undone = run("withdraw", "--case", folderOption, "--undo", "2", "--reviewer", "A. Reader");
        assertThat(undone.exit()).isZero();
        assertThat(run("docs", "--case", folderOption, "--plain").lines()).hasSize(1);
        assertThat(run("verify", "--case", folderOption).exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "csv"})
    void anExportVerifies(String format) throws IOException {
        String out = other.resolve(format).toString();
        assertThat(run("export", "--format", format, "--out", out).exit()).isZero();
        assertThat(run("verify", "--export", out).exit()).isZero();
        Files.writeString(other.resolve(format).resolve("README.md"), "changed");
        assertThat(run("verify", "--export", out).exit()).isEqualTo(3);
    }

    @Test
    void onlyAnInternalExportTellsOfPersons() throws IOException {
        Path report = other.resolve("named.txt");
        Files.writeString(report, "Ana Ruiz, 34, a teacher, was shot dead in Latakia on 9 March 2025.");
        String there = other.resolve("named").toString();
        assertThat(run("add", "--case", there, report.toString()).exit()).isZero();
        for (String profile : List.of("internal", "public")) {
            String out = other.resolve(profile).toString();
            assertThat(run("export", "--case", there, "--format", "jsonl", "--out", out, "--profile", profile)
                            .exit())
                    .isZero();
            assertThat(run("verify", "--export", out).exit()).isZero();
            assertThat(exported(Path.of(out)).contains("Ana Ruiz")).isEqualTo(profile.equals("internal"));
        }
        assertThat(run("export", "--format", "jsonl", "--out", there, "--profile", "press")
                        .exit())
                .isEqualTo(2);
    }

    private static String exported(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    @Test
    void publishingIsKeptInTheLedger() {
        String there = other.resolve("case").toString();
        run("add", "--case", there, "reports/12-meridian-times-0311.txt", "--published", "2025-03-11");
        assertThat(run("estimate", "--case", there, "--publish").exit()).isZero();
        assertThat(run("verify", "--case", there).out()).contains("Verified 2 entries");
    }

    @Test
    void theTableSaysWhatItIsNot() {
        assertThat(run("estimate", "--as-of", "2025-03-11").out())
                .contains("open", "policy attest/", "This is a count of what was reported, not of everyone who died.");
    }

    @Test
    void aCaseMayAddActorsOfItsOwn() throws IOException {
        Path mine = other.resolve(".attest");
        Files.createDirectories(mine);
        Files.writeString(mine.resolve("actors.tsv"), "HVO\tmonitor\t\tHill Villages Observatory\n");
        Files.writeString(
                other.resolve("a.txt"),
                "Seven civilians were killed in Homs on Friday, the Hill Villages Observatory said.");
        Run.in(other, "add", "a.txt", "--published", "2025-03-08");
        assertThat(Run.in(other, "claims", "--plain").out()).contains("\tHVO\t");
    }
}
