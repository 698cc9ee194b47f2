package org.attest.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.attest.cli.terminal.Exit;
import org.attest.cli.terminal.WatchedStream;
import org.attest.cli.terminal.World;
import org.attest.core.reconcile.Timeline;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.TypeConversionException;

/** The entry point of the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        WatchedStream data = new WatchedStream(new FileOutputStream(FileDescriptor.out));
        PrintStream out = stream(data);
        PrintStream err = stream(new FileOutputStream(FileDescriptor.err));
        World world = new World(
                System.in,
                out,
                err,
                Path.of("").toAbsolutePath(),
                System.getenv(),
                Clock.systemUTC(),
                isTerminal(1),
                isTerminal(2));
        Runtime.getRuntime().addShutdownHook(new Thread(out::flush));
        int exit = run(args, world);
        if (data.failure().isPresent()) {
            err.print("attest: failed: the data could not be written ("
                    + data.failure().get() + "). Maybe the disk is full.\n");
            err.flush();
            exit = Exit.FAILED;
        }
        System.exit(exit);
    }

    /** One run from arguments to exit status, in a world without terminals. */
    static int run(String[] args, InputStream in, PrintStream out, PrintStream err, Path folder) {
        return run(args, World.of(in, out, err, folder));
    }

    static int run(String[] args, World world) {
        AttestCommand attest = new AttestCommand(world);
        CommandLine line = new CommandLine(attest)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new java.io.PrintWriter(world.out(), true))
                .setErr(new java.io.PrintWriter(world.err(), true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(Failures::usage)
                .setExecutionExceptionHandler(new Failures(attest));
        line.registerConverter(LocalDate.class, Main::day);
        line.registerConverter(Timeline.Clock.class, Main::clock);
        line.getCommandSpec().usageMessage().width(100);
        showExamplesFirst(line);
        int exit;
        try {
            exit = line.execute(args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            world.err()
                    .print("attest: failed: Java ran out of memory. Maybe give it more: "
                            + "ATTEST_JAVA_OPTS=-Xmx4g attest ...\n");
            exit = Exit.FAILED;
        }
        world.out().flush();
        world.err().flush();
        return exit;
    }

    private static LocalDate day(String words) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    "'" + words + "' is no day of the calendar. Maybe write it as 2025-03-08");
        }
    }

    private static Timeline.Clock clock(String words) {
        for (Timeline.Clock clock : Timeline.Clock.values()) {
            if (clock.word().equalsIgnoreCase(words)) {
                return clock;
            }
        }
        throw new TypeConversionException("'" + words + "' is no clock. Maybe as-of, event or published");
    }

    private static void showExamplesFirst(CommandLine line) {
        line.getCommandSpec().usageMessage().footerHeading("Examples:%n");
        line.getCommandSpec().usageMessage().synopsisHeading("%nUsage: ");
        line.getCommandSpec().usageMessage().descriptionHeading("");
        line.setHelpSectionKeys(java.util.List.of(
                UsageMessageSpec.SECTION_KEY_DESCRIPTION,
                UsageMessageSpec.SECTION_KEY_FOOTER_HEADING,
                UsageMessageSpec.SECTION_KEY_FOOTER,
                UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
                UsageMessageSpec.SECTION_KEY_SYNOPSIS,
                UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
                UsageMessageSpec.SECTION_KEY_OPTION_LIST,
                UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
                UsageMessageSpec.SECTION_KEY_COMMAND_LIST));
        line.getSubcommands().values().forEach(Main::showExamplesFirst);
    }

    private static PrintStream stream(OutputStream to) {
        return new PrintStream(new BufferedOutputStream(to, 1 << 16), false, StandardCharsets.UTF_8);
    }

    /** Where the system says what a stream is; elsewhere the cautious answer. */
    private static boolean isTerminal(int stream) {
        try {
            String target =
                    Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (java.io.IOException | UnsupportedOperationException e) {
            return System.console() != null && Runtime.version().feature() < 22;
        }
    }
}
