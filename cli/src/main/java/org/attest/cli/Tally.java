package org.attest.cli;

import java.util.Optional;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Exit;
import org.attest.cli.view.Languages;
import org.attest.core.claim.Reading;
import org.attest.formats.read.Problem;
import org.attest.formats.read.ReadDocument;

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

    /** Tells of a report in a language that nothing reads. No input was at fault, so it does not count as a problem. */
    void notRead(ReadDocument read, Optional<Reading.NotRead> language) {
        language.ifPresent(other -> console.problem(Languages.problem(read, other)));
    }

    int problems() {
        return problems;
    }

    int exit() {
        return problems == 0 ? Exit.DONE : Exit.UNREADABLE;
    }
}
