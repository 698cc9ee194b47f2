package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import org.attest.cli.terminal.Exit;
import org.attest.cli.terminal.Stop;
import org.attest.core.match.RuleFormatException;
import org.attest.formats.lang.KnowledgeFormatException;
import org.attest.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into a message of one or two lines and an exit status. Shows no inner cause unless asked to. */
final class Failures implements IExecutionExceptionHandler {
    private final AttestCommand attest;

    Failures(AttestCommand attest) {
        this.attest = attest;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        PrintWriter err = line.getErr();
        Outcome outcome = outcome(failure);
        err.print("attest: " + org.attest.cli.terminal.Console.safe(outcome.message()) + "\n");
        if (attest.isVerbose() && outcome.exit() == Exit.FAILED) {
            failure.printStackTrace(err);
        }
        err.flush();
        return outcome.exit();
    }

    /** What the file system objects to; it names the file alone where the reason is that it may not be written. */
    static String reason(IOException e) {
        return e instanceof AccessDeniedException ? "you may not write there" : e.getMessage();
    }

    private record Outcome(int exit, String message) {}

    private static Outcome outcome(Exception failure) {
        if (failure instanceof Stop stop) {
            return new Outcome(stop.exit(), stop.getMessage());
        }
        if (failure instanceof StoreException store) {
            return new Outcome(
                    store.problem() == StoreException.Problem.NO_CASE ? Exit.NOT_FOUND : Exit.FAILED,
                    store.getMessage());
        }
        if (failure instanceof RuleFormatException || failure instanceof KnowledgeFormatException) {
            return new Outcome(Exit.FAILED, "failed: " + failure.getMessage().replaceAll("\\R", " "));
        }
        if (failure instanceof java.util.concurrent.CancellationException) {
            return new Outcome(Exit.INTERRUPTED, "interrupted; what was done is kept.");
        }
        String why = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return new Outcome(
                Exit.FAILED, "failed: " + why + " This should not happen. Run again with --verbose for more.");
    }

    /** A call that makes no sense: says so, and what may have been meant. */
    static int usage(ParameterException mistake, String[] args) {
        CommandLine line = mistake.getCommandLine();
        PrintWriter err = line.getErr();
        String message = mistake.getMessage();
        err.print("attest: " + org.attest.cli.terminal.Console.safe(message) + "\n");
        UnmatchedArgumentException.printSuggestions(mistake, err);
        err.print("Try: " + line.getCommandSpec().qualifiedName() + " --help\n");
        err.flush();
        return Exit.USAGE;
    }
}
