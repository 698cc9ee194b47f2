package org.attest.cli;

import java.util.concurrent.Callable;
import org.attest.cli.casework.CaseFile;
import org.attest.cli.casework.Deciding;
import org.attest.cli.casework.DocumentIds;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Exit;
import org.attest.cli.terminal.JsonRow;
import org.attest.cli.terminal.Stop;
import org.attest.core.ledger.ChainedEntry;
import org.attest.core.ledger.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private DecisionOptions deciding;

    @Option(names = "--undo", paramLabel = "N", description = "Takes back the decision that is entry N.")
    private Long undo;

    @Parameters(paramLabel = "DOC", arity = "0..1", description = "A document: its name, or the beginning of it.")
    private String document;

    @Override
    public Integer call() {
        if ((document == null) == (undo == null)) {
            throw Stop.usage("name a document to withdraw, or a decision to undo (--undo N).");
        }
        if (undo == null) {
            deciding.reason();
        }
        Console console = attest.console();
        try (CaseFile file = CaseFile.open(attest.caseFolder())) {
            Deciding decisions = deciding.on(file, attest.world());
            if (undo == null) {
                CaseFile.Kept kept = DocumentIds.find(file.documents(), document);
                tell(console, decisions.withdraw(kept, deciding.reason()), document);
            } else {
                tell(console, decisions.undo(undo, deciding.reasonOr(Reason.OTHER)), "decision " + undo);
            }
        }
        return Exit.DONE;
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
