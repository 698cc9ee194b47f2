package org.attest.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.attest.cli.casework.CaseFile;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Exit;
import org.attest.cli.terminal.JsonRow;
import org.attest.cli.terminal.Table;
import org.attest.cli.terminal.Table.Side;
import org.attest.core.ledger.ChainedEntry;
import org.attest.core.ledger.DecisionMade;
import org.attest.core.ledger.DocumentAdded;
import org.attest.core.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Every decision of the case, of any kind, undone ones among them. */
@Command(
        name = "log",
        description =
                "Lists every decision of the case, in order: on claims, links and documents, undone ones among them.",
        footer = {"  attest review log", "  attest review log --json > decisions.jsonl"})
final class ReviewLogCommand implements Callable<Integer> {
    @ParentCommand
    private ReviewCommand review;

    @Override
    public Integer call() {
        Console console = review.attest().console();
        try (CaseFile file = CaseFile.open(review.attest().caseFolder())) {
            List<ChainedEntry> entries = file.store().entries();
            Map<String, String> names = new HashMap<>();
            for (ChainedEntry link : entries) {
                if (link.entry() instanceof DocumentAdded added) {
                    names.put(added.contentHash(), added.id());
                }
            }
            Set<Long> undone = new HashSet<>(file.state().undone());
            Table table = new Table(Side.RIGHT, Side.LEFT, Side.LEFT, Side.LEFT, Side.LEFT, Side.LEFT, Side.LEFT);
            table.row("entry", "day", "reviewer", "document", "decided", "reason", "state");
            long decisions = 0;
            for (ChainedEntry link : entries) {
                if (link.entry() instanceof DecisionMade decision) {
                    decisions++;
                    String name = names.getOrDefault(decision.target().document(), "");
                    print(console, new Line(link, decision, name, undone.contains(link.number())), table);
                }
            }
            if (console.form() == Console.Form.HUMAN && decisions > 0) {
                table.lines().forEach(console::line);
            }
            console.say(
                    decisions == 0
                            ? "Nothing was decided yet."
                            : Console.count(decisions, "decision", "decisions") + ".");
        }
        return Exit.DONE;
    }

    /** A decision as it stands in the ledger. */
    private record Line(ChainedEntry link, DecisionMade decision, String document, boolean undone) {
        Optional<String> span() {
            return decision.target()
                    .span()
                    .map(span -> decision.target().part().word() + ":" + span.start() + "-" + span.end());
        }

        String said() {
            String target =
                    decision.target().field() + span().map(at -> " " + at).orElse("");
            return decision.undoes().isPresent()
                    ? "undoes " + decision.undoes().getAsLong()
                    : target + " = " + decision.value().orElse("");
        }
    }

    private static void print(Console console, Line line, Table table) {
        DecisionMade decision = line.decision();
        switch (console.form()) {
            case JSON -> console.line(json(line));
            case PLAIN ->
                console.record(
                        line.link().number(),
                        decision.at(),
                        decision.reviewer(),
                        line.document(),
                        line.said(),
                        decision.reason().word(),
                        line.undone() ? "undone" : "in force",
                        decision.note().orElse(""));
            case HUMAN ->
                table.row(
                        Long.toString(line.link().number()),
                        decision.at().toString().substring(0, 10),
                        Console.oneLine(decision.reviewer(), 24),
                        Console.oneLine(line.document(), 32),
                        Console.oneLine(line.said(), 72),
                        decision.reason().word(),
                        (line.undone() ? "undone" : "in force")
                                + decision.note()
                                        .map(note -> "; \"" + Console.oneLine(note, 60) + "\"")
                                        .orElse(""));
        }
    }

    private static String json(Line line) {
        DecisionMade decision = line.decision();
        JsonRow row = new JsonRow()
                .put("entry", line.link().number())
                .put("at", decision.at().toString())
                .put("reviewer", decision.reviewer())
                .put("document", line.document())
                .put("sha256", decision.target().document());
        decision.target()
                .span()
                .ifPresent(
                        span -> row.put("in", decision.target().part().word()).numbers("span", offsets(span)));
        row.put("field", decision.target().field())
                .put("value", decision.value())
                .put("reason", decision.reason().word())
                .put("note", decision.note());
        decision.undoes().ifPresent(number -> row.put("undoes", number));
        return row.put("undone", line.undone()).put("hash", line.link().hash()).toString();
    }

    private static List<Long> offsets(Span span) {
        return List.of((long) span.start(), (long) span.end());
    }
}
