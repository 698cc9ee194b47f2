package org.attest.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.attest.core.ledger.ChainedEntry;
import org.attest.store.Settings.Step;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CrashTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource(Step.class)
    void aProcessKilledInTheMiddleLeavesAllOrNothing(Step step) throws IOException, InterruptedException {
        StoreProcess.add(new CaseFolder(directory), "before", 2);
        var process = StoreProcess.stoppingAt(step, directory, "crash");
        assertThat(process.getInputStream().read()).isEqualTo('h');
        process.destroyForcibly().waitFor();
        try (var store = new CaseFolder(directory).open()) {
            assertThat(store.verify(SpanCheck.none()).clean()).isTrue();
            assertThat(store.entries()).hasSize(step == Step.COMMITTED ? 3 : 2);
            assertThat(Report.of("crash").addTo(store).added()).isEqualTo(step != Step.COMMITTED);
            assertThat(store.entries()).extracting(ChainedEntry::number).containsExactly(1L, 2L, 3L);
            assertThat(store.verify(SpanCheck.none()).clean()).isTrue();
        }
    }
}
