package org.attest.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.attest.cli.casework.CaseFile;
import org.attest.cli.casework.Traced;
import org.attest.cli.casework.Tracing;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Exit;
import org.attest.cli.view.TraceText;
import org.attest.core.incident.Incident;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** From a number to the characters it rests on. */
@Command(
        name = "blame",
        description = "Traces a number, a figure or a claim to the words it rests on.",
        footer = {
            "  attest blame 1,225",
            "  attest blame civilian.best@2025-03-11",
            "  attest blame killed.children.low",
            "  attest blame c-5f1e"
        })
final class BlameCommand implements Callable<Integer> {
    @ParentCommand
    private AttestCommand attest;

    @Mixin
    private CutOptions cut;

    @Parameters(
            paramLabel = "NUMBER|FIGURE|CLAIM",
            description = "1,225; or [HARM.]CLASS.low|best|high[@DATE]; or the beginning of a claim's id.")
    private String what;

    @Override
    public Integer call() {
        Console console = attest.console();
        try (CaseFile file = CaseFile.open(attest.caseFolder())) {
            List<Traced> traced = new Tracing(file, cut.policy(attest.caseFolder()), cut.cut()).of(what);
            print(console, file, traced);
        }
        return Exit.DONE;
    }

    static void print(Console console, CaseFile file, List<Traced> traced) {
        Map<String, CaseFile.Kept> kept =
                file.documents().stream().collect(Collectors.toMap(CaseFile.Kept::id, document -> document));
        TraceText text = new TraceText(
                console,
                id -> kept.get(id).hash(),
                id -> file.reading(kept.get(id)).document());
        for (Traced one : traced) {
            TraceText.Head head = new TraceText.Head(
                    one.value(),
                    one.what(),
                    one.incident().map(Incident::title),
                    one.counted().map(LocalDate::toString),
                    one.derived());
            List<TraceText.Left> others = one.others().stream()
                    .map(other -> new TraceText.Left(other.standing().word(), other.claim(), other.reason()))
                    .toList();
            (console.form() == Console.Form.HUMAN
                            ? text.lines(head, one.claims(), others)
                            : text.rows(head, one.claims(), others))
                    .forEach(console::line);
        }
    }
}
