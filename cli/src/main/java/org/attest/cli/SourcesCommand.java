package org.attest.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.attest.cli.casework.CaseFile;
import org.attest.cli.casework.CaseView;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Exit;
import org.attest.cli.view.SourcesText;
import org.attest.core.incident.Incident;
import org.attest.core.reconcile.Sources;
import org.attest.formats.json.WireJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** How many voices are really speaking. */
@Command(
        name = "sources",
        description = "Prints who counted, which reports carry whose counts, and how that is known.",
        footer = {"  attest sources", "  attest sources coast --independent", "  attest sources coast --json"})
final class SourcesCommand implements Callable<Integer> {
    @ParentCommand
    private AttestCommand attest;

    @Mixin
    private CutOptions cut;

    @Option(names = "--independent", description = "How many independent origins counted each class, by day.")
    private boolean independent;

    @Parameters(paramLabel = "ID", arity = "0..1", description = "An incident.")
    private String incident;

    @Override
    public Integer call() {
        Console console = attest.console();
        try (CaseFile file = CaseFile.open(attest.caseFolder())) {
            CaseView view = file.view(cut.cut());
            List<Incident> asked = incident == null ? view.incidents() : List.of(view.incident(incident));
            Map<Incident, Sources> all = view.sources(asked);
            all.forEach((of, sources) -> print(console, of, sources));
        }
        return Exit.DONE;
    }

    private void print(Console console, Incident of, Sources sources) {
        switch (console.form()) {
            case JSON -> {
                if (independent) {
                    sources.independent().forEach(row -> console.line(WireJson.independent(of, row)));
                } else {
                    sources.origins().forEach(origin -> console.line(WireJson.origin(of, origin)));
                }
            }
            case PLAIN -> {
                if (independent) {
                    SourcesText.independentRecords(console, of, sources);
                } else {
                    SourcesText.records(console, of, sources);
                }
            }
            case HUMAN ->
                (independent ? SourcesText.independent(console, of, sources) : SourcesText.lines(console, of, sources))
                        .forEach(console::line);
        }
    }
}
