package org.attest.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attest.cli.casework.CaseFile;
import org.attest.cli.casework.CaseView;
import org.attest.cli.casework.Tracing;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.JsonRow;
import org.attest.cli.view.EstimateTable;
import org.attest.cli.view.FindingText;
import org.attest.cli.view.Words;
import org.attest.core.reconcile.Cut;
import org.attest.core.reconcile.Estimate;
import org.attest.core.reconcile.Figure;
import org.attest.core.reconcile.Finding;
import org.attest.core.reconcile.Policy;

/** What the demo tells: figures on two days, what does not add up, what is kept apart, and one figure traced to its words. */
final class DemoText {
    private static final LocalDate EARLY = LocalDate.of(2025, 3, 8);
    private static final LocalDate LATE = LocalDate.of(2025, 3, 11);
    private static final String FIGURE = "civilian.best@" + LATE;

    private final Console console;
    private final CaseFile file;
    private final CaseView all;

    DemoText(Console console, CaseFile file) {
        this.console = console;
        this.file = file;
        this.all = view(Cut.none());
    }

    private CaseView view(Cut cut) {
        return file.view(cut);
    }

    /** Incidents that more than one report is about, and those inside them. */
    private List<Estimate> main(Cut cut) {
        return view(cut).estimates(Policy.ATTEST).stream()
                .filter(estimate ->
                        isInside(estimate) || estimate.incident().documents().size() > 1)
                .toList();
    }

    private static boolean isInside(Estimate estimate) {
        return estimate.incident().partOf().isPresent();
    }

    void story() {
        console.line("The example case: " + Console.count(all.readings().size(), "report", "reports")
                + " of the Syrian coast, March 2025, with "
                + Console.count(all.claims().size(), "claim", "claims") + ".");
        console.line(
                "The reports are written for this demo, after figures published then. The full list: attest demo --out DIR");
        console.line("");
        table("Counted by 8 March", main(Cut.asOf(EARLY)).stream().limit(1).toList());
        table("Counted by 11 March", main(Cut.asOf(LATE)).stream().limit(1).toList());
        List<Estimate> uncut = main(Cut.none());
        table(
                "An incident inside the larger one, never added to it",
                uncut.stream().filter(DemoText::isInside).toList());
        table(
                "Another incident in the same place, kept apart",
                uncut.stream().skip(1).filter(estimate -> !isInside(estimate)).toList());
        console.line(console.strong("What does not add up, and what only looks so"));
        all.findings().forEach(finding -> FindingText.lines(finding).forEach(console::line));
        console.line("");
        console.line(console.strong("From a figure to the words: attest blame " + FIGURE));
        BlameCommand.print(
                console,
                file,
                new Tracing(file, Policy.ATTEST, Cut.none()).of(FIGURE).subList(0, 1));
        console.line("");
        console.line(Words.NOT_EVERYONE);
        console.line("");
        console.line("Next, with this example:  attest demo --out example && attest add example && attest check");
        console.line("With reports of your own: attest add report.txt --published 2025-03-08 && attest estimate");
    }

    private void table(String heading, List<Estimate> estimates) {
        console.line(console.strong(heading));
        EstimateTable table = new EstimateTable(console, all::claim);
        estimates.forEach(estimate -> {
            table.lines(estimate).forEach(line -> console.line("  " + line));
            console.line("");
        });
    }

    /** Figures on both days and findings, without what a better reader of the same texts may rename. */
    void data() {
        figures(Optional.of(EARLY), main(Cut.asOf(EARLY)));
        figures(Optional.of(LATE), main(Cut.asOf(LATE)));
        figures(Optional.empty(), main(Cut.none()));
        all.findings().forEach(this::finding);
    }

    private void figures(Optional<LocalDate> day, List<Estimate> estimates) {
        for (Estimate estimate : estimates) {
            for (Figure figure : estimate.figures()) {
                JsonRow row = new JsonRow()
                        .day("asOf", day)
                        .put("incident", estimate.incident().title())
                        .put("harm", figure.harm().word())
                        .put("victims", figure.victims())
                        .put("footing", figure.footing().map(Figure.Footing::word))
                        .bound("low", figure.low())
                        .bound("best", figure.best())
                        .bound("high", figure.high())
                        .day("counted", figure.asOf())
                        .words("origins", figure.origins())
                        .put("derived", figure.derived())
                        .put("status", figure.best().isEmpty() ? figure.reason() : Optional.empty());
                figure.lastCoherent()
                        .ifPresent(last -> row.put("last", last.value())
                                .put("lastCounted", last.asOf().toString()));
                console.line(row.toString());
            }
        }
    }

    private void finding(Finding finding) {
        console.line(new JsonRow()
                .put("finding", finding.kind())
                .put("verdict", finding.verdict().word())
                .put("severity", finding.severity().word())
                .numbers("values", finding.values())
                .words(
                        "documents",
                        finding.evidence().stream()
                                .map(Finding.Evidence::document)
                                .distinct()
                                .toList())
                .toString());
    }
}
