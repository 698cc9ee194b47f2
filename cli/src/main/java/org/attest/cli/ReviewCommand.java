package org.attest.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.attest.cli.casework.CaseFile;
import org.attest.cli.casework.CaseView;
import org.attest.cli.casework.Reviewing;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Exit;
import org.attest.cli.terminal.Stop;
import org.attest.cli.view.ReviewText;
import org.attest.core.reconcile.Policy;
import org.attest.core.review.QueueItem;
import org.attest.core.review.Unfit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** What waits for a decision, hardest first; its verbs decide. */
@Command(
        name = "review",
        description = {
            "Lists the claims nobody has decided on, those first that could change a published figure most; and the",
            "decisions whose words changed. Decisions bind to the words of a document: they hold when it is read again, and",
            "by a better reader. Two readers code blind when each works on a copy of the case, without seeing the other's;",
            "attest compare then tells where their attest claims --json differ."
        },
        footer = {
            "  attest review --next",
            "  attest review accept c-5f1e --reviewer 'A. Reader'",
            "  attest review correct c-5f1e --set class=all --set period=2025-03-06/2025-03-08 --reason class-mislabel",
            "  attest review reject c-5f1e --reason background",
            "  attest review undo 17",
            "  attest review log --json",
            "  attest review --interactive"
        },
        subcommands = {
            ReviewAcceptCommand.class,
            ReviewCorrectCommand.class,
            ReviewRejectCommand.class,
            ReviewUndoCommand.class,
            ReviewLogCommand.class
        })
final class ReviewCommand implements Callable<Integer> {
    private static final int SHOWN = 10;

    @ParentCommand
    private AttestCommand attest;

    @Mixin
    private DecisionOptions deciding;

    @Option(names = "--next", description = "Only what is to be decided first.")
    private boolean next;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many; for a person " + SHOWN + ".")
    private Integer limit;

    @Option(
            names = {"-i", "--interactive"},
            description = "Asks about one after the other: a accept, c correct, r reject, s skip, u undo, q quit.")
    private boolean interactive;

    AttestCommand attest() {
        return attest;
    }

    @Override
    public Integer call() {
        Console console = attest.console();
        try (CaseFile file = CaseFile.open(attest.caseFolder())) {
            if (interactive) {
                Reviewing reviewing = new Reviewing(file, Policy.ATTEST);
                return new ReviewDialogue(console, attest.world(), reviewing, deciding.on(file, attest.world()))
                        .run(queue(reviewing.view()));
            }
            list(console, file);
        }
        return Exit.DONE;
    }

    static List<QueueItem> queue(CaseView view) {
        return QueueItem.queue(view.claims(), view.findings(), view.estimates(Policy.ATTEST));
    }

    private void list(Console console, CaseFile file) {
        CaseView view = file.view(org.attest.core.reconcile.Cut.none());
        List<Unfit> unfit = file.unfit();
        List<QueueItem> queue = queue(view);
        if (limit != null && limit < 1) {
            throw Stop.usage("--limit is 1 or more (" + limit + ").");
        }
        int most = next ? 1 : limit != null ? limit : console.form() == Console.Form.HUMAN ? SHOWN : Integer.MAX_VALUE;
        List<Unfit> back = unfit.stream().limit(most).toList();
        List<QueueItem> shown = queue.stream().limit(most - back.size()).toList();
        switch (console.form()) {
            case JSON -> {
                back.stream().map(ReviewText::json).forEach(console::line);
                shown.forEach(item -> console.line(ReviewText.json(item, document(view, item))));
            }
            case PLAIN -> {
                back.forEach(one -> console.record(
                        "decision " + one.decision().number(), one.why(), one.document(), ReviewText.said(one)));
                shown.forEach(item -> ReviewText.record(console, item));
            }
            case HUMAN -> {
                List<String> lines = new ArrayList<>();
                back.forEach(one -> lines.addAll(ReviewText.lines(console, one)));
                shown.forEach(item -> lines.addAll(ReviewText.lines(console, item, document(view, item))));
                lines.forEach(console::line);
                console.say(told(unfit.size(), queue));
            }
        }
    }

    private static org.attest.core.text.Document document(CaseView view, QueueItem item) {
        return view.document(item.claim().document());
    }

    private static String told(int unfit, List<QueueItem> queue) {
        String back = unfit == 0
                ? ""
                : " " + Console.count(unfit, "decision", "decisions") + " came back: decide again, or undo.";
        return queue.isEmpty()
                ? "Nothing waits for a decision." + back
                : Console.count(queue.size(), "claim", "claims") + " left to review." + back
                        + " Next: attest review accept|correct|reject "
                        + queue.get(0).claim().id();
    }
}
