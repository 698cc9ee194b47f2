package org.attest.cli;

import java.util.concurrent.Callable;
import org.attest.cli.casework.CaseFile;
import org.attest.cli.casework.DocumentIds;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Exit;
import org.attest.cli.view.MarkedText;
import org.attest.core.claim.Reading;
import org.attest.formats.json.WireJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** One document with the words of its claims marked. */
@Command(
        name = "show",
        description = "Shows a document with the numbers of its claims marked, and what each was read as.",
        footer = {"  attest show report.txt", "  attest show 03 --claims", "  attest show 03 --set-aside"})
final class ShowCommand implements Callable<Integer> {
    @ParentCommand
    private AttestCommand attest;

    @Option(names = "--claims", description = "Only what was read, without the text.")
    private boolean claims;

    @Option(names = "--set-aside", description = "Only the numbers that were not counted, with the reason.")
    private boolean setAside;

    @Parameters(paramLabel = "DOC", description = "A document: its name, or the beginning of it.")
    private String name;

    @Override
    public Integer call() {
        Console console = attest.console();
        try (CaseFile file = CaseFile.open(attest.caseFolder())) {
            CaseFile.Kept kept = DocumentIds.find(file.documents(), name);
            Reading reading = file.reviewed(kept).reading();
            if (console.isJson()) {
                console.line(WireJson.reading(reading));
                return Exit.DONE;
            }
            MarkedText text = new MarkedText(console, reading);
            text.heading(kept.hash()).forEach(console::line);
            if (!claims && !setAside) {
                text.text().forEach(console::line);
                console.line("");
            }
            if (!setAside) {
                text.legend().forEach(console::line);
            }
            if (!claims) {
                text.setAside(setAside).forEach(console::line);
            }
        }
        return Exit.DONE;
    }
}
