package org.attest.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Claims that a person makes. */
@Command(
        name = "claim",
        description = "Makes a claim by hand, of words that were not read. Claims that were read: attest claims",
        footer = {
            "  attest claim add 03 120 133 --harm killed --low 12 --class civilian --origin SOHR --reason not-read"
        },
        subcommands = {ClaimAddCommand.class})
final class ClaimCommand implements Runnable {
    @ParentCommand
    private AttestCommand attest;

    @Spec
    private CommandSpec spec;

    AttestCommand attest() {
        return attest;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: attest claim add");
    }
}
