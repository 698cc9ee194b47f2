package org.attest.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.stream.IntStream;
import org.attest.core.text.PublicationDate;
import org.junit.jupiter.api.Test;

class JsonLinesReaderTest {
    @Test
    void readsTheFieldsOfTheContractAndIgnoresOthers() {
        var document = Collected.of("x.jsonl", """
                        {"id":"n-1","text":"\\n Two \\ud83d\\ude4f died.","title":"Two dead","published":"2024-05-06T01:00:00+03:00",\
                        "url":"https://a.example/1","outlet":"Hill Post","language":"en","gold":{"killed":[2]}}
                        """).only();
        assertThat(document.id()).isEqualTo("n-1");
        assertThat(document.text()).isEqualTo("\n Two \uD83D\uDE4F died.");
        assertThat(document.title()).hasValue("Two dead");
        assertThat(document.published())
                .hasValue(PublicationDate.metadata(LocalDate.of(2024, 5, 6), "the line's published field"));
        assertThat(document.outlet()).hasValue("Hill Post");
    }

    /** The parser gives up on these without saying where. */
    @Test
    void aLineBeyondWhatTheParserTakesIsAProblemAndTheRestIsRead() {
        var read = Collected.of(
                "x.jsonl",
                "[".repeat(5000) + "\n{\"id\":\"deep\",\"x\":" + "[".repeat(5000) + "]".repeat(5000)
                        + ",\"text\":\"One died.\"}\n{\"id\":\"long\",\"x\":" + "9".repeat(5000)
                        + ",\"text\":\"One died.\"}\n{\"id\":\"a\",\"text\":\"One died.\"}\n");
        assertThat(read.ids()).contains("a").doesNotContain("deep");
        assertThat(read.messages())
                .filteredOn(message -> message.contains("nested too deep"))
                .extracting(message -> message.substring(0, 10))
                .startsWith("x.jsonl:1:", "x.jsonl:2:");
    }

    @Test
    void reportsEachBadLineAndReadsTheRest() {
        var read = Collected.of("x.jsonl", """
                {"id":"a","text":"One died."}
                {"text":"No id."}
                {"id":"b"}
                {"id":"c","text":7}

                ["id","text"]
                {"id":"d" "text":"x"}
                {"id":"a","text":"Again."}
                {"id":"e","text":" "}
                {"id":"f","text":"Two died."}
                {"id":"g","text":"Cut\
                """);
        assertThat(read.ids()).containsExactly("a", "f");
        assertThat(read.documents.get(1).line()).hasValue(10);
        assertThat(read.messages())
                .map(message -> message.substring(0, message.indexOf('.', 8)))
                .containsExactly(
                        "x.jsonl:2: The report has no id",
                        "x.jsonl:3: The report has no text",
                        "x.jsonl:4: The report has no text",
                        "x.jsonl:6: The line is JSON but no object",
                        "x.jsonl:7: The line is not JSON (at character 11)",
                        "x.jsonl:8: The id (a) stands twice in this file; the first one was read",
                        "x.jsonl:9: There is nothing to read in the text, and no title",
                        "x.jsonl:11: The line is cut short (unexpected end of input)");
        assertThat(read.messages().get(7)).contains("Maybe the file was truncated; download it again.");
    }

    @Test
    void readsAReportThatHasNothingButATitle() {
        var read = Collected.of("x.jsonl", "{\"id\":\"a\",\"title\":\"Two die in storm\",\"text\":\"\"}");
        assertThat(read.ids()).containsExactly("a");
        assertThat(read.messages()).isEmpty();
    }

    @Test
    void readsAReportWithoutADateItCannotRead() {
        var read = Collected.of("x.jsonl", "{\"id\":\"a\",\"text\":\"One died.\",\"published\":\"03/04/2025\"}");
        assertThat(read.ids()).containsExactly("a");
        assertThat(read.documents.get(0).document().published()).isEmpty();
        assertThat(read.messages().get(0)).contains("x.jsonl:1: The date cannot be read (published: 03/04/2025)");
    }

    @Test
    void countsTheOffsetOfABadByteFromTheStartOfTheFile() {
        byte[] bytes =
                "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"b\",\"text\":\"caf\u00E9\"}\n{\"id\":\"c\",\"text\":\"y\"}"
                        .getBytes(StandardCharsets.ISO_8859_1);
        var read = Collected.of("x.jsonl", bytes);
        assertThat(read.ids()).containsExactly("a", "c");
        assertThat(read.messages().get(0)).startsWith("x.jsonl:2: The text is not UTF-8 (byte offset 43 is 0xE9).");
    }

    @Test
    void isKnownByItsFirstLineWhateverItsName() {
        String lines = "{\"id\":\"a\",\"text\":\"One died.\"}\n{\"id\":\"b\",\"text\":\"Two died.\"}\n";
        assertThat(Collected.of("-", lines).ids()).containsExactly("a", "b");
        assertThat(Collected.of("x.json", lines).ids()).containsExactly("a", "b");
        String longLine = "{\"id\":\"a\",\"text\":\"" + "One died. ".repeat(2000) + "\"}\n";
        assertThat(Collected.of("stdin", longLine).ids()).containsExactly("a");
    }

    @Test
    void saysHowToReadJsonThatIsNotOnePerLine() {
        assertThat(Collected.of("x.json", "{\n \"id\": \"a\",\n \"text\": \"One died.\"\n}")
                        .messages()
                        .get(0))
                .contains("jq -c");
        assertThat(Collected.of("x.jsonl", "{\n \"id\": \"a\"\n}").messages().get(0))
                .contains("jq -c");
    }

    @Test
    void acceptsWindowsLineEndsAByteOrderMarkAndNumbersAsIds() {
        var read = Collected.of("x.jsonl", "\uFEFF{\"id\":7,\"text\":\"One\"}\r\n{\"id\":\"8\",\"text\":\"Two\"}\r\n");
        assertThat(read.messages()).isEmpty();
        assertThat(read.ids()).containsExactly("7", "8");
    }

    @Test
    void readsFilesLargerThanAnyDocumentLineByLine() throws IOException {
        InputStream many = new SequenceInputStream(Collections.enumeration(IntStream.range(0, 400)
                .mapToObj(i -> (InputStream) new ByteArrayInputStream(line(i)))
                .toList()));
        Collected read = new Collected();
        int[] seen = {0};
        new JsonLinesReader().read(new Input("x.jsonl", many), new ReadSink() {
            @Override
            public void document(ReadDocument document) {
                seen[0]++;
            }

            @Override
            public void problem(Problem problem) {
                read.problem(problem);
            }
        });
        assertThat(seen[0]).isEqualTo(400);
        assertThat(read.messages()).isEmpty();
    }

    private static byte[] line(int number) {
        String json = "{\"id\":\"" + number + "\",\"text\":\"" + "a".repeat(64 * 1024) + "\"}\n";
        return json.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void skipsALineOverTheLimit() {
        String large = "{\"id\":\"a\",\"text\":\"" + "a".repeat(DocumentReader.MAX_DOCUMENT_BYTES) + "\"}\n";
        var read = Collected.of("x.jsonl", large + "{\"id\":\"b\",\"text\":\"One died.\"}\n");
        assertThat(read.ids()).containsExactly("b");
        assertThat(read.messages().get(0)).startsWith("x.jsonl:1: The line is larger than 16 MiB.");
    }
}
