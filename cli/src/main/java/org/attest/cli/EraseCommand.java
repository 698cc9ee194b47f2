package org.attest.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

/** Deletes the words of a document to protect someone. */
@Command(
        name = "erase",
        description = {
            "Deletes the words of a document from the case, to protect someone. It cannot be undone, and the same file cannot be",
            "added again. The ledger keeps its name, address, outlet, dates and digests, and what was decided on it; figures",
            "that were published keep their lines. Exports, backups and the file itself are yours to delete. Gentler: withdraw"
        },
        footer = {"  attest erase 05 --reviewer 'A. Reader'", "  attest erase 05 --yes --reviewer 'A. Reader'"})
final class EraseCommand implements Callable<Integer> {
    @ParentCommand
    private AttestCommand attest;

    @Mixin
    private DecisionOptions deciding;

    @Option(names = "--yes", description = "Does not ask.")
    private boolean yes;

    @Parameters(paramLabel = "DOC", description = "A document, withdrawn or not: its name, or the beginning of it.")
    private String document;

    @Override
    public Integer call() {
        if (deciding.reasonOr(Reason.SAFETY) != Reason.SAFETY) {
            throw Stop.usage(
                    "words are erased for the safety of someone only. Maybe attest withdraw, with that reason.");
        }
        Console console = attest.console();
        try (CaseFile file = CaseFile.open(attest.caseFolder())) {
            Deciding decisions = deciding.on(file, attest.world());
            CaseFile.Kept kept = DocumentIds.find(file.kept(), document);
            if (!yes) {
                confirm(console, kept.id());
            }
            tell(console, kept, decisions.erase(kept));
        }
        return Exit.DONE;
    }

    private void confirm(Console console, String id) {
        console.message("This deletes the words of " + Console.oneLine(id) + " for good; it cannot be undone.");
        console.prompt("Type its name to erase it > ");
        String typed = answer();
        if (typed == null || !typed.strip().equals(id)) {
            throw Stop.refused("nothing was erased: the name typed is not " + Console.oneLine(id)
                    + ". Maybe attest withdraw, which can be undone; or --yes.");
        }
    }

    private String answer() {
        try {
            return new BufferedReader(new InputStreamReader(attest.world().in(), StandardCharsets.UTF_8)).readLine();
        } catch (IOException e) {
            throw new UncheckedIOException("The answer cannot be read.", e);
        }
    }

    private static void tell(Console console, CaseFile.Kept kept, ChainedEntry entry) {
        switch (console.form()) {
            case JSON ->
                console.line(new JsonRow()
                        .put("entry", entry.number())
                        .put("hash", entry.hash())
                        .put("document", kept.id())
                        .put("sha256", kept.hash())
                        .toString());
            case PLAIN -> console.record(entry.number(), kept.id(), kept.hash());
            case HUMAN -> {
                console.line("Erased the words of " + Console.oneLine(kept.id()) + " (entry " + entry.number()
                        + "). They count in no figure and cannot be added again.");
                console.line(
                        "What stays: its name, address, outlet, dates and digests; what was decided on it, with notes; the"
                                + " lines of figures published before. Exports, backups and the file itself are yours to delete.");
            }
        }
    }
}
