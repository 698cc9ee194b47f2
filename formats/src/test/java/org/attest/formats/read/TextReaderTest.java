package org.attest.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.attest.core.text.Sha256;
import org.junit.jupiter.api.Test;

class TextReaderTest {
    @Test
    void keepsEveryCharacterWhereItWas() {
        String text = "\nGreen\u00A0Hill \uD83D\uDE4F — قتل ثلاثة\r\n  Five were hurt.\u202F \n\n";
        var document = Collected.of("a/b/report.txt", text).only();
        assertThat(document.id()).isEqualTo("report.txt");
        assertThat(document.text()).isEqualTo(text);
        assertThat(document.published()).isEmpty();
    }

    @Test
    void keepsTheByteOrderMarkAsCharacterZero() {
        assertThat(Collected.of("a.txt", "\uFEFFTwo died.").only().text()).isEqualTo("\uFEFFTwo died.");
    }

    @Test
    void namesReaderAndBytes() {
        var read = Collected.of("a.txt", "Two died.").documents.get(0);
        assertThat(read.reader()).isEqualTo("text/1");
        assertThat(read.bytesSha256()).isEqualTo(Sha256.of("Two died."));
        assertThat(read.line()).isEmpty();
    }

    @Test
    void saysWhereTheFirstBadByteIs() {
        byte[] bytes = "One\nTwo caf\u00E9s\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Collected.of("old.txt", bytes).messages())
                .singleElement()
                .asString()
                .startsWith("old.txt:2: The text is not UTF-8 (byte offset 11 is 0xE9).")
                .contains("iconv -f");
    }

    @Test
    void reportsALineCutInTheMiddleOfACharacter() {
        byte[] whole = "Ça".getBytes(StandardCharsets.UTF_8);
        assertThat(Collected.of("a.txt", java.util.Arrays.copyOf(whole, 1)).messages())
                .singleElement()
                .asString()
                .contains("byte offset 0 is 0xC3");
    }

    @Test
    void hasNothingToReadInAnEmptyOrBlankFile() {
        for (String text : new String[] {"", " \n\t", "\uFEFF\u00A0\u200B\n"}) {
            assertThat(Collected.of("a.txt", text).messages())
                    .singleElement()
                    .asString()
                    .contains("nothing to read");
        }
    }

    @Test
    void refusesWhatIsNoText() {
        assertThat(Collected.of("a.txt", new byte[] {65, 0, 66}).messages().get(0))
                .contains("binary data");
        assertThat(Collected.of("a.txt", "x".repeat(9000) + "\0").messages().get(0))
                .contains("binary data");
        assertThat(Collected.of("a.txt", "Two".getBytes(StandardCharsets.UTF_16))
                        .messages()
                        .get(0))
                .contains("UTF-16");
        assertThat(Collected.of("a.txt", "%PDF-1.7 ...").messages().get(0)).contains("PDF");
        assertThat(Collected.of("a.docx", new byte[] {'P', 'K', 3, 4})
                        .messages()
                        .get(0))
                .contains("compressed");
    }

    @Test
    void refusesADocumentOverTheLimitAndTakesOneAtIt() {
        byte[] bytes = new byte[DocumentReader.MAX_DOCUMENT_BYTES + 1];
        java.util.Arrays.fill(bytes, (byte) 'a');
        assertThat(Collected.of("a.txt", bytes).messages().get(0)).contains("larger than 16 MiB");
        byte[] fits = java.util.Arrays.copyOf(bytes, DocumentReader.MAX_DOCUMENT_BYTES);
        assertThat(Collected.of("a.txt", fits).documents).hasSize(1);
    }

    @Test
    void givesTheSameDocumentForTheSameBytes() {
        assertThat(Collected.of("a.txt", "Two died.").documents)
                .usingRecursiveComparison()
                .isEqualTo(Collected.of("a.txt", "Two died.").documents);
    }

    @Test
    void tellsProblemsInOneLineSafeToPrint() {
        assertThat(Collected.of("a\u001B[2J\u202E.txt", "").messages().get(0)).startsWith("a\\u001b[2J\\u202e.txt: ");
    }
}
