package org.attest.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.attest.core.lang.CorpusExample;
import org.attest.core.text.Document;
import org.junit.jupiter.api.Test;

/** A report that is only looked through has the claims it has when it is read. */
class TriggersTest {
    @Test
    void examplesHaveTheSameClaims() {
        English.PACK.examples().stream().map(CorpusExample::text).forEach(TriggersTest::compare);
    }

    /** Words of the lexicon, and other things, at random. */
    @Test
    void randomTextsHaveTheSameClaims() {
        List<String> words =
                new ArrayList<>(List.of("12", "nine", "\n", ". ", ",", "K.", "\ud83d\ude00", "\u00e9", "#a", "\u212a"));
        for (String kind : List.of("lexicon", "verbs")) {
            English.lines("en", kind).forEach(line -> words.addAll(List.of(line.split("\t")[0].split("\\|"))));
        }
        Random random = new Random(7);
        for (int i = 0; i < 4_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                String word = words.get(random.nextInt(words.size())).replace("^", "");
                text.append(random.nextInt(4) == 0 ? word.toUpperCase(java.util.Locale.ROOT) : word);
                text.append(random.nextInt(8) == 0 ? "" : " ");
            }
            compare(text.toString());
        }
    }

    @Test
    void aReportWithoutHarmIsOnlyLookedThrough() {
        String text =
                "The council met on 12 March. It was told that 14 boats had come in, and that the quay was clean, for the first time of the year.";
        assertThat(English.reader().read(Document.of("a", text)).notCounted()).isNotEmpty();
        assertThat(English.reader().skim(Document.of("a", text)).notCounted()).isEmpty();
    }

    /** A rule of the claims that needs no word of the lexicon makes every report be read: give it one. */
    @Test
    void everyRuleThatBeginsAClaimNeedsAWord() {
        assertThat(English.reader().openRules()).isEmpty();
    }

    private static void compare(String text) {
        Document document = Document.of("a", text);
        assertThat(English.reader().skim(document).claims())
                .as(text)
                .isEqualTo(English.reader().read(document).claims());
    }
}
