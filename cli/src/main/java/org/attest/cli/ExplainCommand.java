package org.attest.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attest.cli.casework.CaseFile;
import org.attest.cli.casework.CaseView;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Exit;
import org.attest.cli.terminal.Stop;
import org.attest.cli.view.ClaimText;
import org.attest.cli.view.FindingText;
import org.attest.core.claim.Claim;
import org.attest.core.reconcile.Finding;
import org.attest.formats.json.WireJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** A finding drawn as a sum, or a claim with everything read into it. */
@Command(
        name = "explain",
        description = "Explains a finding (f-...) with its sum and its words, or a claim (c-...) with its fields.",
        footer = {"  attest explain f-7d21", "  attest explain c-5f1e"})
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    private AttestCommand attest;

    @Mixin
    private CutOptions cut;

    @Parameters(paramLabel = "FINDING|CLAIM", description = "An id, or the beginning of one.")
    private String id;

    @Override
    public Integer call() {
        Console console = attest.console();
        try (CaseFile file = CaseFile.open(attest.caseFolder())) {
            CaseView view = file.view(cut.cut());
            Optional<Claim> claim = id.startsWith("f-") ? Optional.empty() : view.claimCalled(id);
            if (claim.isPresent()) {
                explain(console, view, claim.get());
            } else {
                explain(console, view, finding(view));
            }
        }
        return Exit.DONE;
    }

    private Finding finding(CaseView view) {
        List<Finding> found = view.findings().stream()
                .filter(finding -> finding.id().startsWith(id))
                .toList();
        if (found.size() != 1) {
            throw Stop.notFound(
                    "no single finding or claim is called " + id + ". Maybe list them: attest check, attest claims");
        }
        return found.get(0);
    }

    private static void explain(Console console, CaseView view, Claim claim) {
        if (console.isJson()) {
            console.line(WireJson.claim(claim));
            return;
        }
        ClaimText.lines(console, claim, view.document(claim.document())).forEach(console::line);
    }

    private static void explain(Console console, CaseView view, Finding finding) {
        if (console.isJson()) {
            console.line(WireJson.finding(finding));
            return;
        }
        FindingText.explained(console, finding, view::claim).forEach(console::line);
    }
}
