package org.attest.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attest.cli.terminal.World;
import org.attest.formats.read.Problem;
import org.attest.formats.read.ReadDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportStreamTest {
    private static final int REPORTS = 500;

    @TempDir
    private Path folder;

    private final List<String> taken = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    @Test
    void resultsComeInTheOrderOfTheInputWhoeverIsReadyFirst() throws IOException {
        run(read -> {
            LockSupport.parkNanos(number(read) % 7 == 0 ? 2_000_000 : 0);
            return read.document().id();
        });
        assertThat(taken)
                .isEqualTo(IntStream.range(0, REPORTS).mapToObj(i -> "r" + i).toList());
        assertThat(problems).isEmpty();
    }

    @Test
    void aDocumentThatFailsIsAProblemAndTheOthersAreDone() throws IOException {
        run(read -> {
            if (number(read) == 3) {
                throw new IllegalStateException("on purpose");
            }
            return number(read) == 5 ? deep(read, 0) : read.document().id();
        });
        assertThat(taken).hasSize(REPORTS - 2).doesNotContain("r3", "r5");
        assertThat(problems)
                .extracting(Problem::message)
                .hasSize(2)
                .first()
                .asString()
                .contains("(r3)");
    }

    private static String deep(ReadDocument read, int depth) {
        return deep(read, depth + 1) + depth;
    }

    private static int number(ReadDocument read) {
        return Integer.parseInt(read.document().id().substring(1));
    }

    private void run(java.util.function.Function<ReadDocument, String> work) throws IOException {
        Path file = folder.resolve("reports.jsonl");
        Files.writeString(
                file,
                IntStream.range(0, REPORTS)
                        .mapToObj(i -> "{\"id\":\"r" + i + "\",\"text\":\"Nothing happened.\"}")
                        .collect(Collectors.joining("\n")));
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        World world = World.of(new ByteArrayInputStream(new byte[0]), nowhere, nowhere, folder);
        new ReportStream<>(work, (read, id) -> taken.add(id), problems::add)
                .run(world, List.of(new Source("reports.jsonl", Optional.of(file))), read -> read);
    }
}
