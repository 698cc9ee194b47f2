package org.attest.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attest.cli.input.InputOptions;
import org.attest.cli.input.KnowledgeFiles;
import org.attest.cli.input.ReportStream;
import org.attest.cli.input.Sources;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Stop;
import org.attest.core.read.ClaimReader;
import org.attest.core.read.Knowledge;
import org.attest.core.reconcile.Cut;
import org.attest.core.reconcile.Estimate;
import org.attest.core.reconcile.Estimates;
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
            "  attest estimate --as-of 2025-03-11",
            "  attest estimate --each --json reports/ > figures.jsonl"
        })
final class EstimateCommand implements Callable<Integer> {
    @ParentCommand
    private AttestCommand attest;

    @Option(names = "--as-of", paramLabel = "DATE", description = "Only what was counted on or before this day.")
    private LocalDate asOf;

    @Option(names = "--known-on", paramLabel = "DATE", description = "Only what was published or added by this day.")
    private LocalDate knownOn;

    @Option(
            names = "--policy",
            paramLabel = "NAME",
            defaultValue = "attest",
            description = "How low, best and high are chosen: attest, airwars (${DEFAULT-VALUE}).")
    private String policy;

    @Option(names = "--each", description = "Without a case: each of the files given is a case of its own.")
    private boolean each;

    @Mixin
    private InputOptions about;

    @Parameters(paramLabel = "ID|FILE", arity = "0..*", description = "An incident of the case; with --each, reports.")
    private List<String> names = List.of();

    @Override
    public Integer call() {
        Policy chosen = policy();
        if (each) {
            return each(chosen);
        }
        throw Stop.usage("not yet");
    }

    private Policy policy() {
        return Policy.named(policy)
                .orElseThrow(() -> Stop.usage("no policy is called " + policy + ". Maybe one of "
                        + String.join(
                                ", ", Policy.all().stream().map(Policy::name).toList()) + "."));
    }

    private int each(Policy chosen) {
        if (names.isEmpty()) {
            throw Stop.usage("--each needs reports. Maybe: attest estimate --each reports/*.txt");
        }
        Console console = attest.console();
        Tally tally = new Tally(console);
        Sources sources = Sources.of(attest.world(), names, tally::problem);
        InputOptions.Completion completion = about.completion(attest.world(), sources.manifests(), tally::problem);
        Knowledge knowledge = KnowledgeFiles.shipped();
        ClaimReader reader = new ClaimReader(knowledge);
        Cut cut = new Cut(Optional.ofNullable(asOf), Optional.ofNullable(knownOn));
        new ReportStream<List<Estimate>>(
                        read -> Estimates.estimate(
                                List.of(reader.read(read.document())),
                                cut,
                                chosen,
                                knowledge.actors(),
                                knowledge.gazetteer()),
                        (read, estimates) -> {
                            console.line(WireJson.eachEstimate(read.document().id(), estimates));
                            return !console.isAbandoned();
                        },
                        tally::problem)
                .run(attest.world(), sources.all(), completion);
        return tally.exit();
    }
}
