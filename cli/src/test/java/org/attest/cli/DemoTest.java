package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo tells a story, and leaves nothing behind. */
class DemoTest {
    @TempDir
    Path folder;

    @Test
    void tellsTheFiguresTheFindingsAndTheWords() throws IOException {
        Run run = Run.in(folder, "demo");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Counted by 8 March", "Counted by 11 March", "kept apart", "What does not add up")
                .contains("attest blame civilian.best@2025-03-11", "sha256", "attest add")
                .contains("This is a count of what was reported, not of everyone who died.");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void writesTheExampleOutWhenAsked() {
        assertThat(Run.in(folder, "demo", "--out", "example").exit()).isZero();
        assertThat(folder.resolve("example/manifest.csv")).exists();
        assertThat(Run.in(folder, "demo", "--out", "example").exit()).isEqualTo(6);
    }
}
