package org.attest.cli;

import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import org.attest.cli.input.KnowledgeFiles;
import org.attest.cli.input.PackOption;
import org.attest.cli.input.PackSource;
import org.attest.cli.input.ReportStream;
import org.attest.cli.input.Sources;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Exit;
import org.attest.cli.terminal.JsonRow;
import org.attest.cli.terminal.Stop;
import org.attest.cli.view.GapTable;
import org.attest.core.lang.CorpusExample;
import org.attest.core.match.RuleFormatException;
import org.attest.core.read.Gap;
import org.attest.core.read.Gaps;
import org.attest.core.read.PackCheck;
import org.attest.formats.lang.KnowledgeFormatException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Whether a language pack holds what it promises, and what it does not know of a text. */
@Command(
        name = "check-pack",
        description = {
            "Without files: runs the examples of a language pack and says what is wrong in it.",
            "With files: lists what was seen in them and not understood, and which file of the pack to edit."
        },
        footer = {
            "  attest check-pack en",
            "  attest check-pack --pack my-pack/             a pack in a folder; nothing is built",
            "  attest check-pack reports/",
            "  attest check-pack --pack my-pack/ reports/ --most 50"
        })
final class CheckPackCommand implements Callable<Integer> {
    @ParentCommand
    private AttestCommand attest;

    @Mixin
    private PackOption folder;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "A shipped pack (${DEFAULT-VALUE}).")
    private String language;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "15",
            description = "With files: so many of each kind (${DEFAULT-VALUE}).")
    private int most;

    @Parameters(
            paramLabel = "[TAG] FILE",
            arity = "0..*",
            description = "Reports or folders of them; - is standard input. A shipped pack's tag may stand first.")
    private List<String> files = List.of();

    @Override
    public Integer call() {
        if (most < 1) {
            throw Stop.usage("--most is a number from 1. Maybe leave it out: 15 of each kind are shown.");
        }
        Console console = attest.console();
        boolean named = namesAPack();
        PackSource pack;
        try {
            pack = source(named ? files.get(0) : language);
        } catch (RuleFormatException | KnowledgeFormatException e) {
            console.message("attest: " + Console.safe(e.getMessage().replaceAll("\\R", " ")));
            return Exit.FOUND;
        }
        List<String> reports = named ? files.subList(1, files.size()) : files;
        return reports.isEmpty() ? check(console, pack) : gaps(console, pack, reports);
    }

    /** {@code check-pack en}: a tag, unless a file has that name. */
    private boolean namesAPack() {
        return !folder.isGiven()
                && !files.isEmpty()
                && KnowledgeFiles.languages().contains(files.get(0))
                && !Files.exists(attest.world().file(files.get(0)));
    }

    private PackSource source(String tag) {
        if (folder.isGiven()) {
            return folder.source(attest.world());
        }
        if (!KnowledgeFiles.languages().contains(tag)) {
            throw Stop.usage("no language pack is called " + tag + ". Maybe one of "
                    + String.join(", ", KnowledgeFiles.languages()) + ", or a folder: --pack DIR.");
        }
        return KnowledgeFiles.pack(tag);
    }

    private static int check(Console console, PackSource source) {
        List<PackCheck.Problem> problems = PackCheck.problems(source.folder(), source.pack(), source.files());
        long rules = source.pack().grammar().rules().count();
        List<CorpusExample> examples = source.pack().examples();
        switch (console.form()) {
            case JSON -> {
                console.line(new JsonRow()
                        .put("row", "pack")
                        .put("pack", source.folder())
                        .put("language", source.pack().tag())
                        .put("version", source.pack().version())
                        .put("rules", rules)
                        .put("examples", examples.size())
                        .put("problems", problems.size())
                        .toString());
                problems.forEach(problem -> console.line(new JsonRow()
                        .put("row", "problem")
                        .put("at", problem.at())
                        .put("what", problem.what())
                        .toString()));
            }
            case PLAIN -> problems.forEach(problem -> console.record(problem.at(), problem.what()));
            case HUMAN -> {
                problems.forEach(problem -> console.line(Console.oneLine(problem.at() + ": " + problem.what())));
                console.line(Console.oneLine(source.folder()) + ": " + Console.count(rules, "rule", "rules") + ", "
                        + Console.count(examples.size(), "example", "examples") + ", "
                        + (problems.isEmpty()
                                ? "nothing wrong."
                                : Console.count(problems.size(), "problem.", "problems.")));
            }
        }
        return problems.isEmpty() ? Exit.DONE : Exit.FOUND;
    }

    private int gaps(Console console, PackSource source, List<String> reports) {
        Tally tally = new Tally(console);
        Gaps gaps = new Gaps(KnowledgeFiles.ofPack(source.pack()).knowledge());
        GapTable table = new GapTable();
        new ReportStream<List<Gap>>(
                        read -> gaps.of(read.document()),
                        (read, found) -> {
                            table.add(read, found);
                            return true;
                        },
                        tally::problem)
                .run(
                        attest.world(),
                        Sources.of(attest.world(), reports, tally::problem).all(),
                        read -> read);
        switch (console.form()) {
            case JSON -> table.json(most).forEach(console::line);
            case PLAIN -> table.records(console, most);
            case HUMAN -> {
                table.lines(console, source, most).forEach(console::line);
                if (table.isEmpty()) {
                    console.line("Nothing was seen that the pack does not know.");
                }
            }
        }
        return tally.exit();
    }
}
