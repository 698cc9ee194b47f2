package org.attest.cli;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.attest.cli.casework.CaseFile;
import org.attest.cli.casework.DocumentIds;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Exit;
import org.attest.cli.terminal.JsonRow;
import org.attest.cli.terminal.Stop;
import org.attest.core.ledger.ChainedEntry;
import org.attest.core.ledger.DecisionMade;
import org.attest.core.ledger.Numbered;
import org.attest.core.ledger.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes a document out of every figure, or brings it back; the ledger keeps both acts. */
@Command(
        name = "withdraw",
        description = "Takes a document out of every figure. The ledger keeps it, the act and its reason.",
        footer = {
            "  attest withdraw 05 --reason duplicate --reviewer 'A. Reader'",
            "  attest withdraw 05 --reason retracted --note 'taken down on 12 March' --reviewer 'A. Reader'",
            "  attest withdraw --undo 18 --reviewer 'A. Reader'"
        })
final class WithdrawCommand implements Callable<Integer> {
    @ParentCommand
    private AttestCommand attest;

    @Option(names = "--reason", paramLabel = "WORD", description = "retracted, duplicate, added-by-mistake ...")
    private String reason;

    @Option(names = "--note", paramLabel = "TEXT", description = "In your own words; kept for good.")
    private String note;

    @Option(names = "--reviewer", paramLabel = "NAME", required = true, description = "Who decides.")
    private String reviewer;

    @Option(names = "--undo", paramLabel = "N", description = "Takes back the decision that is entry N.")
    private Long undo;

    @Parameters(paramLabel = "DOC", arity = "0..1", description = "A document: its name, or the beginning of it.")
    private String document;

    @Override
    public Integer call() {
        if ((document == null) == (undo == null)) {
            throw Stop.usage("name a document to withdraw, or a decision to undo (--undo N).");
        }
        if (undo == null && reason == null) {
            throw Stop.usage("a withdrawal needs its reason. Maybe --reason "
                    + String.join(
                            ", ", Stream.of(Reason.values()).map(Reason::word).toList()));
        }
        Console console = attest.console();
        try (CaseFile file = CaseFile.open(attest.caseFolder())) {
            Instant now = attest.world().clock().instant();
            String name = undo == null ? document : "decision " + undo;
            DecisionMade decision = undo == null ? withdrawal(file, now) : undoing(file, now);
            ChainedEntry entry = file.store().append(note == null ? decision : decision.withNote(note));
            tell(console, entry, name);
        }
        return Exit.DONE;
    }

    private DecisionMade withdrawal(CaseFile file, Instant now) {
        CaseFile.Kept kept = DocumentIds.find(file.documents(), document);
        return DecisionMade.withdraw(kept.hash(), reason(), reviewer, now);
    }

    private DecisionMade undoing(CaseFile file, Instant now) {
        List<Numbered<DecisionMade>> decisions = file.state().decisions();
        Numbered<DecisionMade> made = decisions.stream()
                .filter(decision -> decision.number() == undo)
                .findFirst()
                .orElseThrow(() -> Stop.notFound("no decision in force is entry " + undo + "."
                        + (decisions.isEmpty()
                                ? " There is none to undo."
                                : " Maybe one of "
                                        + String.join(
                                                ", ",
                                                decisions.stream()
                                                        .map(d -> Long.toString(d.number()))
                                                        .toList()))));
        return DecisionMade.undo(made.number(), made.entry(), reason == null ? Reason.OTHER : reason(), reviewer, now);
    }

    private Reason reason() {
        try {
            return Reason.ofWord(reason);
        } catch (IllegalArgumentException e) {
            throw Stop.usage(e.getMessage());
        }
    }

    private void tell(Console console, ChainedEntry entry, String name) {
        if (console.isJson()) {
            console.line(new JsonRow()
                    .put("entry", entry.number())
                    .put("hash", entry.hash())
                    .put("about", name)
                    .toString());
            return;
        }
        console.line(
                undo == null
                        ? "Withdrew " + Console.oneLine(name) + " from every figure (entry " + entry.number()
                                + "). Undo: attest withdraw --undo " + entry.number() + " --reviewer NAME"
                        : "Took back decision " + undo + " (entry " + entry.number() + ").");
    }
}
