package org.attest.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.attest.cli.casework.CaseFile;
import org.attest.cli.casework.CaseView;
import org.attest.cli.casework.Publication;
import org.attest.cli.input.InputOptions;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Exit;
import org.attest.cli.terminal.Stop;
import org.attest.cli.view.EstimateTable;
import org.attest.cli.view.EstimateTests;
import org.attest.cli.view.PolicyTable;
import org.attest.cli.view.Words;
import org.attest.core.incident.Incident;
import org.attest.core.reconcile.Estimate;
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
            "  attest estimate --policy all",
            "  attest estimate --sensitivity",
            "  attest estimate --each --json reports/ > figures.jsonl"
        })
final class EstimateCommand implements Callable<Integer> {
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

    @Option(
            names = "--sensitivity",
            description =
                    "Also what each figure would be without one of its origins, and how far counts are from holding.")
    private boolean sensitivity;

    @Option(
            names = "--allow-mixed-dates",
            description = "With --class all: also the sum of counts of different days, marked as such. No figure.")
    private boolean mixed;

    private final List<MixedDates> composites = new ArrayList<>();

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
            return new EachEstimate(attest, about, names).run(cut.policy(attest.caseFolder()), cut.cut());
        }
        Console console = attest.console();
        List<Policy> policies = cut.policies(attest.caseFolder());
        if (publish && policies.size() > 1) {
            throw Stop.usage("figures leave the house by one policy. Maybe: --publish --policy attest");
        }
        try (CaseFile file = CaseFile.open(attest.caseFolder())) {
            CaseView view = file.view(cut.cut());
            List<Estimate> estimates = new ArrayList<>();
            policies.forEach(policy -> estimates.addAll(chosen(view, figures(view, policy))));
            if (estimates.isEmpty() && victims != null) {
                throw Stop.notFound("no figure for " + victims + ". Maybe look at all of them: attest estimate");
            }
            if (publish) {
                Publication.of(file, estimates, attest.world().clock().instant());
            }
            if (policies.size() > 1) {
                new PolicyTable(console, policies).print(estimates, sensitivity);
            } else {
                print(console, estimates, policies.get(0), new EstimateTable(console, view::claim));
            }
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

    private List<Estimate> figures(CaseView view, Policy policy) {
        List<Estimate> all = view.estimates(policy);
        return sensitivity ? view.tested(all, policy) : all;
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
        if (mixed) {
            composites.addAll(MixedDates.composites(chosen, wanted));
        } else {
            chosen.forEach(estimate -> MixedDates.refuse(estimate, wanted));
        }
        return chosen.stream()
                .map(estimate -> estimate.only(figure -> figure.victims().equals(wanted)))
                .filter(estimate -> !estimate.figures().isEmpty())
                .toList();
    }

    private void print(Console console, List<Estimate> estimates, Policy policy, EstimateTable table) {
        switch (console.form()) {
            case JSON -> {
                estimates.forEach(estimate -> console.line(WireJson.estimate(estimate)));
                composites.forEach(composite -> console.line(composite.row()));
            }
            case PLAIN -> {
                estimates.forEach(estimate -> EstimateTable.records(console, estimate));
                composites.forEach(composite -> console.line(composite.record()));
            }
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
                    EstimateTests.lines(estimate).forEach(console::line);
                    console.line("");
                });
                composites.forEach(composite -> console.line(composite.sentence()));
                console.line("policy " + policy.label()
                        + cut.asOf().map(day -> ", counted on or before " + day).orElse("")
                        + cut.knownOn().map(day -> ", known on " + day).orElse("") + ". " + Words.NOT_EVERYONE);
            }
        }
    }
}
