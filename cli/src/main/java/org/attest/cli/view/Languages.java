package org.attest.cli.view;

import org.attest.core.claim.Reading;
import org.attest.formats.read.Problem;
import org.attest.formats.read.ReadDocument;

/** How a report in a language without a pack is told of. */
public final class Languages {
    private Languages() {}

    /** What became of it, and what to do. */
    public static Problem problem(ReadDocument read, Reading.NotRead other) {
        String which = read.line().isPresent() ? " (" + read.document().id() + ")" : "";
        return new Problem(
                read.file(),
                read.line(),
                "The report" + which + " is in " + other.name()
                        + "; no pack reads it yet, and nothing was drawn from it.",
                "Maybe give a translation, or begin a pack: docs/language-packs.md.");
    }

    /** In a table or under a heading: {@code in Spanish: not read}. */
    public static String label(Reading.NotRead other) {
        return "in " + other.name() + ": not read";
    }
}
