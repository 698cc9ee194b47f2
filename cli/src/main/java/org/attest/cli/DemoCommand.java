package org.attest.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.attest.cli.casework.AddRun;
import org.attest.cli.casework.CaseFile;
import org.attest.cli.casework.ExampleCase;
import org.attest.cli.casework.TemporaryFolder;
import org.attest.cli.input.InputOptions;
import org.attest.cli.input.Sources;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Exit;
import org.attest.cli.terminal.Progress;
import org.attest.cli.terminal.Stop;
import org.attest.cli.terminal.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The bundled example case from reports to figures, in a folder that is gone afterwards. */
@Command(
        name = "demo",
        description = "Runs the bundled example case end to end. Leaves nothing behind.",
        footer = {"  attest demo", "  attest demo --out example/"})
final class DemoCommand implements Callable<Integer> {
    @ParentCommand
    private AttestCommand attest;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Writes the example's reports to a new folder, and nothing else.")
    private String out;

    @Override
    public Integer call() {
        Console console = attest.console();
        try {
            if (out != null) {
                copy(console, attest.world().file(out));
                return Exit.DONE;
            }
            try (TemporaryFolder folder = new TemporaryFolder()) {
                Path reports = folder.path().resolve("reports");
                Path caseFolder = folder.path().resolve("case");
                ExampleCase.copyTo(reports);
                add(reports, caseFolder);
                try (CaseFile file = CaseFile.open(caseFolder)) {
                    show(console, file);
                }
            }
        } catch (IOException e) {
            throw Stop.failed("the example cannot be written (" + Failures.reason(e)
                    + "). Maybe name another folder, and check the space left on the disk.");
        }
        return Exit.DONE;
    }

    private static void show(Console console, CaseFile file) {
        DemoText text = new DemoText(console, file);
        if (console.isJson()) {
            text.data();
        } else {
            text.story();
        }
    }

    private static void copy(Console console, Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> there = Files.newDirectoryStream(folder)) {
                if (there.iterator().hasNext()) {
                    throw Stop.refused(folder + " is not empty. Maybe name a new folder.");
                }
            }
        }
        ExampleCase.copyTo(folder);
        console.say("Wrote the example to " + folder + ". Next: attest add " + folder);
    }

    /** The receipts are not shown: the demo tells what they lead to. */
    private void add(Path reports, Path caseFolder) {
        PrintStream unheard = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        World apart = World.of(attest.world().in(), unheard, attest.world().err(), reports);
        Console quiet = new Console(apart, Console.Form.HUMAN, true, false, false);
        Tally tally = new Tally(quiet);
        Sources sources = Sources.of(apart, List.of(reports.toString()), tally::problem);
        try (AddRun run = AddRun.in(caseFolder, false, quiet, apart)) {
            run.add(
                    sources.all(),
                    new InputOptions().completion(apart, sources.manifests(), tally::problem),
                    tally::problem,
                    new Progress(apart, true, "", 0));
        }
    }
}
