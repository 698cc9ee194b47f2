package org.attest.cli;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attest.cli.casework.CaseFile;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Exit;
import org.attest.cli.terminal.JsonRow;
import org.attest.cli.terminal.Table;
import org.attest.cli.terminal.Table.Side;
import org.attest.cli.view.ClaimLines;
import org.attest.cli.view.Languages;
import org.attest.core.claim.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** The documents of the case, in the order they were added. */
@Command(
        name = "docs",
        description = "Lists the documents of the case.",
        footer = {"  attest docs", "  attest docs --json"})
final class DocsCommand implements Callable<Integer> {
    @ParentCommand
    private AttestCommand attest;

    @Override
    public Integer call() {
        Console console = attest.console();
        try (CaseFile file = CaseFile.open(attest.caseFolder())) {
            Table table = new Table(Side.LEFT, Side.RIGHT, Side.RIGHT, Side.LEFT, Side.LEFT);
            table.row("document", "claims", "set aside", "sha256", "published");
            Iterator<Reading> readings = file.readings().iterator();
            for (CaseFile.Kept kept : file.documents()) {
                print(console, kept, readings.next(), file.replacedBy(kept), table);
            }
            if (console.form() == Console.Form.HUMAN) {
                table.lines().forEach(console::line);
            }
        }
        return Exit.DONE;
    }

    private static void print(
            Console console, CaseFile.Kept kept, Reading reading, Optional<String> replacedBy, Table table) {
        switch (console.form()) {
            case JSON -> console.line(row(kept, reading, replacedBy).toString());
            case PLAIN ->
                console.record(
                        kept.id(),
                        reading.document()
                                .published()
                                .map(date -> date.earliest().toString())
                                .orElse(""),
                        reading.claims().size(),
                        reading.notCounted().size(),
                        kept.hash(),
                        reading.notRead().map(Reading.NotRead::language).orElse(""),
                        replacedBy.orElse(""));
            case HUMAN ->
                table.row(
                        Console.oneLine(kept.id(), 60),
                        Console.number(reading.claims().size()),
                        Console.number(reading.notCounted().size()),
                        kept.hash().substring(0, 12),
                        ClaimLines.dated(reading.document())
                                + reading.notRead()
                                        .map(other -> "; " + Languages.label(other))
                                        .orElse("")
                                + replacedBy
                                        .map(newer -> "; replaced by " + Console.oneLine(newer))
                                        .orElse(""));
        }
    }

    private static JsonRow row(CaseFile.Kept kept, Reading reading, Optional<String> replacedBy) {
        return new JsonRow()
                .put("document", kept.id())
                .put("sha256", kept.hash())
                .put("entry", kept.number())
                .published(reading.document().published())
                .put("outlet", kept.entry().outlet())
                .put("url", kept.entry().url())
                .put("replacedBy", replacedBy)
                .put("claims", reading.claims().size())
                .put("setAside", reading.notCounted().size())
                .put("notRead", reading.notRead().map(Reading.NotRead::language));
    }
}
