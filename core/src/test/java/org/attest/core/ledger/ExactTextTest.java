package org.attest.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactTextTest {
    @Test
    void wellFormedTextHasItsUtf8Bytes() {
        var text = "Ḥamāh حماة \ud83d\ude00 \u0000 ı";
        assertThat(ExactText.bytes(text)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyTextComesBackAndNoTwoShareBytes() {
        var entries = new Entries(1);
        var seen = new HashMap<String, String>();
        for (int i = 0; i < 5_000; i++) {
            var text = entries.text();
            var bytes = ExactText.bytes(text);
            assertThat(ExactText.string(bytes)).isEqualTo(text);
            assertThat(seen.putIfAbsent(HexFormat.of().formatHex(bytes), text)).isIn(null, text);
        }
    }

    @Test
    void aLoneSurrogateIsNoQuestionMark() {
        assertThat(ExactText.hash("\ud800")).isNotEqualTo(ExactText.hash("?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "c3", "c080", "e08080", "f0808080", "f4908080", "ff", "c328"})
    void bytesOfNoTextAreRefused(String hex) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactText.string(HexFormat.of().parseHex(hex)));
    }
}
