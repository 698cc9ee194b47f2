package org.attest.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Unit;
import org.attest.core.claim.VictimStatus;
import org.attest.core.lang.CorpusExample;
import org.attest.core.lang.LanguagePack;
import org.attest.core.match.Rule;
import org.attest.formats.lang.KnowledgeLoader;
import org.junit.jupiter.api.Test;

class PackHygieneTest {
    private final KnowledgeLoader loader = new KnowledgeLoader(PackHygieneTest.class.getClassLoader());

    /** Rules about names of places, actors and sides need names, which examples do not have; ReadingTest covers them. */
    private static final Set<String> ABOUT_NAMES = Set.of("people.sides", "source.actor", "line.dateline-undated");

    @Test
    void everyRuleHasAPositiveAndANegativeExample() {
        CorpusTest.packs().forEach(pack -> {
            Set<String> positive = rulesOf(pack, true);
            Set<String> negative = rulesOf(pack, false);
            for (Rule rule : pack.grammar().rules().toList()) {
                if (!ABOUT_NAMES.contains(rule.id())) {
                    assertThat(positive).as("positive examples").contains(rule.id());
                    assertThat(negative).as("negative examples").contains(rule.id());
                }
            }
        });
    }

    private static Set<String> rulesOf(LanguagePack pack, boolean positive) {
        return pack.examples().stream()
                .filter(example -> example.positive() == positive)
                .map(CorpusExample::rule)
                .collect(Collectors.toSet());
    }

    @Test
    void examplesNameRulesThatExist() {
        CorpusTest.packs().forEach(pack -> {
            Set<String> rules = pack.grammar().rules().map(Rule::id).collect(Collectors.toSet());
            assertThat(pack.examples()).extracting(CorpusExample::rule).allMatch(rules::contains);
        });
    }

    @Test
    void everyFolderIsListedInTheIndex() throws IOException, URISyntaxException {
        Path index = Path.of(
                PackHygieneTest.class.getResource("/org/attest/lang/INDEX").toURI());
        try (Stream<Path> folders = Files.list(index.getParent()).filter(Files::isDirectory)) {
            List<String> tags =
                    folders.map(f -> f.getFileName().toString()).sorted().toList();
            assertThat(loader.languages())
                    .as("Maybe add the folder to INDEX")
                    .containsExactlyInAnyOrderElementsOf(tags);
        }
    }

    @Test
    void harmsAndStatusesAreTheModelsWords() {
        for (String line : lines("lexicon", "verbs")) {
            for (String feature : line.split("[\t ]")) {
                if (feature.startsWith("harm=")) {
                    assertThat(Harm.ofWord(feature.substring(5))).as(line).isPresent();
                }
                if (feature.startsWith("unit=")) {
                    assertThat(Arrays.stream(Unit.values()).map(Unit::word))
                            .as(line)
                            .contains(feature.substring(5));
                }
                if (feature.startsWith("status=")) {
                    assertThat(VictimStatus.ofWord(feature.substring(7)))
                            .as(line)
                            .isPresent();
                }
            }
        }
    }

    @Test
    void noWordIsListedTwiceInOneClass() {
        Set<String> seen = new HashSet<>();
        for (String line : lines("lexicon")) {
            String[] columns = line.split("\t");
            for (String phrase : columns[0].split("\\|")) {
                assertThat(seen.add(phrase.replace("^", "") + " " + columns[1]))
                        .as(phrase + " as " + columns[1])
                        .isTrue();
            }
        }
    }

    private List<String> lines(String... kinds) {
        return loader.languages().stream()
                .flatMap(tag -> Arrays.stream(kinds).flatMap(kind -> English.lines(tag, kind)))
                .toList();
    }
}
