package org.attest.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Exit;
import org.attest.cli.terminal.JsonRow;
import org.attest.core.read.ClaimReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParentCommand;

/** Which version this is. */
@Command(
        name = "version",
        description = "Prints the version.",
        footer = {"  attest version", "  attest version --json"})
final class VersionCommand implements Callable<Integer> {
    @ParentCommand
    private AttestCommand attest;

    /** For {@code --version}. */
    static final class Provider implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"attest " + version()};
        }
    }

    static String version() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    @Override
    public Integer call() {
        Console console = attest.console();
        console.line(
                console.isJson()
                        ? new JsonRow()
                                .put("attest", version())
                                .put("reader", ClaimReader.VERSION)
                                .toString()
                        : "attest " + version());
        return Exit.DONE;
    }
}
