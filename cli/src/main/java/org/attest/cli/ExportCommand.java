package org.attest.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.attest.cli.casework.CaseFile;
import org.attest.cli.casework.CaseView;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Exit;
import org.attest.cli.terminal.Stop;
import org.attest.core.claim.Reading;
import org.attest.core.read.ClaimReader;
import org.attest.formats.Formats;
import org.attest.formats.write.Export;
import org.attest.formats.write.ExportFolder;
import org.attest.formats.write.Exporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes claims, figures and findings to a folder that says how they came to be. */
@Command(
        name = "export",
        description = "Writes claims, figures and findings to a folder, with a manifest of hashes.",
        footer = {
            "  attest export --format csv --out figures/",
            "  attest export --format jsonl --out data/ --as-of 2025-03-11",
            "  attest export --format csv --out release/ --profile public",
            "  attest verify --export figures/"
        })
final class ExportCommand implements Callable<Integer> {
    private static final List<String> PROFILES = List.of("internal", "partner", "public");

    @ParentCommand
    private AttestCommand attest;

    @Mixin
    private CutOptions cut;

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "jsonl or csv.")
    private String format;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "A new or empty folder.")
    private String out;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = "internal",
            description =
                    "Who it is for: internal, partner or public; only internal tells of persons (${DEFAULT-VALUE}).")
    private String profile;

    @Option(names = "--force", description = "Writes over the files of a folder that is not empty.")
    private boolean force;

    @Override
    public Integer call() {
        Exporter exporter = Formats.exporter(format)
                .orElseThrow(() -> Stop.usage("no export format is called " + format + ". Maybe one of "
                        + String.join(
                                ", ",
                                Formats.exporters().stream().map(Exporter::name).toList()) + "."));
        if (!PROFILES.contains(profile)) {
            throw Stop.usage("no profile is called " + profile + ". Maybe one of " + String.join(", ", PROFILES) + ".");
        }
        Path folder = attest.world().file(out);
        try (CaseFile file = CaseFile.open(attest.caseFolder())) {
            prepare(folder);
            Export export = export(file);
            ExportFolder.write(exporter, export, name -> Files.newOutputStream(folder.resolve(name)));
            Console console = attest.console();
            exporter.losses(export).forEach(loss -> console.say("attest: " + Console.safe(loss)));
            console.say("Exported " + Console.count(export.claims().size(), "claim", "claims") + " and "
                    + Console.count(export.estimates().size(), "incident", "incidents") + " to " + folder
                    + ". Check: attest verify --export " + folder);
        } catch (IOException e) {
            throw Stop.failed("the export cannot be written to " + folder + " (" + Failures.reason(e)
                    + "). Maybe name another folder with --out.");
        }
        return Exit.DONE;
    }

    private void prepare(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw Stop.usage(folder + " is a file, not a folder. Maybe name another with --out.");
        }
        Files.createDirectories(folder);
        try (DirectoryStream<Path> there = Files.newDirectoryStream(folder)) {
            if (!force && there.iterator().hasNext()) {
                throw Stop.refused(
                        folder + " is not empty. Maybe name another folder, or add --force to write over it.");
            }
        }
    }

    private Export export(CaseFile file) {
        CaseView view = file.view(cut.cut());
        Export.About about = new Export.About(
                cut.policy(attest.caseFolder()).label(),
                cut.asOf(),
                cut.knownOn(),
                profile,
                Map.of(
                        "attest", VersionCommand.version(),
                        "reader", ClaimReader.VERSION,
                        "pack", file.known().version()));
        List<Reading> readings = view.readings();
        return new Export(
                about,
                readings.stream().map(Reading::document).toList(),
                view.claims(),
                view.estimates(cut.policy(attest.caseFolder())),
                view.findings());
    }
}
