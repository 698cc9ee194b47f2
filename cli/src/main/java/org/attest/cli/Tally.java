package org.attest.cli;

import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Exit;
import org.attest.formats.read.Problem;

/** Tells a person of each input that could not be read, and remembers that there was one. */
final class Tally {
    private final Console console;
    private int problems;

    Tally(Console console) {
        this.console = console;
    }

    void problem(Problem problem) {
        problems++;
        console.problem(problem);
    }

    int problems() {
        return problems;
    }

    int exit() {
        return problems == 0 ? Exit.DONE : Exit.UNREADABLE;
    }
}
