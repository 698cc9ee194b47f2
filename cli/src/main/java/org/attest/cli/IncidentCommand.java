package org.attest.cli;

import java.util.concurrent.Callable;
import org.attest.cli.casework.CaseFile;
import org.attest.cli.casework.CaseView;
import org.attest.cli.casework.Links;
import org.attest.cli.terminal.Exit;
import org.attest.cli.terminal.Stop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The page of one incident. */
@Command(
        name = "incident",
        description =
                "Shows one incident: places, days, reports, figures, what does not add up, and what people judged.",
        footer = {
            "  attest incident i-41d304",
            "  attest incident latakia --as-of 2025-03-11",
            "  attest incident split i-41d304 --documents 03,07 --reviewer 'A. Reader'",
            "  attest incident merge i-41d304 i-9a1b --reviewer 'A. Reader'",
            "  attest incident rename i-41d304 'The coast, March 2025' --reviewer 'A. Reader'",
            "  attest incident move c-5f1e i-9a1b --reviewer 'A. Reader'"
        },
        subcommands = {
            IncidentSplitCommand.class,
            IncidentMergeCommand.class,
            IncidentRenameCommand.class,
            IncidentMoveCommand.class,
            UndoCommand.class
        })
final class IncidentCommand implements Callable<Integer> {
    @ParentCommand
    private AttestCommand attest;

    @Mixin
    private CutOptions cut;

    @Parameters(
            paramLabel = "ID",
            arity = "0..1",
            description = "The beginning of an incident's id, or words of its title.")
    private String id;

    @Override
    public Integer call() {
        if (id == null) {
            throw Stop.usage("say which incident. Maybe list them: attest incidents");
        }
        try (CaseFile file = CaseFile.open(attest.caseFolder())) {
            CaseView view = file.view(cut.cut());
            new IncidentPage(attest.console(), view, new Links(file), cut.policy(attest.caseFolder()))
                    .print(view.incident(id));
        }
        return Exit.DONE;
    }

    AttestCommand attest() {
        return attest;
    }
}
