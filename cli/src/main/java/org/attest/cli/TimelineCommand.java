package org.attest.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.attest.cli.casework.CaseFile;
import org.attest.cli.casework.CaseView;
import org.attest.cli.casework.Charts;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Exit;
import org.attest.cli.view.TimelineText;
import org.attest.cli.view.Words;
import org.attest.core.incident.Incident;
import org.attest.core.reconcile.Timeline;
import org.attest.core.reconcile.Timeline.Clock;
import org.attest.formats.chart.Chart;
import org.attest.formats.chart.StepChart;
import org.attest.formats.json.WireJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** How the counts of each origin followed one another. */
@Command(
        name = "timeline",
        description = "Prints the counts of each origin in the order they were made, and what changed each time.",
        footer = {
            "  attest timeline",
            "  attest timeline coast --class civilians",
            "  attest timeline coast --clock published",
            "  attest timeline coast --class civilians --svg civilians.svg"
        })
final class TimelineCommand implements Callable<Integer> {
    @ParentCommand
    private AttestCommand attest;

    @Mixin
    private CutOptions cut;

    @Option(
            names = "--clock",
            paramLabel = "CLOCK",
            description = "as-of: when the origin counted (default); event: the days of the harm; published.")
    private Clock clock = Clock.AS_OF;

    @Option(names = "--harm", paramLabel = "HARM", description = "Only this harm: killed, injured ...")
    private String harm;

    @Option(names = "--class", paramLabel = "CLASS", description = "Only these people: all, civilian, women ...")
    private String victims;

    @Option(
            names = "--svg",
            paramLabel = "FILE",
            description = "Also draws the class asked for, or the one with the most counts.")
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
            Map<Incident, List<Timeline>> timelines = new LinkedHashMap<>();
            view.timelines(asked)
                    .forEach((of, lines) -> timelines.put(
                            of, lines.stream().filter(this::isAsked).toList()));
            if (svg != null) {
                draw(console, new Charts(view, cut.policy(attest.caseFolder()), cut.cut()).of(timelines));
            }
            timelines.forEach((of, lines) -> print(console, of, lines));
            if (console.form() == Console.Form.HUMAN) {
                console.line(Words.NOT_EVERYONE);
            }
        }
        return Exit.DONE;
    }

    private void draw(Console console, Chart chart) {
        WrittenFile.checkWidth(width);
        WrittenFile.write(attest.world().file(svg), StepChart.draw(chart, width));
        console.say("Wrote " + svg + ": " + chart.title() + ".");
    }

    private boolean isAsked(Timeline line) {
        return (harm == null || line.harm().word().equals(harm))
                && (victims == null || line.victims().equals(Words.victims(victims)));
    }

    private void print(Console console, Incident of, List<Timeline> lines) {
        TimelineText text = new TimelineText(console, clock);
        switch (console.form()) {
            case JSON -> lines.forEach(line -> console.line(WireJson.timeline(of, line)));
            case PLAIN -> lines.forEach(line -> text.records(of, line));
            case HUMAN -> text.lines(of, lines).forEach(console::line);
        }
    }
}
