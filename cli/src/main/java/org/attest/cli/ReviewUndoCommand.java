package org.attest.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.attest.cli.casework.CaseFile;
import org.attest.cli.casework.Deciding;
import org.attest.cli.casework.Reviewing;
import org.attest.cli.terminal.Exit;
import org.attest.core.ledger.Reason;
import org.attest.core.reconcile.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes back a decision by a new entry; undoing the undoing brings it back. */
@Command(
        name = "undo",
        description =
                "Takes back decisions of any kind. The ledger keeps them, and the undoing; that can be undone too.",
        footer = {"  attest review undo 17", "  attest review undo 17 18 --reason added-by-mistake"})
final class ReviewUndoCommand implements Callable<Integer> {
    @ParentCommand
    private ReviewCommand review;

    @Mixin
    private DecisionOptions deciding;

    @Parameters(paramLabel = "N", arity = "1..*", description = "Numbers of decisions: attest review log")
    private List<Long> numbers;

    @Override
    public Integer call() {
        try (CaseFile file = CaseFile.open(review.attest().caseFolder())) {
            Deciding decisions = deciding.on(file, review.attest().world());
            Reviewing reviewing = new Reviewing(file, Policy.ATTEST);
            ReviewActs.tell(
                    review.attest().console(), reviewing.undo(numbers, decisions, deciding.reasonOr(Reason.OTHER)));
        }
        return Exit.DONE;
    }
}
