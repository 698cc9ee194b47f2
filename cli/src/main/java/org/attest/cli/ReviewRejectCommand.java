package org.attest.cli;

import java.util.concurrent.Callable;
import org.attest.cli.casework.CaseFile;
import org.attest.cli.casework.Deciding;
import org.attest.cli.casework.Reviewing;
import org.attest.cli.terminal.Exit;
import org.attest.core.reconcile.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes a claim out of every figure; it stays visible, with the reason. */
@Command(
        name = "reject",
        description = "Takes a claim out of every figure. It stays visible as rejected, with the reason.",
        footer = {
            "  attest review reject c-5f1e --reason background",
            "  attest review reject c-5f1e --reason duplicate --reviewer 'A. Reader'"
        })
final class ReviewRejectCommand implements Callable<Integer> {
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
            ReviewActs.tell(review.attest().console(), reviewing.reject(id, decisions, deciding.reason()));
        }
        return Exit.DONE;
    }
}
