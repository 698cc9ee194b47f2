package org.attest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteLedgerStoreTest extends LedgerStoreContract {
    @TempDir
    private Path directory;

    @Override
    LedgerStore open() {
        return new CaseFolder(directory).openOrCreate();
    }

    @Test
    void aCaseIsTheSameWhenOpenedAgain() {
        try (var store = open()) {
            Report.of("a.txt").addTo(store);
        }
        try (var store = new CaseFolder(directory).open()) {
            assertThat(store.entries()).hasSize(1);
            assertThat(Report.of("a.txt").addTo(store).added()).isFalse();
            assertThat(store.verify(SpanCheck.none()).clean()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3_000, 60_000})
    void erasedWordsAreInNoFileOfTheCase(int repeated) throws IOException {
        var report = Report.of("a.txt", "Seen by Layla Qasim. ".repeat(repeated));
        try (var store = open()) {
            Report.of("b.txt").addTo(store);
            report.addTo(store);
            store.keepReading(report.reading(), "[\"Layla Qasim\"]");
            assertThat(filesWith("Layla Qasim")).isTrue();
            store.erase(report.erasure());
            assertThat(filesWith("Layla Qasim")).isFalse();
        }
        assertThat(filesWith("Layla Qasim")).isFalse();
    }

    @Test
    void anErasureThatAReaderHoldsUpIsSaidToBeUnfinishedAndCanBeFinished() throws IOException, SQLException {
        var report = Report.of("a.txt", "Seen by Layla Qasim.");
        var folder = new CaseFolder(directory);
        try (var store = folder.openOrCreate(Settings.USUAL.withPatience(Duration.ofMillis(50)))) {
            report.addTo(store);
            try (var other = DriverManager.getConnection("jdbc:sqlite:" + folder.ledger());
                    var reading = other.createStatement()) {
                reading.execute("BEGIN");
                reading.executeQuery("SELECT count(*) FROM entry").close();
                assertThatExceptionOfType(StoreException.class)
                        .isThrownBy(() -> store.erase(report.erasure()))
                        .withMessageContaining("erase the document again");
                reading.execute("COMMIT");
            }
            assertThat(store.bytes(report.hash())).isEmpty();
            store.erase(report.erasure());
            assertThat(filesWith("Layla Qasim")).isFalse();
            assertThat(store.entries()).hasSize(2);
            assertThat(store.verify(SpanCheck.none()).clean()).isTrue();
        }
    }

    private boolean filesWith(String words) throws IOException {
        try (var files = Files.list(directory)) {
            for (var file : files.toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words)) {
                    return true;
                }
            }
        }
        return false;
    }
}
