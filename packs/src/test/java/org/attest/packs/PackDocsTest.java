package org.attest.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attest.core.match.Rule;
import org.attest.formats.lang.KnowledgeLoader;
import org.junit.jupiter.api.Test;

/** What docs/language-packs.md says of classes is compared with what the packs use. */
class PackDocsTest {
    private static final int CLASS_OF_WORD = 1;
    private static final int CLASS_OF_VERB = 5;

    private final KnowledgeLoader loader = new KnowledgeLoader(PackDocsTest.class.getClassLoader());

    @Test
    void everyClassIsDescribed() throws IOException {
        String described = Files.readString(projectRoot().resolve("docs/language-packs.md"));
        Set<String> missing = new TreeSet<>();
        for (String tag : loader.languages()) {
            missing.addAll(column(tag, "lexicon", CLASS_OF_WORD));
            missing.addAll(column(tag, "verbs", CLASS_OF_VERB));
            English.pack(tag).grammar().rules().map(Rule::makes).forEach(missing::add);
        }
        missing.removeIf(name -> described.contains("`" + name + "`"));
        assertThat(missing)
                .as("classes without a row. Maybe add them to the tables of docs/language-packs.md")
                .isEmpty();
    }

    private static List<String> column(String tag, String kind, int column) {
        return English.lines(tag, kind)
                .map(line -> line.split("\t", -1)[column].strip())
                .toList();
    }

    private static Path projectRoot() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve(".editorconfig"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException(
                        "No folder above has .editorconfig. Maybe run the test in the project.");
            }
        }
        return folder;
    }
}
