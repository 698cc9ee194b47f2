package org.attest.cli;

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

/** Says that a claim is right as it stands. */
@Command(
        name = "accept",
        description = "Says that a claim is right as it stands.",
        footer = {
            "  attest review accept c-5f1e",
            "  attest review accept c-5f1e --reviewer 'A. Reader' --note 'read twice'"
        })
final class ReviewAcceptCommand implements Callable<Integer> {
    @ParentCommand
    private ReviewCommand review;

    @Mixin
    private DecisionOptions deciding;

    @Parameters(paramLabel = "CLAIM", description = "Its id (c-...), or the beginning of one.")
    private String id;

    @Override
    public Integer call() {
        try (CaseFile file = CaseFile.open(review.attest().caseFolder())) {
            Deciding decisions = deciding.on(file, review.attest().world());
            Reviewing reviewing = new Reviewing(file, Policy.ATTEST);
            ReviewActs.tell(
                    review.attest().console(), reviewing.accept(id, decisions, deciding.reasonOr(Reason.CHECKED)));
        }
        return Exit.DONE;
    }
}
