package org.attest.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attest.core.read.PackCheck;
import org.attest.formats.lang.KnowledgeLoader;
import org.junit.jupiter.api.Test;

class PackHygieneTest {
    private final KnowledgeLoader loader = new KnowledgeLoader(PackHygieneTest.class.getClassLoader());

    @Test
    void nothingIsWrongInAPack() {
        for (String tag : loader.languages()) {
            assertThat(PackCheck.problems("lang/" + tag, English.pack(tag), loader.language(tag)))
                    .isEmpty();
        }
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
}
