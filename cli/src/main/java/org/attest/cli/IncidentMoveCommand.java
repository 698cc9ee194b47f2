package org.attest.cli;

import java.util.concurrent.Callable;
import org.attest.core.ledger.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Puts one claim into another incident than its report. */
@Command(
        name = "move",
        description = "Puts one claim into another incident than its report.",
        footer = {"  attest incident move c-5f1e i-9a1b --reviewer 'A. Reader'"})
final class IncidentMoveCommand implements Callable<Integer> {
    @ParentCommand
    private IncidentCommand incident;

    @Mixin
    private DecisionOptions deciding;

    @Parameters(index = "0", paramLabel = "CLAIM", description = "The beginning of a claim's id.")
    private String claim;

    @Parameters(
            index = "1",
            paramLabel = "INCIDENT",
            description = "The beginning of an incident's id, or words of its title.")
    private String id;

    @Override
    public Integer call() {
        return new LinkRecord(incident.attest(), deciding)
                .decide(
                        "move " + claim + " to " + id,
                        deciding.reasonOr(Reason.OTHER_INCIDENT),
                        (links, view) -> links.move(view, claim, id));
    }
}
