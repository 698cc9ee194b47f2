package org.attest.core.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.attest.core.match.Rule;
import org.attest.core.match.RuleFormatException;
import org.junit.jupiter.api.Test;

/** A language of seven words, made up here: the engine knows no language. */
class PackParserTest {
    private static final Map<String, String> FILES = Map.of(
            "pack.properties", "tag = xx\nabbreviations = dr.\n",
            "lexicon.tsv", "# a remark\nbem|bemi\tHEAD\tnumber=pl\tpeople\n",
            "verbs.tsv", "mor\tmors\tmoring\tmord\tmord\tHARMV\tharm=killed\n",
            "numerals.tsv",
                    "tal\tunit\t3\nveg\ttens\t40\nhun\ttimes\t100\nmil\ttimes\t1000\net\tand\t0\nun\tarticle\t1\nvag\tvague\t24\nehf\tand-half\t0\nm\ttimes\t1000000\tshort=yes\n\u00bd\thalf\t1\n",
            "rules.txt", "stage people reduce\nrule people.counted\n  make PEOPLE with h\n  when c:NUM h:HEAD\n",
            "examples.corpus", "+ people.counted [[tal bem]] mord\n- people.counted bem mord\n");

    @Test
    void aPackIsReadAndItsExamplesHold() {
        LanguagePack pack = PackParser.parse("lang/xx", of(FILES));
        assertThat(pack.tag()).isEqualTo("xx");
        assertThat(pack.abbreviations()).containsExactly("dr.");
        assertThat(pack.examples()).extracting(example -> example.failure(pack)).containsOnly(Optional.empty());
    }

    @Test
    void anExampleThatDoesNotHoldSaysWhat() {
        LanguagePack pack = PackParser.parse(
                "lang/xx", of(with("examples.corpus", "+ people.counted [[tal]] bem\n- people.counted tal bem\n")));
        assertThat(pack.examples().get(0).failure(pack)).contains("The rule makes (tal bem) and not (tal).");
        assertThat(pack.examples().get(1).failure(pack)).contains("The rule should make nothing, and makes (tal bem).");
    }

    @Test
    void numberWordsAddUp() {
        assertThat(value("tal hun veg tal")).isEqualTo("343");
        assertThat(value("hun bem")).isEqualTo("none");
        assertThat(value("un hun et veg")).isEqualTo("140");
        assertThat(value("tal mil tal hun")).isEqualTo("3300");
        assertThat(value("veg tal mil")).isEqualTo("43000");
        assertThat(value("1.5 mil")).isEqualTo("1500");
        assertThat(value("vag")).isEqualTo("24");
        assertThat(value("tal hun et tal hun")).isEqualTo("300");
        assertThat(value("tal mil et tal hun")).isEqualTo("3300");
        assertThat(value("tal ehf mil")).isEqualTo("3500");
        assertThat(value("tal hun ehf")).isEqualTo("350");
        assertThat(value("tal hun et veg tal mil")).isEqualTo("343000");
        assertThat(value("\u00bd mil")).isEqualTo("500");
        assertThat(value("2\u00bd mil")).isEqualTo("2500");
        assertThat(value("1.2m")).isEqualTo("1200000");
        assertThat(value("tal m")).isEqualTo("3");
        assertThat(value("99999999999999999999")).isEqualTo("none");
    }

    private static String value(String words) {
        return PackParser.parse("lang/xx", of(FILES))
                .analyse(words)
                .nodes()
                .get(0)
                .as("NUM")
                .get("value")
                .orElse("none");
    }

    @Test
    void theVersionChangesWithAnyFile() {
        String before = PackParser.parse("lang/xx", of(FILES)).version();
        assertThat(PackParser.parse("lang/xx", of(FILES)).version()).isEqualTo(before);
        assertThat(PackParser.parse("lang/xx", of(with("lexicon.tsv", "bem\tHEAD\n")))
                        .version())
                .isNotEqualTo(before);
    }

    @Test
    void mistakesNameFileLineAndAdvice() {
        fails("lexicon.tsv", "bem HEAD\n", "lang/xx/lexicon.tsv:1: ");
        fails("verbs.tsv", "# ok\nmor\tmors\n", "lang/xx/verbs.tsv:2: ");
        fails("numerals.tsv", "tal\tunit\tthree\n", "lang/xx/numerals.tsv:1: ");
        fails("examples.corpus", "+ people.counted tal bem\n", "lang/xx/examples.corpus:1: ");
        fails("pack.properties", "tag\n", "lang/xx/pack.properties:1: ");
        Map<String, String> without = new HashMap<>(FILES);
        without.remove("verbs.tsv");
        assertThatThrownBy(() -> PackParser.parse("lang/xx", of(without)))
                .hasMessageContaining("verbs.tsv:1: The file is missing.");
    }

    @Test
    void settingsMayDivideAKindIntoSeveralFiles() {
        Map<String, String> files =
                with("pack.properties", "tag = xx\nlexicon = lexicon.tsv more.tsv\nrules = rules.txt late.txt\n");
        files.put("more.tsv", "rav\tHEAD\n");
        files.put("late.txt", "stage people reduce\nrule people.rav\n  make PEOPLE\n  when 'rav' 'rav'\n");
        LanguagePack pack = PackParser.parse("lang/xx", of(files));
        assertThat(pack.grammar().rules().map(Rule::id)).containsExactly("people.counted", "people.rav");
        assertThat(pack.analyse("tal rav").nodes()).hasSize(1);
        files.put("late.txt", "stage people find\n");
        assertThatThrownBy(() -> PackParser.parse("lang/xx", of(files)))
                .hasMessageStartingWith("lang/xx/late.txt:1: The stage (people) was opened otherwise before.");
    }

    private static void fails(String file, String content, String start) {
        assertThatThrownBy(() -> PackParser.parse("lang/xx", of(with(file, content))))
                .isInstanceOf(RuleFormatException.class)
                .hasMessageStartingWith(start)
                .hasMessageContaining("Maybe ");
    }

    private static Function<String, Optional<String>> of(Map<String, String> files) {
        return name -> Optional.ofNullable(files.get(name));
    }

    private static Map<String, String> with(String file, String content) {
        Map<String, String> files = new HashMap<>(FILES);
        files.put(file, content);
        return files;
    }
}
