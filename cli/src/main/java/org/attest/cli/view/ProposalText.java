package org.attest.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attest.cli.terminal.Console;
import org.attest.core.ledger.Reason;
import org.attest.core.reconcile.Finding;

/** Another reading of one claim, as a finding proposes it: in one line, or with what it would move and how to accept it. */
final class ProposalText {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.,/-]+");

    private ProposalText() {}

    /** {@code Proposed: class all instead of civilian. 745 + 125 + 148 = 1,018 ... Moves no figure.} */
    static String line(Finding.Proposal proposal) {
        return "Proposed: %s %s instead of %s. %s %s"
                .formatted(
                        proposal.field(),
                        Console.oneLine(proposal.to()),
                        Console.oneLine(proposal.from()),
                        Console.oneLine(proposal.reason()),
                        proposal.moves().isEmpty() ? "No figure would move." : moves(proposal) + ".");
    }

    /** The same over several lines, with the command that accepts it. */
    static List<String> explained(Finding.Proposal proposal) {
        List<String> lines = new ArrayList<>();
        lines.add("  What would make all of it hold: read " + proposal.claim() + " with " + proposal.field() + " "
                + Console.oneLine(proposal.to()) + " instead of " + Console.oneLine(proposal.from()) + ".");
        lines.add("  Why: " + Console.oneLine(proposal.reason()));
        lines.add("  Figures: "
                + (proposal.moves().isEmpty() ? "none would move." : "would move: " + moves(proposal) + "."));
        lines.add("  To accept it: " + command(proposal));
        return lines;
    }

    private static String moves(Finding.Proposal proposal) {
        return proposal.moves().stream()
                .map(move -> "%s %s%s %s %s -> %s"
                        .formatted(
                                Console.oneLine(Words.people(move.victims())),
                                Words.harm(move.harm().word()),
                                move.footing()
                                        .map(footing -> ", " + footing.word())
                                        .orElse(""),
                                move.bound().word(),
                                Words.bound(move.from()),
                                Words.bound(move.to())))
                .collect(Collectors.joining("; "));
    }

    private static String command(Finding.Proposal proposal) {
        String value = proposal.field() + "=" + proposal.to();
        String set = PLAIN.matcher(proposal.to()).matches() ? value : "'" + value.replace("'", "'\\''") + "'";
        return "attest review correct %s --set %s --reason %s"
                .formatted(
                        proposal.claim(),
                        Console.oneLine(set),
                        reason(proposal.field()).word());
    }

    private static Reason reason(String field) {
        return switch (field) {
            case "class" -> Reason.CLASS_MISLABEL;
            case "period" -> Reason.WRONG_PERIOD;
            case "place" -> Reason.WRONG_PLACE;
            case "high" -> Reason.WRONG_NUMBER;
            default -> Reason.OTHER;
        };
    }
}
