package org.attest.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.attest.cli.terminal.Console;
import org.attest.core.reconcile.Estimate;
import org.attest.core.reconcile.Note;
import org.attest.core.reconcile.Radius;
import org.attest.core.reconcile.Sensitivity;

/** What is said under the figures of an incident: notes of the policy, what rests on one origin, and what cannot all hold. */
public final class EstimateTests {
    private EstimateTests() {}

    public static List<String> lines(Estimate estimate) {
        List<String> lines = new ArrayList<>();
        for (Note note : estimate.notes()) {
            String kind = note.kind().word();
            lines.add("  " + kind + (kind.equals(note.mark()) ? ": " : ": " + Console.oneLine(note.mark()) + ", ")
                    + Console.oneLine(Words.people(note.victims())) + " "
                    + Words.harm(note.harm().word()) + " (" + Console.oneLine(note.reason()) + ")");
        }
        for (Sensitivity without : estimate.sensitivity()) {
            lines.add("  without " + Console.oneLine(without.without()) + ", "
                    + Console.oneLine(Words.people(without.victims())) + " "
                    + Words.harm(without.harm().word()) + ": low "
                    + moved(without.low(), without.lowMoved()) + ", best "
                    + moved(without.best(), without.bestMoved()));
        }
        for (Radius radius : estimate.radii()) {
            lines.add("  contradiction radius " + standard(radius) + ": " + Console.number(radius.told())
                    + " would have to be " + Console.number(radius.needed()) + " (" + radius.claim() + ", of "
                    + Console.count(radius.conflict().size(), "count", "counts") + " that cannot all hold)");
        }
        return lines;
    }

    /** In standard units, with one decimal. */
    private static String standard(Radius radius) {
        return String.format(Locale.ROOT, "%.1f", radius.standardised());
    }

    private static String moved(OptionalLong now, OptionalLong by) {
        if (now.isEmpty()) {
            return "none";
        }
        String moved = by.isEmpty()
                ? ""
                : by.getAsLong() == 0
                        ? " (same)"
                        : " (" + (by.getAsLong() > 0 ? "+" : "-") + Console.number(Math.abs(by.getAsLong())) + ")";
        return Console.number(now.getAsLong()) + moved;
    }
}
