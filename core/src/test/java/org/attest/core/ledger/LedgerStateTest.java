package org.attest.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LedgerStateTest {
    private static final DocumentAdded A = Entries.document("a");
    private static final DocumentAdded B = Entries.document("b");
    private static final DecisionMade CORRECTS = Entries.decision(A, "low", "13");
    private static final DecisionMade WITHDRAWS =
            DecisionMade.withdraw(A.contentHash(), Reason.DUPLICATE, "Ana", Entries.NOW);
    private static final DecisionMade ERASES = DecisionMade.erase(A.contentHash(), "Ana", Entries.NOW);

    @Test
    void documentsComeInTheOrderTheyWereAdded() {
        assertThat(documents(B, A)).containsExactly(B, A);
    }

    @Test
    void aDocumentAddedTwiceIsThereOnce() {
        assertThat(documents(A, B, A)).containsExactly(A, B);
        assertThat(state(A, B, A).document(A.contentHash())).contains(new Numbered<>(1, A));
    }

    @Test
    void aWithdrawnDocumentIsKnownAndDoesNotCount() {
        var state = state(A, B, WITHDRAWS);
        assertThat(state.documents()).containsExactly(new Numbered<>(2, B));
        assertThat(state.withdrawn()).containsExactly(new Numbered<>(1, A));
    }

    @Test
    void aWithdrawnDocumentCanBeAddedAgain() {
        var state = state(A, WITHDRAWS, A);
        assertThat(state.documents()).containsExactly(new Numbered<>(3, A));
        assertThat(state.withdrawn()).isEmpty();
    }

    @Test
    void anUndoneDecisionIsNotInForceAndAnUndoneUndoIs() {
        var undo = undo(2, CORRECTS);
        assertThat(state(A, CORRECTS, undo).decisions()).isEmpty();
        assertThat(state(A, CORRECTS, undo, undo(3, undo)).decisions()).containsExactly(new Numbered<>(2, CORRECTS));
    }

    @Test
    void undoingAWithdrawalBringsTheDocumentBack() {
        assertThat(documents(A, WITHDRAWS, undo(2, WITHDRAWS))).containsExactly(A);
    }

    @Test
    void anUndoOfAnotherDocumentsDecisionOrOfALaterOneDoesNothing() {
        var elsewhere = undo(2, Entries.decision(B, "low", "13"));
        assertThat(state(A, CORRECTS, elsewhere).decisions()).hasSize(1);
        assertThat(state(A, undo(3, CORRECTS), CORRECTS).decisions()).hasSize(1);
    }

    @Test
    void erasureCannotBeUndoneNorTheDocumentAddedAgain() {
        var state = state(A, B, ERASES, undo(3, ERASES), A);
        assertThat(state.documents()).containsExactly(new Numbered<>(2, B));
        assertThat(state.erased()).containsExactly(new Numbered<>(1, A));
        assertThat(state.isErased(A.contentHash())).isTrue();
    }

    @Test
    void theLatestDecisionOnATargetIsTheOneThatHolds() {
        var later = Entries.decision(A, "low", "14");
        assertThat(state(A, CORRECTS, later).decision(CORRECTS.target())).contains(new Numbered<>(3, later));
        assertThat(state(A, CORRECTS, later, undo(3, later)).decision(CORRECTS.target()))
                .contains(new Numbered<>(2, CORRECTS));
        assertThat(state(A).decision(CORRECTS.target())).isEqualTo(Optional.empty());
    }

    @Test
    void foldingTwiceOrInAnyOrderGivesTheSameState() {
        var chain = Entries.chain(
                A, WITHDRAWS, A, B, CORRECTS, undo(5, CORRECTS), new Entries(5).any(), WITHDRAWS, undo(8, WITHDRAWS));
        var state = LedgerState.fold(chain);
        var random = new Random(6);
        for (int i = 0; i < 50; i++) {
            var twice = new ArrayList<>(chain);
            twice.addAll(chain);
            Collections.shuffle(twice, random);
            assertThat(LedgerState.fold(twice)).isEqualTo(state);
        }
    }

    private static DecisionMade undo(long number, DecisionMade decision) {
        return DecisionMade.undo(number, decision, Reason.OTHER, "Ana", Entries.NOW);
    }

    private static LedgerState state(Entry... entries) {
        return LedgerState.fold(Entries.chain(entries));
    }

    private static List<DocumentAdded> documents(Entry... entries) {
        return state(entries).documents().stream().map(Numbered::entry).toList();
    }
}
