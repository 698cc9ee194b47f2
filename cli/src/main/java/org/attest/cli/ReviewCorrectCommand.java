package org.attest.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.attest.cli.casework.CaseFile;
import org.attest.cli.casework.Deciding;
import org.attest.cli.casework.Reviewing;
import org.attest.cli.terminal.Exit;
import org.attest.cli.terminal.Stop;
import org.attest.core.reconcile.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Gives fields of a claim other values; what was printed stays beside them. */
@Command(
        name = "correct",
        description = "Gives fields of a claim other values. What was printed is kept beside them.",
        footer = {
            "  attest review correct c-5f1e --set class=all --set period=2025-03-06/2025-03-08 --reason class-mislabel",
            "  attest review correct c-5f1e --suggested --reason class-mislabel",
            "  attest review correct c-5f1e --set low=340 --set high=open --reason wrong-number",
            "  attest review correct c-5f1e --set place=Latakia --set origin=SOHR --reason wrong-place"
        })
final class ReviewCorrectCommand implements Callable<Integer> {
    @ParentCommand
    private ReviewCommand review;

    @Mixin
    private DecisionOptions deciding;

    @Option(
            names = "--set",
            paramLabel = "FIELD=VALUE",
            description = {
                "harm, class (a status, a side, women ...), low, high (a number or open), wording, period and as-of (a day, or",
                "FIRST/LAST), place (of the gazetteer), origin, standing, scope (event, background ...), revises; none empties."
            })
    private List<String> set;

    @Option(names = "--suggested", description = "As the finding on it proposes; see attest review.")
    private boolean suggested;

    @Parameters(paramLabel = "CLAIM", description = "Its id (c-...), or the beginning of one.")
    private String id;

    @Override
    public Integer call() {
        try (CaseFile file = CaseFile.open(review.attest().caseFolder())) {
            Deciding decisions = deciding.on(file, review.attest().world());
            Reviewing reviewing = new Reviewing(file, Policy.ATTEST);
            ReviewActs.tell(
                    review.attest().console(), reviewing.correct(id, typed(reviewing), decisions, deciding.reason()));
        }
        return Exit.DONE;
    }

    private List<String> typed(Reviewing reviewing) {
        if (suggested != (set == null)) {
            throw Stop.usage("say what to correct: --set class=all, or --suggested.");
        }
        return suggested ? List.of(reviewing.suggested(id)) : set;
    }
}
