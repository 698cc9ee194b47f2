package org.attest.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.attest.core.text.Document;
import org.attest.core.text.PublicationDate;
import org.junit.jupiter.api.Test;

class ManifestTest {
    private static Manifest.Outcome read(String csv) {
        return Manifest.read("dir/manifest.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsColumnsByNameInAnyOrder() {
        var manifest = read("Outlet,note,file,published\n\"Post, The\",x,sub/a.txt,2024-02-03T10:00:00Z\n")
                .manifest();
        var document = manifest.complete(Document.of("a.txt", "Two died."), "elsewhere/a.txt");
        assertThat(document.outlet()).hasValue("Post, The");
        assertThat(document.published())
                .hasValue(PublicationDate.given(LocalDate.of(2024, 2, 3), "given in manifest.csv"));
        assertThat(document.url()).isEmpty();
    }

    @Test
    void reportsBadRowsWithTheirLineAndReadsTheRest() {
        var outcome = read("file,published\na.txt,soon\n,2024-01-01\nb.txt,2024-01-01\nb.txt,2024-01-02\nc.txt\n");
        assertThat(outcome.manifest().names()).containsExactlyInAnyOrder("b.txt", "c.txt");
        assertThat(outcome.problems())
                .map(Problem::message)
                .map(message -> message.substring(0, 20))
                .containsExactly("dir/manifest.csv:2: ", "dir/manifest.csv:3: ", "dir/manifest.csv:5: ");
    }

    @Test
    void needsAColumnNamedFile() {
        assertThat(read("name,published\na.txt,2024-01-01\n").problems())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("no column named file");
        assertThat(read("").problems()).hasSize(1);
    }

    @Test
    void reportsAnOpenQuote() {
        assertThat(read("file,outlet\na.txt,\"Post\n").problems()).hasSize(1);
    }

    @Test
    void onlyFillsInWhatADocumentOfAFileOfManyLeavesOut() {
        var manifest = read("file,outlet,language\nall.jsonl,Post,en\n").manifest();
        var document = new Document(
                "n-1",
                "x",
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.of("Own"),
                java.util.Optional.empty());
        assertThat(manifest.complete(document, "all.jsonl").outlet()).hasValue("Own");
        assertThat(manifest.complete(document, "all.jsonl").language()).hasValue("en");
        assertThat(manifest.complete(document, "other.jsonl")).isEqualTo(document);
    }
}
