package org.attest.cli;

import java.nio.file.Path;
import org.attest.cli.input.Sources;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Progress;
import org.attest.cli.terminal.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself: what every verb may be told, before or after its name. */
@Command(
        name = "attest",
        versionProvider = VersionCommand.Provider.class,
        description = "Reads conflict reports and keeps a ledger of attributed casualty claims.",
        footer = {
            "  attest demo                          the example case, end to end",
            "  attest add reports/*.txt             put reports into a case",
            "  attest estimate --as-of 2025-03-11   low, best and high, with what they rest on",
            "  attest check                         what does not add up",
            "  attest blame 1,225                   from a figure to the words it rests on"
        },
        subcommands = {
            DemoCommand.class,
            AddCommand.class,
            WithdrawCommand.class,
            EraseCommand.class,
            DocsCommand.class,
            VersionsCommand.class,
            ShowCommand.class,
            ClaimsCommand.class,
            IncidentsCommand.class,
            IncidentCommand.class,
            LinkCommand.class,
            EstimateCommand.class,
            PolicyCommand.class,
            SumCommand.class,
            TimelineCommand.class,
            SourcesCommand.class,
            DiffCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            BlameCommand.class,
            ReviewCommand.class,
            ClaimCommand.class,
            ExtractCommand.class,
            EvaluateCommand.class,
            CompareCommand.class,
            CheckPackCommand.class,
            VerifyCommand.class,
            ExportCommand.class,
            DoctorCommand.class,
            VersionCommand.class
        })
final class AttestCommand implements Runnable {
    private final World world;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--case",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            defaultValue = ".attest",
            description = "The case's folder (${DEFAULT-VALUE}).")
    private String caseFolder;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Data as one JSON object per line.")
    private boolean json;

    @Option(names = "--plain", scope = ScopeType.INHERIT, description = "Data as lines of fields between tabs.")
    private boolean plain;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "No messages but problems.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "More messages, and the inner cause of a failure.")
    private boolean verbose;

    @Option(names = "--no-color", scope = ScopeType.INHERIT, description = "No emphasis on a terminal.")
    private boolean noColor;

    @Option(
            names = {"-h", "--help"},
            scope = ScopeType.INHERIT,
            usageHelp = true,
            description = "Shows this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Prints the version.")
    private boolean version;

    AttestCommand(World world) {
        this.world = world;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do.");
    }

    World world() {
        return world;
    }

    boolean isVerbose() {
        return verbose;
    }

    /** For a run over many reports that prints elsewhere than on the terminal. */
    Progress progress(Sources sources) {
        return new Progress(world(), isQuiet() || world().outIsTerminal(), "Reading", sources.bytes());
    }

    boolean isQuiet() {
        return quiet;
    }

    Path caseFolder() {
        return world.file(caseFolder);
    }

    Console console() {
        Console.Form form = json ? Console.Form.JSON : plain ? Console.Form.PLAIN : Console.Form.HUMAN;
        boolean color = world.outIsTerminal()
                && !noColor
                && world.environment().getOrDefault("NO_COLOR", "").isEmpty()
                && !world.environment().getOrDefault("TERM", "").equals("dumb");
        return new Console(world, form, quiet, verbose, color);
    }
}
