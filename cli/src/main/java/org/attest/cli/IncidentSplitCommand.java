package org.attest.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.attest.core.ledger.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes documents out of an incident, to be one of their own. */
@Command(
        name = "split",
        description = "Takes documents out of an incident, to be one of their own.",
        footer = {"  attest incident split i-41d304 --documents 03,07 --reviewer 'A. Reader'"})
final class IncidentSplitCommand implements Callable<Integer> {
    @ParentCommand
    private IncidentCommand incident;

    @Mixin
    private DecisionOptions deciding;

    @Parameters(paramLabel = "ID", description = "The beginning of an incident's id, or words of its title.")
    private String id;

    @Option(
            names = "--documents",
            paramLabel = "DOC",
            required = true,
            split = ",",
            description = "The documents that leave, with commas between.")
    private List<String> documents;

    @Override
    public Integer call() {
        return new LinkRecord(incident.attest(), deciding)
                .decide(
                        "split " + id,
                        deciding.reasonOr(Reason.OTHER_INCIDENT),
                        (links, view) -> links.split(view, id, documents));
    }
}
