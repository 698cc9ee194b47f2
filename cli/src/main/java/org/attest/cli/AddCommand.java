package org.attest.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.attest.cli.casework.AddRun;
import org.attest.cli.casework.CaseFile;
import org.attest.cli.input.InputOptions;
import org.attest.cli.input.Sources;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Progress;
import org.attest.core.incident.Incident;
import org.attest.core.reconcile.Cut;
import org.attest.core.reconcile.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Puts reports into a case, one at a time; prints a receipt for each. */
@Command(
        name = "add",
        description = "Puts reports into the case and prints a receipt. Adding one again changes nothing.",
        footer = {
            "  attest add report.txt --published 2025-03-08",
            "  attest add reports/ --manifest dates.csv",
            "  attest add --dry-run reports/*.html",
            "  curl -s https://example.org/report | attest add --publisher 'Example News' -"
        })
final class AddCommand implements Callable<Integer> {
    private static final int MOST_CHECKED = 500;

    @ParentCommand
    private AttestCommand attest;

    @Mixin
    private InputOptions about;

    @Option(names = "--dry-run", description = "Reads and shows the receipt; changes nothing.")
    private boolean dryRun;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Reports or folders of them; - is standard input.")
    private List<String> paths;

    @Override
    public Integer call() {
        Console console = attest.console();
        Tally tally = new Tally(console);
        Sources sources = Sources.of(attest.world(), paths, tally::problem);
        InputOptions.Completion completion = about.completion(attest.world(), sources.manifests(), tally::problem);
        if (sources.all().isEmpty()) {
            console.say("attest: nothing to add.");
            return tally.exit();
        }
        Thread farewell =
                new Thread(() -> console.message("\nattest: interrupted; what was added so far is in the case."));
        Runtime.getRuntime().addShutdownHook(farewell);
        Progress progress = attest.progress(sources);
        try (AddRun run = AddRun.in(attest.caseFolder(), dryRun, console, attest.world())) {
            run.add(sources.all(), completion, tally::problem, progress);
            progress.clear();
            run.summary();
            run.caseFile()
                    .filter(file -> run.added() > 0 && !attest.isQuiet())
                    .ifPresent(file -> proposals(console, file));
        } finally {
            forget(farewell);
        }
        return tally.exit();
    }

    private static void forget(Thread farewell) {
        try {
            Runtime.getRuntime().removeShutdownHook(farewell);
        } catch (IllegalStateException e) {
            // The interrupt came first, and the farewell is being said.
        }
    }

    /** What the case looks like now, in two lines, and what to do next. A large case is checked when somebody asks. */
    private static void proposals(Console console, CaseFile file) {
        List<Incident> incidents = file.incidents();
        String first = incidents.stream()
                .limit(3)
                .map(incident -> Console.oneLine(incident.title()) + " (" + incident.id() + ")")
                .reduce((a, b) -> a + "; " + b)
                .map(titles -> ": " + titles + (incidents.size() > 3 ? "; ..." : "."))
                .orElse(".");
        String high = incidents.size() > MOST_CHECKED ? "" : " " + grave(file) + " of high severity.";
        console.say(Console.count(incidents.size(), "incident", "incidents") + " proposed" + first + high);
        console.say("Next: attest check");
    }

    private static String grave(CaseFile file) {
        long high = file.view(Cut.none()).findings().stream()
                .filter(finding -> finding.severity() == Finding.Severity.HIGH)
                .count();
        return Console.count(high, "finding", "findings");
    }
}
