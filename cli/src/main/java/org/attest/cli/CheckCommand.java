package org.attest.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.attest.cli.casework.CaseFile;
import org.attest.cli.casework.CaseView;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Exit;
import org.attest.cli.terminal.JsonRow;
import org.attest.cli.terminal.Stop;
import org.attest.cli.view.FindingText;
import org.attest.core.reconcile.Finding;
import org.attest.core.reconcile.Finding.Severity;
import org.attest.core.reconcile.Findings;
import org.attest.formats.json.WireJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What does not add up as printed, and what only looks so. */
@Command(
        name = "check",
        description = "Prints what does not add up as printed, and what only looks so, each as one sentence.",
        footer = {
            "  attest check",
            "  attest check coast --min-severity high",
            "  attest check --kinds                          what each kind of finding is",
            "  attest check --kind unexplained-drop",
            "  attest check --fail-on high > /dev/null || echo 'look at the case'"
        })
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private AttestCommand attest;

    @Mixin
    private CutOptions cut;

    @Option(names = "--kind", paramLabel = "KIND", description = "Only findings of this kind, such as class-mislabel.")
    private String kind;

    @Option(names = "--kinds", description = "Lists the kinds of finding with what each means, and looks at no case.")
    private boolean kinds;

    @Option(names = "--min-severity", paramLabel = "SEV", description = "info, low, medium or high, and graver.")
    private Severity least = Severity.INFO;

    @Option(names = "--fail-on", paramLabel = "SEV", description = "Exit with 3 when there is one as grave as this.")
    private Severity failOn;

    @Parameters(paramLabel = "ID", arity = "0..1", description = "An incident.")
    private String incident;

    @Override
    public Integer call() {
        if (kinds) {
            kinds(attest.console());
            return Exit.DONE;
        }
        if (kind != null && !Findings.kinds().contains(kind)) {
            throw Stop.usage("no kind of finding is called " + kind + ". Maybe one of "
                    + String.join(", ", Findings.kinds()) + ": attest check --kinds says what each is.");
        }
        Console console = attest.console();
        try (CaseFile file = CaseFile.open(attest.caseFolder())) {
            CaseView view = file.view(cut.cut());
            List<Finding> findings = chosen(view);
            print(console, findings);
            boolean grave = failOn != null
                    && findings.stream().anyMatch(finding -> finding.severity().compareTo(failOn) >= 0);
            return grave ? Exit.FOUND : Exit.DONE;
        }
    }

    private static void kinds(Console console) {
        int width = Findings.kinds().stream().mapToInt(String::length).max().orElse(0);
        Findings.meanings().forEach((name, meaning) -> {
            switch (console.form()) {
                case JSON ->
                    console.line(new JsonRow()
                            .put("kind", name)
                            .put("meaning", meaning)
                            .toString());
                case PLAIN -> console.record(name, meaning);
                case HUMAN -> console.line(name + " ".repeat(width + 2 - name.length()) + meaning);
            }
        });
    }

    private List<Finding> chosen(CaseView view) {
        List<String> claims =
                incident == null ? List.of() : view.incident(incident).claims();
        return view.findings().stream()
                .filter(finding -> kind == null || finding.kind().equals(kind))
                .filter(finding -> finding.severity().compareTo(least) >= 0)
                .filter(finding -> incident == null || finding.claims().stream().anyMatch(claims::contains))
                .toList();
    }

    private static void print(Console console, List<Finding> findings) {
        switch (console.form()) {
            case JSON -> findings.forEach(finding -> console.line(WireJson.finding(finding)));
            case PLAIN -> findings.forEach(finding -> FindingText.record(console, finding));
            case HUMAN -> {
                findings.forEach(finding -> FindingText.lines(finding).forEach(console::line));
                console.say(
                        findings.isEmpty()
                                ? "Nothing found that does not add up."
                                : Console.count(findings.size(), "finding", "findings") + ". Next: attest explain "
                                        + findings.get(0).id());
            }
        }
    }
}
