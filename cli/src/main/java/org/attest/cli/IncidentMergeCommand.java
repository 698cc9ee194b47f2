package org.attest.cli;

import java.util.concurrent.Callable;
import org.attest.core.ledger.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes two incidents one. */
@Command(
        name = "merge",
        description = "Makes two incidents one.",
        footer = {"  attest incident merge i-41d304 i-9a1b --reviewer 'A. Reader'"})
final class IncidentMergeCommand implements Callable<Integer> {
    @ParentCommand
    private IncidentCommand incident;

    @Mixin
    private DecisionOptions deciding;

    @Parameters(
            index = "0",
            paramLabel = "ID1",
            description = "The beginning of an incident's id, or words of its title.")
    private String one;

    @Parameters(index = "1", paramLabel = "ID2", description = "Another.")
    private String other;

    @Override
    public Integer call() {
        return new LinkRecord(incident.attest(), deciding)
                .decide(
                        "merge " + one + " " + other,
                        deciding.reasonOr(Reason.SAME_INCIDENT),
                        (links, view) -> links.merge(view, one, other));
    }
}
