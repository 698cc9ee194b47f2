package org.attest.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.attest.cli.casework.CaseFile;
import org.attest.cli.casework.CaseView;
import org.attest.cli.input.InputOptions;
import org.attest.cli.input.KnowledgeFiles;
import org.attest.cli.input.KnowledgeFiles.Known;
import org.attest.cli.input.ReportStream;
import org.attest.cli.input.Sources;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Exit;
import org.attest.cli.terminal.Progress;
import org.attest.cli.terminal.Table;
import org.attest.cli.terminal.Table.Side;
import org.attest.core.claim.Reading;
import org.attest.core.incident.Incident;
import org.attest.core.read.ReportReader;
import org.attest.core.reconcile.Estimate;
import org.attest.core.reconcile.Figure;
import org.attest.formats.json.WireJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Which reports tell of one incident. */
@Command(
        name = "incidents",
        description = "Lists the incidents of the case, or of the reports given.",
        footer = {"  attest incidents", "  attest incidents --json reports/"})
final class IncidentsCommand implements Callable<Integer> {
    @ParentCommand
    private AttestCommand attest;

    @Mixin
    private CutOptions cut;

    @Mixin
    private InputOptions about;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Reports; without them, the case.")
    private List<String> files = List.of();

    @Override
    public Integer call() {
        Console console = attest.console();
        if (!files.isEmpty()) {
            return ofFiles(console);
        }
        try (CaseFile file = CaseFile.open(attest.caseFolder())) {
            if (cut.isUsual(attest.caseFolder())) {
                print(console, file.listed());
            } else {
                print(console, listed(file.view(cut.cut())));
            }
        }
        return Exit.DONE;
    }

    private int ofFiles(Console console) {
        Tally tally = new Tally(console);
        Sources sources = Sources.of(attest.world(), files, tally::problem);
        InputOptions.Completion completion = about.completion(attest.world(), sources.manifests(), tally::problem);
        Known known = KnowledgeFiles.shipped();
        ReportReader reader = known.reader();
        List<Reading> readings = new ArrayList<>();
        Progress progress = attest.progress(sources);
        new ReportStream<Reading>(
                        read -> reader.skim(read.document()),
                        (read, reading) -> {
                            progress.step(read.document().id(), read.bytes().length);
                            tally.notRead(read, reading.notRead());
                            return readings.add(reading);
                        },
                        tally::problem)
                .run(attest.world(), sources.all(), completion::complete);
        progress.clear();
        print(console, listed(new CaseView(readings, known.knowledge(), cut.cut())));
        return tally.exit();
    }

    private List<CaseFile.Listed> listed(CaseView view) {
        Map<String, List<Figure>> figures = view.estimates(cut.policy(attest.caseFolder())).stream()
                .collect(Collectors.toMap(estimate -> estimate.incident().id(), Estimate::figures));
        return view.incidents().stream()
                .map(incident -> new CaseFile.Listed(
                        incident, WireJson.incident(incident, figures.getOrDefault(incident.id(), List.of()))))
                .toList();
    }

    private static void print(Console console, List<CaseFile.Listed> incidents) {
        Table table = new Table(Side.LEFT, Side.LEFT, Side.RIGHT, Side.RIGHT, Side.LEFT);
        table.row("incident", "title", "documents", "also in", "days");
        for (CaseFile.Listed listed : incidents) {
            Incident incident = listed.incident();
            switch (console.form()) {
                case JSON -> console.line(listed.line());
                case PLAIN ->
                    console.record(
                            incident.id(),
                            incident.title(),
                            String.join(";", incident.documents()),
                            String.join(";", incident.alsoIn()));
                case HUMAN ->
                    table.row(
                            incident.id(),
                            (incident.partOf().isPresent() ? "  " : "") + Console.oneLine(incident.title(), 60),
                            Console.number(incident.documents().size()),
                            Console.number(incident.alsoIn().size()),
                            incident.period()
                                    .map(days -> days.start() + " to " + days.end())
                                    .orElse("not stated"));
            }
        }
        if (console.form() == Console.Form.HUMAN) {
            table.lines().forEach(console::line);
        }
    }
}
