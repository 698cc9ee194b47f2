package org.attest.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attest.cli.input.InputOptions;
import org.attest.cli.input.PackOption;
import org.attest.cli.input.ReportStream;
import org.attest.cli.input.Sources;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Progress;
import org.attest.cli.view.ClaimLines;
import org.attest.core.claim.Reading;
import org.attest.core.read.ReportReader;
import org.attest.core.text.Document;
import org.attest.formats.json.WireJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Claims without a case, in the order of the files given. */
@Command(
        name = "extract",
        description = "Prints the claims of reports, without a case.",
        footer = {
            "  attest extract report.txt",
            "  attest extract --json reports/ > claims.jsonl",
            "  curl -s https://example.org/report | attest extract --published 2025-03-08 -"
        })
final class ExtractCommand implements Callable<Integer> {
    @ParentCommand
    private AttestCommand attest;

    @Mixin
    private InputOptions about;

    @Mixin
    private PackOption pack;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Reports or folders of them; - is standard input.")
    private List<String> files;

    @Override
    public Integer call() {
        Console console = attest.console();
        Tally tally = new Tally(console);
        Sources sources = Sources.of(attest.world(), files, tally::problem);
        InputOptions.Completion completion = about.completion(attest.world(), sources.manifests(), tally::problem);
        ReportReader reader = pack.known(attest.world()).reader();
        Progress progress = attest.progress(sources);
        new ReportStream<Drawn>(
                        read -> drawn(console, reading(console, reader, read.document())),
                        (read, drawn) -> {
                            progress.step(read.document().id(), read.bytes().length);
                            tally.notRead(read, drawn.notRead());
                            drawn.lines().forEach(console::line);
                            return !console.isAbandoned();
                        },
                        tally::problem)
                .run(attest.world(), sources.all(), completion::complete);
        progress.clear();
        return tally.exit();
    }

    /** Numbers set aside are told of to people only. */
    private static Reading reading(Console console, ReportReader reader, Document document) {
        return console.form() == Console.Form.HUMAN ? reader.read(document) : reader.skim(document);
    }

    private record Drawn(List<String> lines, Optional<Reading.NotRead> notRead) {}

    private static Drawn drawn(Console console, Reading reading) {
        return new Drawn(lines(console, reading), reading.notRead());
    }

    private static List<String> lines(Console console, Reading reading) {
        return switch (console.form()) {
            case JSON -> reading.claims().stream().map(WireJson::claim).toList();
            case PLAIN -> reading.claims().stream().map(ClaimLines::plain).toList();
            case HUMAN -> ClaimLines.grouped(console, reading);
        };
    }
}
