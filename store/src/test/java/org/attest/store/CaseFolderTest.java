package org.attest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.attest.store.StoreException.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFolderTest {
    @TempDir
    private Path parent;

    private CaseFolder folder;

    @BeforeEach
    void name() {
        folder = new CaseFolder(parent.resolve("a").resolve("case"));
    }

    @Test
    void aNewCaseIsBegunInFoldersThatAreNotThereYet() {
        assertThat(folder.exists()).isFalse();
        folder.openOrCreate().close();
        assertThat(folder.exists()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a case", "what?mode=memory", "50%20 #1", "file:x", "a&b;c"})
    void aFolderMayBeCalledAnything(String name) {
        folder = new CaseFolder(parent.resolve(name));
        try (var store = folder.openOrCreate()) {
            Report.of("a").addTo(store);
        }
        assertThat(folder.ledger()).isRegularFile();
        try (var store = folder.open()) {
            assertThat(store.entries()).hasSize(1);
        }
    }

    @Test
    void openingACaseThatIsNotThereCreatesNothing() {
        assertProblem(folder::open, Problem.NO_CASE, "there is no such folder");
        assertThat(folder.directory()).doesNotExist();
    }

    /** Both saw no ledger; the other one has its first entry by now. */
    @Test
    void aCaseThatAnotherProcessBeganInBetweenIsNotLost() throws IOException {
        try (var other = folder.openOrCreate()) {
            Report.of("a").addTo(other);
            folder.begin("Cannot open the case");
            assertThat(other.verify(SpanCheck.none()).clean()).isTrue();
        }
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        var file = Files.writeString(parent.resolve("file"), "x");
        assertProblem(new CaseFolder(file)::openOrCreate, Problem.NOT_A_FOLDER, "it is a file");
        assertProblem(new CaseFolder(file.resolve("case"))::openOrCreate, Problem.INPUT_OUTPUT, "the disk answered");
    }

    @Test
    void aFolderOneMayNotWriteToIsSaidToBeSo() {
        assumeFalse(parent.toFile().setWritable(false) && Files.isWritable(parent), "root may write anywhere");
        assertProblem(folder::openOrCreate, Problem.NO_PERMISSION, "you may not write");
    }

    @Test
    void aLedgerOfANewerVersionIsLeftAlone() throws SQLException {
        folder.openOrCreate().close();
        execute("PRAGMA user_version = 2");
        assertProblem(folder::open, Problem.NEWER_VERSION, "use a newer attest");
    }

    @Test
    void anotherProgramsDatabaseIsLeftAlone() throws SQLException, IOException {
        Files.createDirectories(folder.directory());
        execute("CREATE TABLE bookmarks (url TEXT)");
        assertProblem(folder::open, Problem.DAMAGED, "another program");
    }

    @Test
    void aFileThatIsNoDatabaseIsDamaged() throws IOException {
        Files.createDirectories(folder.directory());
        Files.writeString(folder.ledger(), "not a database, and long enough to show it. ".repeat(40));
        assertProblem(folder::open, Problem.DAMAGED, "its file is damaged");
    }

    @Test
    void aLedgerLockedAllTheWhileIsSaidToBeSo() throws SQLException {
        folder.openOrCreate().close();
        var impatient = Settings.USUAL.withPatience(Duration.ofMillis(50));
        try (var store = folder.openOrCreate(impatient);
                var other = connect();
                var statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertProblem(() -> Report.of("a").addTo(store), Problem.LOCKED, "another process");
            assertThat(store.entries()).isEmpty();
            statement.execute("ROLLBACK");
            assertThat(Report.of("a").addTo(store).added()).isTrue();
        }
    }

    @Test
    void aFullDiskLeavesTheCaseAsItWas() {
        var large = Report.of("large", "x".repeat(300_000));
        try (var store = folder.openOrCreate(Settings.USUAL.withMostPages(30))) {
            Report.of("a").addTo(store);
            var before = store.entries();
            assertProblem(() -> large.addTo(store), Problem.DISK_FULL, "free some space");
            assertThat(store.entries()).isEqualTo(before);
            assertThat(store.verify(SpanCheck.none()).clean()).isTrue();
            assertThat(Report.of("b").addTo(store).added()).isTrue();
        }
        try (var store = folder.open()) {
            assertThat(large.addTo(store).entry().number()).isEqualTo(3);
            assertThat(store.verify(SpanCheck.none()).clean()).isTrue();
        }
    }

    private void assertProblem(Runnable call, Problem problem, String words) {
        assertThatExceptionOfType(StoreException.class).isThrownBy(call::run).withMessageContaining(words);
        var thrown = catchThrowableOfType(StoreException.class, call::run);
        assertThat(thrown.problem()).isEqualTo(problem);
        assertThat(thrown).hasMessageContaining(". Maybe ").hasMessageContaining(parent.toString());
    }

    private void execute(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.ledger());
    }
}
