package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A linguist tries a pack without building anything. */
class CheckPackTest {
    @TempDir
    Path folder;

    /** A pack of a made-up language: {@code tri frol mortek}, three fishers died. */
    private void pack(String examples) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("zz"));
        Files.writeString(pack.resolve("pack.properties"), "tag = zz\nname = Zedish\nstopwords = ol um\n");
        Files.writeString(pack.resolve("lexicon.tsv"), "frol\tHEAD\tnumber=pl\nmortek\tDIEV\tharm=killed\n");
        Files.writeString(pack.resolve("verbs.tsv"), "# none\n");
        Files.writeString(pack.resolve("numerals.tsv"), "tri\tunit\t3\n");
        Files.writeString(pack.resolve("rules.txt"), """
                stage count reduce
                rule count.plain
                  make COUNT wording=exact with n
                  when n:NUM
                stage people reduce
                rule people.counted
                  make PEOPLE with c
                  when c:COUNT HEAD
                stage harm find
                rule harm.died
                  make HARM harm=killed with v
                  when v:PEOPLE DIEV
                stage part find
                rule part.none
                  make PART with w
                  when w:PEOPLE 'ol' PEOPLE
                stage voice find
                stage scope find
                """);
        Files.writeString(pack.resolve("examples.corpus"), examples);
    }

    private static final String GOOD = """
            + count.plain [[tri]] frol
            - count.plain frol
            + people.counted [[tri frol]] mortek
            - people.counted tri mortek
            + harm.died [[tri frol mortek]]
            - harm.died tri frol
            + part.none [[tri frol ol tri frol]]
            - part.none tri frol tri frol
            """;

    @Test
    void theShippedPackIsInOrder() {
        Run run = Run.in(folder, "check-pack");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("lang/en: ").contains("rules", "examples", "nothing wrong.");
        assertThat(Run.in(folder, "check-pack", "en").out()).isEqualTo(run.out());
        assertThat(Run.in(folder, "check-pack", "--language", "en", "--json").lines())
                .hasSize(1);
    }

    @Test
    void aPackInAFolderIsCheckedAndReadWithWithoutABuild() throws IOException {
        pack(GOOD);
        Run run = Run.in(folder, "check-pack", "--pack", "zz/");
        assertThat(run.out()).isEqualTo("zz: 4 rules, 8 examples, nothing wrong.\n");
        assertThat(run.exit()).isZero();
        Files.writeString(folder.resolve("a.txt"), "Ol um tri frol mortek.");
        assertThat(Run.in(folder, "extract", "--pack", "zz", "--plain", "a.txt").out())
                .contains("\t3\t3\tkilled\t");
    }

    @Test
    void whatIsWrongIsToldWithFileAndLine() throws IOException {
        pack(GOOD.replace("[[tri]] frol", "[[frol]] tri").replace("- harm.died", "- harm.dyed"));
        Files.writeString(folder.resolve("zz/lexicon.tsv"), "frol\tHEAD\tnumber=pl\nmortek|mortek\tDIEV\tharm=slain\n");
        Run run = Run.in(folder, "check-pack", "--pack", "zz");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.lines())
                .contains(
                        "zz/examples.corpus:1 count.plain: The rule makes (tri) and not (frol).",
                        "zz/examples.corpus:6 harm.dyed: No rule has this name.",
                        "zz: The rule harm.died has no negative example.",
                        "zz/lexicon.tsv:2: The phrase mortek stands twice in the class DIEV.",
                        "zz/lexicon.tsv:2: The model has no harm called slain.");
        assertThat(run.out()).endsWith("5 problems.\n");
        assertThat(Run.in(folder, "check-pack", "--pack", "zz", "--json").lines())
                .hasSize(6);
    }

    @Test
    void aPackThatCannotBeLoadedIsToldWithFileAndLine() throws IOException {
        pack(GOOD);
        Files.writeString(folder.resolve("zz/lexicon.tsv"), "# words\nfrol HEAD\n");
        Run run = Run.in(folder, "check-pack", "--pack", "zz");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("zz/lexicon.tsv:2: ", "Maybe separate the columns by tabs");
        assertThat(Run.in(folder, "check-pack", "--pack", "none").exit()).isEqualTo(5);
        assertThat(Run.in(folder, "check-pack", "--language", "xx").exit()).isEqualTo(2);
        assertThat(Run.in(folder, "check-pack", "--most", "0").exit()).isEqualTo(2);
    }

    @Test
    void whatIsSeenInATextAndNotKnownIsListedWithAnExample() throws IOException {
        pack(GOOD);
        Files.writeString(
                folder.resolve("a.txt"), "Tri frol mortek.\nUm tri glub mortek near Kolvar.\nTri glub ol mortek.\n");
        Run run = Run.in(folder, "check-pack", "--pack", "zz", "a.txt");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("N glub mortek", "glub", "Kolvar", "a.txt:2:4", "zz/lexicon.tsv", "zz/rules.txt");
        Run json = Run.in(folder, "check-pack", "--pack", "zz", "a.txt", "--json");
        assertThat(json.lines()).anySatisfy(line -> {
            var gap = new JsonMapper().readTree(line);
            assertThat(gap.path("kind").asText()).isEqualTo("word");
            assertThat(gap.path("words").asText()).isEqualTo("glub");
            assertThat(gap.path("times").asInt()).isEqualTo(2);
            assertThat(gap.path("line").asInt()).isEqualTo(2);
            assertThat(gap.path("column").asInt()).isEqualTo(8);
        });
        Run missing = Run.in(folder, "check-pack", "none.txt", "a.txt");
        assertThat(missing.exit()).isEqualTo(4);
    }
}
