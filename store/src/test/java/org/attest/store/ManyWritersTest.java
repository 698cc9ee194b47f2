package org.attest.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyWritersTest {
    @TempDir
    private Path directory;

    @Test
    void twoProcessesAddAtOnceToANewCaseAndTheChainIsWhole() throws IOException, InterruptedException {
        var one = StoreProcess.adding(directory, "one", 100);
        var two = StoreProcess.adding(directory, "two", 100);
        assertThat(one.waitFor()).isZero();
        assertThat(two.waitFor()).isZero();
        assertWhole(200);
    }

    @Test
    void twoThreadsAddAtOnceEachWithAStoreOfItsOwn() {
        var folder = new CaseFolder(directory);
        both(() -> StoreProcess.add(folder, "one", 100), () -> StoreProcess.add(folder, "two", 100));
        assertWhole(200);
    }

    @Test
    void twoThreadsShareAStoreAndAddTheSameDocuments() {
        try (var store = new CaseFolder(directory).openOrCreate()) {
            Runnable addAll = () -> {
                for (int i = 0; i < 100; i++) {
                    Report.of("same" + i).addTo(store);
                }
            };
            both(addAll, addAll);
        }
        assertWhole(100);
    }

    private void assertWhole(int documents) {
        try (var store = new CaseFolder(directory).open()) {
            assertThat(store.verify(SpanCheck.none()).clean()).isTrue();
            assertThat(store.entries()).hasSize(documents);
            assertThat(store.state().documents()).hasSize(documents);
        }
    }

    private static void both(Runnable one, Runnable two) {
        CompletableFuture.allOf(CompletableFuture.runAsync(one), CompletableFuture.runAsync(two))
                .join();
    }
}
