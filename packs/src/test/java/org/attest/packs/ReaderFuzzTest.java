package org.attest.packs;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Reading;
import org.attest.core.text.Document;

/**
 * Any text gives a result. In the build it reads the empty text and every file of {@code ReaderFuzzTestInputs}: a text that once broke
 * the reader is kept there. {@code JAZZER_FUZZ=1} looks for more; see CONTRIBUTING.md.
 */
class ReaderFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void anyTextGivesAResult(FuzzedDataProvider data) {
        String title = data.consumeString(40);
        String text = data.consumeRemainingAsString();
        Document document = Document.of("any", text).withTitle(title);
        Reading reading = English.reader().read(document);
        for (Claim claim : reading.claims()) {
            assertThat(claim.span().in(document.part(claim.in()))).isEqualTo(claim.quote());
        }
        assertThat(English.reader().skim(document).claims()).isEqualTo(reading.claims());
    }
}
