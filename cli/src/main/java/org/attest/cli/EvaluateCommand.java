package org.attest.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.attest.cli.input.InputOptions;
import org.attest.cli.input.PackOption;
import org.attest.cli.input.ReportStream;
import org.attest.cli.input.Sources;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Stop;
import org.attest.cli.view.ScoreText;
import org.attest.core.claim.Reading;
import org.attest.core.read.ReportReader;
import org.attest.formats.gold.GoldClaim;
import org.attest.formats.gold.GoldFile;
import org.attest.formats.gold.Scores;
import org.attest.formats.gold.Scoring;
import org.attest.formats.read.Problem;
import org.attest.formats.read.ReadDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** How well reports of a person's own are read, compared with their annotations. */
@Command(
        name = "evaluate",
        description = "Compares what is read in reports with claims that people annotated, field by field.",
        footer = {
            "  attest extract --json reports/ > gold.jsonl      then correct gold.jsonl by hand",
            "  attest evaluate gold.jsonl reports/",
            "  attest evaluate gold.jsonl reports/ --json --misses 0",
            "  attest evaluate annotated.jsonl                  reports and claims in one file"
        })
final class EvaluateCommand implements Callable<Integer> {
    private static final int SHOWN = 20;

    @ParentCommand
    private AttestCommand attest;

    @Mixin
    private InputOptions about;

    @Mixin
    private PackOption pack;

    @Option(names = "--misses", paramLabel = "N", description = "Show so many misses (20; with --json all).")
    private Integer most;

    @Parameters(index = "0", paramLabel = "GOLD", description = "Annotated claims, one a line: docs/evaluation.md.")
    private String gold;

    @Parameters(
            index = "1..*",
            paramLabel = "FILE",
            arity = "0..*",
            description = "The reports that GOLD names, when they do not stand in it.")
    private List<String> files = List.of();

    @Override
    public Integer call() {
        if (most != null && most < 0) {
            throw Stop.usage("--misses is a number from 0. Maybe leave it out: 20 are shown.");
        }
        Console console = attest.console();
        Tally tally = new Tally(console);
        GoldFile annotated = GoldFile.parse(gold, text(), tally::problem);
        if (annotated.claims().isEmpty() && annotated.documents().isEmpty()) {
            throw Stop.notFound("no annotation can be read in " + gold
                    + ". Maybe begin it: attest extract --json FILE... > " + gold);
        }
        Scoring scoring = new Scoring(annotated.claims(), tally::problem);
        Sources sources = Sources.of(attest.world(), files, tally::problem);
        InputOptions.Completion completion = about.completion(attest.world(), sources.manifests(), tally::problem);
        ReportReader reader = pack.known(attest.world()).reader();
        for (ReadDocument read : annotated.documents()) {
            ReadDocument whole = completion.complete(read);
            compare(scoring, tally, whole, reader.read(whole.document()));
        }
        new ReportStream<Reading>(
                        read -> reader.read(read.document()),
                        (read, reading) -> {
                            compare(scoring, tally, read, reading);
                            return true;
                        },
                        tally::problem)
                .run(attest.world(), sources.all(), completion::complete);
        scoring.notGiven().forEach(claim -> tally.problem(notGiven(claim)));
        Scores scores = scoring.scores();
        if (scores.documents() == 0) {
            throw Stop.notFound("no report to compare with " + gold
                    + ". Maybe name the reports after it: attest evaluate " + gold + " reports/");
        }
        print(console, scores);
        return tally.exit();
    }

    private static void compare(Scoring scoring, Tally tally, ReadDocument read, Reading reading) {
        tally.notRead(read, reading.notRead());
        if (!scoring.compare(reading)) {
            tally.problem(new Problem(
                    read.file(),
                    read.line(),
                    "Another report is called " + read.document().id() + "; only the first is compared.",
                    "Maybe leave one out."));
        }
    }

    private static Problem notGiven(GoldClaim claim) {
        return Problem.atLine(
                claim.file(),
                claim.line(),
                "The report (" + claim.document() + ") was not given; its claims are not asked.",
                "Maybe name its file too, or correct the name.");
    }

    private String text() {
        Path path = attest.world().file(gold);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Stop.failed(gold + " is not UTF-8. Maybe convert it with iconv.");
        } catch (IOException e) {
            throw Stop.notFound("the annotations cannot be read (" + gold
                    + "). Maybe begin them: attest extract --json FILE... > " + gold);
        }
    }

    private void print(Console console, Scores scores) {
        int shown = most != null ? most : console.form() == Console.Form.HUMAN ? SHOWN : Integer.MAX_VALUE;
        List<String> lines = new ArrayList<>();
        switch (console.form()) {
            case JSON -> lines.addAll(ScoreText.json(scores, shown));
            case PLAIN -> ScoreText.records(console, scores, shown);
            case HUMAN -> lines.addAll(ScoreText.lines(console, scores, shown));
        }
        lines.forEach(console::line);
    }
}
