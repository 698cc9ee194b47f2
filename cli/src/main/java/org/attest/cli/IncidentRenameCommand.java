package org.attest.cli;

import java.util.concurrent.Callable;
import org.attest.core.ledger.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Gives an incident a name of your own. */
@Command(
        name = "rename",
        description = "Gives an incident a name of your own.",
        footer = {"  attest incident rename i-41d304 'The coast, March 2025' --reviewer 'A. Reader'"})
final class IncidentRenameCommand implements Callable<Integer> {
    @ParentCommand
    private IncidentCommand incident;

    @Mixin
    private DecisionOptions deciding;

    @Parameters(
            index = "0",
            paramLabel = "ID",
            description = "The beginning of an incident's id, or words of its title.")
    private String id;

    @Parameters(index = "1", paramLabel = "TITLE", description = "What it shall be called.")
    private String title;

    @Override
    public Integer call() {
        return new LinkRecord(incident.attest(), deciding)
                .decide(
                        "rename " + id,
                        deciding.reasonOr(Reason.OTHER),
                        (links, view) -> links.rename(view, id, title));
    }
}
