package org.attest.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.attest.cli.casework.CaseFile;
import org.attest.cli.casework.CaseView;
import org.attest.cli.casework.Publication;
import org.attest.cli.input.InputOptions;
import org.attest.cli.input.KnowledgeFiles;
import org.attest.cli.input.KnowledgeFiles.Known;
import org.attest.cli.input.ReportStream;
import org.attest.cli.input.Sources;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Exit;
import org.attest.cli.terminal.Progress;
import org.attest.cli.terminal.Stop;
import org.attest.cli.view.EstimateTable;
import org.attest.cli.view.Languages;
import org.attest.cli.view.Words;
import org.attest.core.claim.Reading;
import org.attest.core.incident.Incident;
import org.attest.core.read.ReportReader;
import org.attest.core.reconcile.Cut;
import org.attest.core.reconcile.Estimate;
import org.attest.core.reconcile.Figure;
import org.attest.core.reconcile.Policy;
import org.attest.formats.json.WireJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Low, best and high of every incident, with what they rest on. */
@Command(
        name = "estimate",
        description = "Prints low, best and high of each incident, with what they rest on.",
        footer = {
            "  attest estimate",
            "  attest estimate coast --as-of 2025-03-11",
            "  attest estimate --class civilian --json",
            "  attest estimate --each --json reports/ > figures.jsonl"
        })
final class EstimateCommand implements Callable<Integer> {
    /** Classes that share nobody: what a total would be added from. */
    private static final Set<String> PARTS = Set.of("civilian", "security-forces", "non-state-fighters", "perpetrator");

    /** So many reports are named in a message. */
    private static final int NAMED = 3;

    @ParentCommand
    private AttestCommand attest;

    @Mixin
    private CutOptions cut;

    @Option(names = "--class", paramLabel = "CLASS", description = "Only these people: all, civilian, women ...")
    private String victims;

    @Option(names = "--each", description = "Without a case: each report given is a case of its own.")
    private boolean each;

    @Option(names = "--publish", description = "Records in the ledger that these figures left the house.")
    private boolean publish;

    @Mixin
    private InputOptions about;

    @Parameters(
            paramLabel = "ID|FILE",
            arity = "0..*",
            description = "An incident: the beginning of its id, or words of its title. With --each: reports.")
    private List<String> names = List.of();

    @Override
    public Integer call() {
        if (each) {
            return each(cut.policy());
        }
        Console console = attest.console();
        try (CaseFile file = CaseFile.open(attest.caseFolder())) {
            CaseView view = file.view(cut.cut());
            List<Estimate> estimates = chosen(view, view.estimates(cut.policy()));
            if (publish) {
                Publication.of(file, estimates, attest.world().clock().instant());
            }
            print(console, estimates, new EstimateTable(console, view::claim));
            if (cut.asOf().isPresent()) {
                sayUndated(console, view);
            }
        }
        return Exit.DONE;
    }

    /** What has no date enters no dated figure; said beside the figures. */
    private static void sayUndated(Console console, CaseView view) {
        List<String> undated = view.readings().stream()
                .filter(reading -> reading.document().published().isEmpty()
                        && reading.claims().stream()
                                .anyMatch(claim ->
                                        claim.harm().ofPeople() && claim.asOf().isEmpty()))
                .map(reading -> Console.oneLine(reading.document().id(), 60))
                .toList();
        if (!undated.isEmpty()) {
            console.say("attest: " + Console.count(undated.size(), "report", "reports")
                    + " of no known date left out of dated figures: "
                    + String.join(", ", undated.subList(0, Math.min(NAMED, undated.size())))
                    + (undated.size() > NAMED ? " ..." : "") + ". Maybe date them: attest add --published DATE FILE");
        }
    }

    private List<Estimate> chosen(CaseView view, List<Estimate> all) {
        List<Estimate> chosen = new ArrayList<>(all);
        if (!names.isEmpty()) {
            List<String> ids =
                    names.stream().map(view::incident).map(Incident::id).toList();
            chosen.removeIf(estimate -> !ids.contains(estimate.incident().id()));
        }
        if (victims == null) {
            return chosen;
        }
        String wanted = Words.victims(victims);
        refuseMixedDates(chosen, wanted);
        List<Estimate> filtered = chosen.stream()
                .map(estimate -> only(estimate, wanted))
                .filter(estimate -> !estimate.figures().isEmpty())
                .toList();
        if (filtered.isEmpty()) {
            throw Stop.notFound("no figure for " + victims + ". Maybe look at all of them: attest estimate");
        }
        return filtered;
    }

    private static Estimate only(Estimate estimate, String victims) {
        return new Estimate(
                estimate.rank(),
                estimate.incident(),
                estimate.policy(),
                estimate.asOf(),
                estimate.figures().stream()
                        .filter(figure -> figure.victims().equals(victims))
                        .toList());
    }

    /** A total asked for by name, which could only be had by adding counts of several days, is refused. */
    private static void refuseMixedDates(List<Estimate> estimates, String victims) {
        for (Estimate estimate : estimates) {
            for (Figure figure : estimate.figures()) {
                if (figure.victims().equals(victims)
                        && figure.best().isEmpty()
                        && figure.lastCoherent().isPresent()) {
                    throw Stop.refused(mixed(estimate, figure));
                }
            }
        }
    }

    private static String mixed(Estimate estimate, Figure total) {
        List<String> parts = estimate.figures().stream()
                .filter(figure -> figure.harm() == total.harm()
                        && figure.footing().isEmpty()
                        && PARTS.contains(figure.victims())
                        && figure.asOf().isPresent())
                .map(figure -> Words.people(figure.victims()) + " are as of "
                        + figure.asOf().get())
                .toList();
        Figure.LastCoherent last = total.lastCoherent().orElseThrow();
        return "no total from one date: " + String.join(", ", parts)
                + ". Adding them would mix dates. Maybe use --as-of " + last.asOf() + ", when it was "
                + Console.number(last.value()) + ".";
    }

    private void print(Console console, List<Estimate> estimates, EstimateTable table) {
        switch (console.form()) {
            case JSON -> estimates.forEach(estimate -> console.line(WireJson.estimate(estimate)));
            case PLAIN -> estimates.forEach(estimate -> EstimateTable.records(console, estimate));
            case HUMAN -> {
                if (estimates.isEmpty()) {
                    console.line("No figures: no report tells of people harmed"
                            + cut.asOf()
                                    .map(day -> ", counted on or before " + day)
                                    .orElse("") + ".");
                    return;
                }
                estimates.forEach(estimate -> {
                    table.nested(estimate).forEach(console::line);
                    console.line("");
                });
                console.line("policy " + cut.policy().label()
                        + cut.asOf().map(day -> ", counted on or before " + day).orElse("")
                        + cut.knownOn().map(day -> ", known on " + day).orElse("") + ". " + Words.NOT_EVERYONE);
            }
        }
    }

    private int each(Policy policy) {
        if (names.isEmpty()) {
            throw Stop.usage("--each needs reports. Maybe: attest estimate --each reports/*.txt");
        }
        Console console = attest.console();
        Tally tally = new Tally(console);
        Sources sources = Sources.of(attest.world(), names, tally::problem);
        InputOptions.Completion completion = about.completion(attest.world(), sources.manifests(), tally::problem);
        Known known = KnowledgeFiles.shipped();
        ReportReader reader = known.reader();
        Cut all = cut.cut();
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
