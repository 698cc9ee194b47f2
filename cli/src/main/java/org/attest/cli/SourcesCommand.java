package org.attest.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.attest.cli.casework.CaseFile;
import org.attest.cli.casework.CaseView;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Exit;
import org.attest.cli.terminal.Stop;
import org.attest.cli.view.SourcesText;
import org.attest.core.incident.Incident;
import org.attest.core.reconcile.Sources;
import org.attest.formats.chart.SourceDot;
import org.attest.formats.chart.SourceGraph;
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
        footer = {
            "  attest sources",
            "  attest sources coast --independent",
            "  attest sources coast --svg sources.svg --dot sources.dot"
        })
final class SourcesCommand implements Callable<Integer> {
    @ParentCommand
    private AttestCommand attest;

    @Mixin
    private CutOptions cut;

    @Option(names = "--independent", description = "How many independent origins counted each class, by day.")
    private boolean independent;

    @Option(names = "--dot", paramLabel = "FILE", description = "Also writes a graph for Graphviz, of one incident.")
    private String dot;

    @Option(names = "--svg", paramLabel = "FILE", description = "Also draws the graph, of one incident.")
    private String svg;

    @Option(names = "--width", paramLabel = "PX", description = "Of the drawing, 320 to 4,000 (${DEFAULT-VALUE}).")
    private int width = 800;

    @Parameters(paramLabel = "ID", arity = "0..1", description = "An incident.")
    private String incident;

    @Override
    public Integer call() {
        Console console = attest.console();
        try (CaseFile file = CaseFile.open(attest.caseFolder())) {
            CaseView view = file.view(cut.cut());
            List<Incident> asked = incident == null ? view.incidents() : List.of(view.incident(incident));
            Map<Incident, Sources> all = view.sources(asked);
            if (dot != null || svg != null) {
                draw(console, all, view);
            }
            all.forEach((of, sources) -> print(console, of, sources));
        }
        return Exit.DONE;
    }

    /** The incident asked for, or the one that most reports tell of. */
    private void draw(Console console, Map<Incident, Sources> all, CaseView view) {
        WrittenFile.checkWidth(width);
        Map.Entry<Incident, Sources> most = all.entrySet().stream()
                .filter(entry -> entry.getValue().documents() > 0)
                .reduce((one, other) ->
                        other.getValue().documents() > one.getValue().documents() ? other : one)
                .orElseThrow(() -> Stop.notFound("no report with a count. Maybe look at them: attest docs"));
        if (dot != null) {
            WrittenFile.write(attest.world().file(dot), SourceDot.draw(most.getKey(), most.getValue()));
            console.say("Wrote " + dot + ".");
        }
        if (svg != null) {
            String drawn = SourceGraph.draw(most.getKey(), most.getValue(), view.actors(), width);
            WrittenFile.write(attest.world().file(svg), drawn);
            console.say("Wrote " + svg + ".");
        }
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
