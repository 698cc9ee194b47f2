package org.attest.cli;

import java.util.List;
import java.util.Optional;
import org.attest.cli.casework.CaseView;
import org.attest.cli.input.InputOptions;
import org.attest.cli.input.KnowledgeFiles;
import org.attest.cli.input.KnowledgeFiles.Known;
import org.attest.cli.input.ReportStream;
import org.attest.cli.input.Sources;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Progress;
import org.attest.cli.terminal.Stop;
import org.attest.cli.view.EstimateTable;
import org.attest.cli.view.Languages;
import org.attest.core.claim.Reading;
import org.attest.core.read.ReportReader;
import org.attest.core.reconcile.Cut;
import org.attest.core.reconcile.Estimate;
import org.attest.core.reconcile.Policy;
import org.attest.formats.json.WireJson;

/** Figures of reports without a case, each report a case of its own. */
record EachEstimate(AttestCommand attest, InputOptions about, List<String> names) {
    int run(Policy policy, Cut all) {
        if (names.isEmpty()) {
            throw Stop.usage("--each needs reports. Maybe: attest estimate --each reports/*.txt");
        }
        Console console = attest.console();
        Tally tally = new Tally(console);
        Sources sources = Sources.of(attest.world(), names, tally::problem);
        InputOptions.Completion completion = about.completion(attest.world(), sources.manifests(), tally::problem);
        Known known = KnowledgeFiles.shipped();
        ReportReader reader = known.reader();
        Progress progress = attest.progress(sources);
        new ReportStream<Seen>(
                        read -> {
                            Reading reading = reader.skim(read.document());
                            CaseView view = new CaseView(List.of(reading), known.knowledge(), all);
                            return new Seen(view, view.estimates(policy), reading.notRead());
                        },
                        (read, seen) -> {
                            progress.step(read.document().id(), read.bytes().length);
                            tally.notRead(read, seen.notRead());
                            eachDocument(console, read.document().id(), seen);
                            return !console.isAbandoned();
                        },
                        tally::problem)
                .run(attest.world(), sources.all(), completion::complete);
        progress.clear();
        return tally.exit();
    }

    private record Seen(CaseView view, List<Estimate> estimates, Optional<Reading.NotRead> notRead) {}

    private static void eachDocument(Console console, String document, Seen seen) {
        List<Estimate> estimates = seen.estimates();
        switch (console.form()) {
            case JSON ->
                console.line(seen.notRead()
                        .map(other -> WireJson.eachNotRead(document, other.language()))
                        .orElseGet(() -> WireJson.eachEstimate(document, estimates)));
            case PLAIN -> estimates.forEach(estimate -> EstimateTable.records(console, estimate));
            case HUMAN -> {
                console.line(console.strong(Console.oneLine(document)));
                EstimateTable table = new EstimateTable(console, seen.view()::claim);
                estimates.forEach(estimate -> table.lines(estimate).forEach(line -> console.line("  " + line)));
                console.line(
                        estimates.isEmpty()
                                ? "  "
                                        + seen.notRead()
                                                .map(other -> "This text is " + Languages.label(other) + ".")
                                                .orElse("No figures in this text.")
                                        + "\n"
                                : "");
            }
        }
    }
}
