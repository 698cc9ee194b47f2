package org.attest.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.attest.cli.input.InputOptions;
import org.attest.cli.input.KnowledgeFiles;
import org.attest.cli.input.ReportStream;
import org.attest.cli.input.Sources;
import org.attest.cli.terminal.Console;
import org.attest.cli.view.ClaimLines;
import org.attest.core.claim.Reading;
import org.attest.core.read.ClaimReader;
import org.attest.core.text.Document;
import org.attest.formats.json.WireJson;
import org.attest.formats.read.ReadDocument;
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

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Reports or folders of them; - is standard input.")
    private List<String> files;

    @Override
    public Integer call() {
        Console console = attest.console();
        Tally tally = new Tally(console);
        Sources sources = Sources.of(attest.world(), files, tally::problem);
        InputOptions.Completion completion = about.completion(attest.world(), sources.manifests(), tally::problem);
        ClaimReader reader = KnowledgeFiles.shipped().reader();
        new ReportStream<List<String>>(
                        read -> lines(console, reading(console, reader, read.document())),
                        (read, lines) -> show(console, read, lines),
                        tally::problem)
                .run(attest.world(), sources.all(), completion::complete);
        return tally.exit();
    }

    /** Numbers set aside are told of to people only. */
    private static Reading reading(Console console, ClaimReader reader, Document document) {
        return console.form() == Console.Form.HUMAN ? reader.read(document) : reader.skim(document);
    }

    private static List<String> lines(Console console, Reading reading) {
        return switch (console.form()) {
            case JSON -> reading.claims().stream().map(WireJson::claim).toList();
            case PLAIN -> reading.claims().stream().map(ClaimLines::plain).toList();
            case HUMAN -> ClaimLines.grouped(console, reading);
        };
    }

    private static boolean show(Console console, ReadDocument read, List<String> lines) {
        lines.forEach(console::line);
        return !console.isAbandoned();
    }
}
