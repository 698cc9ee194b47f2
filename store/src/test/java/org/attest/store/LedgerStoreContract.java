package org.attest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.attest.core.ledger.ChainedEntry;
import org.attest.core.ledger.DecisionMade;
import org.attest.core.ledger.FigurePublished;
import org.attest.core.ledger.HashChain;
import org.attest.core.ledger.Head;
import org.attest.core.ledger.Numbered;
import org.attest.core.ledger.Reason;
import org.attest.store.Receipt.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store does. */
abstract class LedgerStoreContract {
    private static final Report A = Report.of("a.txt");
    private static final Report B = Report.of("b.txt");

    private LedgerStore store;

    abstract LedgerStore open();

    @BeforeEach
    void begin() {
        store = open();
    }

    @AfterEach
    void end() {
        store.close();
    }

    @Test
    void aNewLedgerIsEmptyAndClean() {
        assertThat(store.entries()).isEmpty();
        assertThat(store.head()).isEqualTo(Head.START);
        assertThat(verification().clean()).isTrue();
    }

    @Test
    void whatWasAddedComesBack() {
        var receipt = A.addTo(store);
        assertThat(receipt.outcome()).isEqualTo(Outcome.ADDED);
        assertThat(receipt.entry().entry()).isEqualTo(A.entry());
        assertThat(store.entries()).containsExactly(receipt.entry());
        assertThat(store.head()).isEqualTo(receipt.entry().head());
        assertThat(store.bytes(A.hash()))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(A.bytes()));
        assertThat(store.document(A.entry())).contains(A.document());
    }

    @Test
    void wordsComeBackExactlyWhateverTheyAre() {
        for (var text : List.of("", "\ud800", "?", "\u0000\r\n", "\ufeffحماة \ud83d\ude00", "İı".repeat(9_000))) {
            var report = Report.of("x", text);
            assertThat(report.addTo(store).added()).isTrue();
            assertThat(store.document(report.entry())).contains(report.document());
        }
        assertThat(verification().clean()).isTrue();
    }

    @Test
    void addingTheSameBytesAgainChangesNothingAndSaysSo() {
        var first = A.addTo(store);
        B.addTo(store);
        var before = store.entries();
        var again = new Report(A.document().withId("copy.txt")).addTo(store);
        assertThat(again).isEqualTo(new Receipt(Outcome.ALREADY_IN_FORCE, first.entry()));
        assertThat(store.entries()).isEqualTo(before);
    }

    @Test
    void aWithdrawnDocumentCanBeAddedAgain() {
        A.addTo(store);
        store.append(A.withdrawal());
        assertThat(store.state().documents()).isEmpty();
        assertThat(A.addTo(store).entry().number()).isEqualTo(3);
        assertThat(store.state().documents()).containsExactly(new Numbered<>(3, A.entry()));
        assertThat(verification().clean()).isTrue();
    }

    @Test
    void aWithdrawalCannotBeUndoneOnceTheDocumentWasAddedAgain() {
        A.addTo(store);
        store.append(A.withdrawal());
        A.addTo(store);
        var undo = DecisionMade.undo(2, A.withdrawal(), Reason.OTHER, "Ana", Report.NOW);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.append(undo))
                .withMessageContaining("added again since (entry 3)");
    }

    @Test
    void aWithdrawalUndoneBringsTheDocumentBack() {
        A.addTo(store);
        store.append(A.withdrawal());
        store.append(DecisionMade.undo(2, A.withdrawal(), Reason.OTHER, "Ana", Report.NOW));
        assertThat(store.state().documents()).containsExactly(new Numbered<>(1, A.entry()));
        assertThat(A.addTo(store).outcome()).isEqualTo(Outcome.ALREADY_IN_FORCE);
    }

    @Test
    void decisionsAndFiguresAreChainedInOrder() {
        A.addTo(store);
        var madeWith = new FigurePublished.MadeWith("1", "en/1", "attest/1");
        var figure = new FigurePublished(
                "i-1", Optional.empty(), madeWith, List.of("killed\tall\t12"), List.of("c-1"), Report.NOW);
        store.append(List.of(A.correction("13"), figure));
        assertThat(store.entries())
                .extracting(ChainedEntry::entry)
                .containsExactly(A.entry(), A.correction("13"), figure);
        assertThat(HashChain.firstBroken(store.entries())).isEmpty();
        assertThat(verification().entries()).isEqualTo(3);
    }

    @Test
    void oneRefusedEntryKeepsItsWholeBatchOut() {
        A.addTo(store);
        var before = store.head();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.append(List.of(A.correction("13"), B.correction("13"))))
                .withMessageContaining("no document with this content hash");
        assertThat(store.head()).isEqualTo(before);
    }

    @Test
    void anUndoNeedsADecisionInForce() {
        A.addTo(store);
        var number = store.append(A.correction("13")).number();
        var undo = DecisionMade.undo(number, A.correction("13"), Reason.OTHER, "Ana", Report.NOW);
        store.append(undo);
        assertThat(store.state().decisions()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.append(undo))
                .withMessageContaining("undone already");
        var redo = DecisionMade.undo(number + 1, undo, Reason.OTHER, "Ana", Report.NOW);
        store.append(redo);
        assertThat(store.state().decisions()).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> store.append(redo));
        var unknown = DecisionMade.undo(99, A.correction("13"), Reason.OTHER, "Ana", Report.NOW);
        assertThatIllegalArgumentException().isThrownBy(() -> store.append(unknown));
    }

    @Test
    void aDocumentNeedsItsOwnWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.add(A.entry(), Payload.of(B.bytes(), B.document())))
                .withMessageContaining("a.txt");
        assertThatIllegalArgumentException().isThrownBy(() -> store.append(A.entry()));
        assertThat(store.entries()).isEmpty();
    }

    @Test
    void erasedWordsAreGoneAndTheChainStillVerifies() {
        A.addTo(store);
        B.addTo(store);
        store.keepReading(A.reading(), "[]");
        store.erase(A.erasure());
        assertThat(store.bytes(A.hash())).isEmpty();
        assertThat(store.document(A.entry())).isEmpty();
        assertThat(store.title(A.hash())).isEmpty();
        assertThat(store.reading(A.reading())).isEmpty();
        assertThat(verification().clean()).isTrue();
        assertThat(verification().erased()).containsExactly(new Numbered<>(1, A.entry()));
        assertThat(store.document(B.entry())).contains(B.document());
    }

    @Test
    void whatWasErasedStaysErased() {
        A.addTo(store);
        var erasure = store.erase(A.erasure());
        assertThat(A.addTo(store)).isEqualTo(new Receipt(Outcome.ERASED_EARLIER, erasure));
        assertThat(store.erase(A.erasure())).isEqualTo(erasure);
        store.keepReading(A.reading(), "[]");
        assertThat(store.reading(A.reading())).isEmpty();
        var undo = DecisionMade.undo(erasure.number(), A.erasure(), Reason.OTHER, "Ana", Report.NOW);
        assertThatIllegalArgumentException().isThrownBy(() -> store.append(undo));
        assertThatIllegalArgumentException().isThrownBy(() -> store.append(A.erasure()));
        assertThatIllegalArgumentException().isThrownBy(() -> store.erase(A.withdrawal()));
        assertThat(store.entries()).hasSize(2);
    }

    @Test
    void aReadingIsKeptForItsVersionsOnly() {
        A.addTo(store);
        store.keepReading(A.reading(), "[1]");
        store.keepReading(A.reading(), "[2]");
        store.keepReading(B.reading(), "[3]");
        assertThat(store.reading(A.reading())).contains("[2]");
        assertThat(store.reading(new ReadingKey(A.hash(), "2", "en/1"))).isEmpty();
        assertThat(store.reading(B.reading())).isEmpty();
        assertThat(store.entries()).hasSize(1);
    }

    @Test
    void spansAreCheckedOnDocumentsInForceAndTheFirstProblemIsNamed() {
        A.addTo(store);
        B.addTo(store);
        SpanCheck check = document -> store.reading(B.reading()).or(() -> Optional.of("claim of " + document.id()));
        var tampered = store.verify(check).tampered().orElseThrow();
        assertThat(tampered.message()).startsWith("entry 1 (a.txt): Claim of a.txt. Maybe ");
        store.append(A.withdrawal());
        assertThat(store.verify(check).tampered().orElseThrow().document()).contains("b.txt");
        assertThat(verification().clean()).isTrue();
    }

    private Verification verification() {
        return store.verify(SpanCheck.none());
    }
}
