package org.attest.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes back one decision on links; the ledger keeps both. */
@Command(
        name = "undo",
        description = "Takes back a decision. Undoing an undoing brings it back.",
        footer = {"  attest link undo 17 --reviewer 'A. Reader'", "  attest incident undo 17 --reviewer 'A. Reader'"})
final class UndoCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private DecisionOptions deciding;

    @Parameters(paramLabel = "N", description = "The decision's entry number.")
    private long number;

    @Override
    public Integer call() {
        return new LinkRecord((AttestCommand) spec.root().userObject(), deciding).undo(number);
    }
}
