package org.attest.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Reading;
import org.attest.core.count.ReportedCount;
import org.attest.core.text.Document;
import org.junit.jupiter.api.Test;

/** Any text gives a result, and every claim quotes the text at its span. */
class AnyTextTest {
    private static final List<String> PIECES = List.of(
            "killed ",
            "nine ",
            "12",
            "1,018 ",
            " and ",
            "including ",
            "at least ",
            "of ",
            "the ",
            "civilians ",
            "said ",
            "Varn ",
            "\n",
            ". ",
            ", ",
            "\u00a0",
            "\ud83d\ude00",
            "\ud83d",
            "\u202e",
            "\u0634\u0647\u062f\u0627\u0621 ",
            "\t",
            "The Watch ",
            "deaths ",
            "toll ",
            "reached ",
            "half a million ",
            "0 ",
            "99999999999999999999 ",
            "- ",
            "' ",
            "\u2019s ",
            "since Thursday ",
            "31 February ",
            "between ",
            "(",
            ")",
            ":",
            ";",
            "\ufeff",
            "wounded ",
            "two dozen ",
            "women ");

    @Test
    void randomTextsAreReadAndQuotedExactly() {
        Random random = new Random(20250308);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(40); n >= 0; n--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            int cut = random.nextInt(text.length() + 1);
            check(text.substring(0, cut), text.substring(cut));
        }
    }

    private static void check(String title, String body) {
        Document document = Document.of("any", body).withTitle(title);
        Reading reading = English.reader().read(document);
        for (Claim claim : reading.claims()) {
            String text = document.part(claim.in());
            claim.places().forEach(place -> assertThat(place.span().in(text)).isEqualTo(place.text()));
            claim.attribution()
                    .span()
                    .ifPresent(span -> assertThat(span.in(text))
                            .isEqualTo(claim.attribution().text().orElseThrow()));
            assertThat(claim.span().in(text)).isEqualTo(claim.quote());
            claim.count()
                    .flatMap(ReportedCount::span)
                    .ifPresent(span -> assertThat(span.in(text))
                            .isEqualTo(claim.count().orElseThrow().text()));
        }
    }

    @Test
    void offsetsSurviveALeadingLineEmojiAndRightToLeftText() {
        String text =
                "\n\ud83d\udd34 \u0627\u0644\u0633\u0627\u062d\u0644 \u2014 \u201cAt least 340 farmers were killed\u201d, the Watch said.";
        Claim claim = English.reader().read(Document.of("any", text)).claims().get(0);
        assertThat(claim.count().orElseThrow().span().orElseThrow().in(text)).isEqualTo("At least 340");
        assertThat(claim.span().in(text)).isEqualTo("At least 340 farmers were killed");
    }

    @Test
    void aLongTextWithoutSentencesIsReadInTime() {
        String text = "nine men and ".repeat(40_000) + "were killed";
        assertTimeout(Duration.ofSeconds(20), () -> English.reader().read(Document.of("long", text)));
    }
}
