package org.attest.cli;

import java.util.concurrent.Callable;
import org.attest.cli.casework.CaseFile;
import org.attest.cli.casework.Links;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Exit;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** What people judged of links. */
@Command(
        name = "list",
        description = "Lists the judgements on links and incidents that are in force.",
        footer = {"  attest link list", "  attest link list --json"})
final class LinkListCommand implements Callable<Integer> {
    @ParentCommand
    private LinkCommand link;

    @Override
    public Integer call() {
        Console console = link.attest().console();
        try (CaseFile file = CaseFile.open(link.attest().caseFolder())) {
            Links links = new Links(file);
            JudgementLines lines = new JudgementLines(console, links);
            if (links.decisions().isEmpty() && console.form() == Console.Form.HUMAN) {
                console.line("Nobody judged a link. Maybe: attest link same A B --reason same-incident");
            }
            lines.print(links.decisions());
            links.judgements()
                    .contradictions()
                    .forEach(found -> console.message("attest: " + LinkRecord.sentence(found)));
        }
        return Exit.DONE;
    }
}
