package org.attest.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.JsonRow;
import org.attest.cli.terminal.Table;
import org.attest.cli.terminal.Table.Side;
import org.attest.core.text.Part;
import org.attest.formats.gold.Miss;
import org.attest.formats.gold.Scores;

/** How well reports were read, for a person and for a program. */
public final class ScoreText {
    private ScoreText() {}

    /** A line for the claims, a table of the fields, and the misses by kind. */
    public static List<String> lines(Console console, Scores scores, int most) {
        List<String> lines = new ArrayList<>();
        lines.add(console.strong(Console.count(scores.documents(), "report", "reports")) + ", "
                + Console.count(scores.asked(), "claim", "claims") + " asked, " + Console.number(scores.found())
                + " found, " + Console.number(scores.read()) + " read");
        lines.add("precision " + percent(scores.precision()) + "  recall " + percent(scores.recall()) + "  F "
                + percent(scores.f()));
        lines.add("");
        Table table = new Table(Side.LEFT, Side.RIGHT, Side.RIGHT, Side.RIGHT);
        table.row("field, of claims found", "asked", "right", "share");
        scores.fields().forEach((name, share) -> row(table, name, share));
        row(table, "all fields", scores.allFields());
        lines.addAll(table.lines());
        for (Miss.Kind kind : Miss.Kind.values()) {
            misses(console, lines, scores, kind, most);
        }
        return lines;
    }

    private static void row(Table table, String name, Scores.Share share) {
        table.row(name, Console.number(share.asked()), Console.number(share.right()), percent(share.share()));
    }

    private static void misses(Console console, List<String> lines, Scores scores, Miss.Kind kind, int most) {
        List<Miss> misses =
                scores.misses().stream().filter(miss -> miss.kind() == kind).toList();
        if (misses.isEmpty() || most == 0) {
            return;
        }
        lines.add("");
        lines.add(console.strong(heading(kind)) + ": " + Console.number(misses.size())
                + (misses.size() > most ? ", the first " + Console.number(most) + " (--misses N shows more)" : ""));
        for (Miss miss : misses.subList(0, Math.min(most, misses.size()))) {
            lines.add("  " + Console.oneLine(where(miss)) + "  " + Console.oneLine(difference(miss))
                    + miss.gold().map(at -> "  [" + Console.oneLine(at) + "]").orElse(""));
            lines.add("    \"" + Console.oneLine(miss.quote(), 140) + "\"");
        }
    }

    private static String heading(Miss.Kind kind) {
        return switch (kind) {
            case NOT_READ -> "Not read";
            case NOT_IN_GOLD -> "Read, and not annotated";
            case FIELD -> "Found, and a field read otherwise";
        };
    }

    private static String where(Miss miss) {
        return miss.document() + (miss.in() == Part.TITLE ? ":title" : ":" + miss.line());
    }

    private static String difference(Miss miss) {
        return switch (miss.kind()) {
            case NOT_READ -> "expected " + miss.expected() + (miss.read().isEmpty() ? "" : ", read " + miss.read());
            case NOT_IN_GOLD -> "read " + miss.read();
            case FIELD -> miss.field().orElseThrow() + ": expected " + miss.expected() + ", read " + miss.read();
        };
    }

    /** The scores as the first line, then a line for each field, then one for each miss. */
    public static List<String> json(Scores scores, int most) {
        List<String> lines = new ArrayList<>();
        lines.add(new JsonRow()
                .put("row", "claims")
                .put("documents", scores.documents())
                .put("asked", scores.asked())
                .put("found", scores.found())
                .put("read", scores.read())
                .put("precision", scores.precision())
                .put("recall", scores.recall())
                .put("f", scores.f())
                .put("fieldsAsked", scores.allFields().asked())
                .put("fieldsRight", scores.allFields().right())
                .toString());
        scores.fields()
                .forEach((name, share) -> lines.add(new JsonRow()
                        .put("row", "field")
                        .put("field", name)
                        .put("asked", share.asked())
                        .put("right", share.right())
                        .put("share", share.share())
                        .toString()));
        scores.misses().stream().limit(most).map(ScoreText::json).forEach(lines::add);
        return lines;
    }

    private static String json(Miss miss) {
        return new JsonRow()
                .put("row", "miss")
                .put("kind", miss.kind().word())
                .put("document", miss.document())
                .put("line", miss.line())
                .put("in", miss.in().word())
                .numbers("span", List.of((long) miss.span().start(), (long)
                        miss.span().end()))
                .put("quote", miss.quote())
                .put("gold", miss.gold())
                .put("field", miss.field())
                .put("expected", miss.expected())
                .put("read", miss.read())
                .toString();
    }

    /** The same rows between tabs. */
    public static void records(Console console, Scores scores, int most) {
        console.record(
                "claims",
                scores.asked(),
                scores.found(),
                scores.read(),
                percent(scores.precision()),
                percent(scores.recall()),
                percent(scores.f()));
        scores.fields()
                .forEach((name, share) ->
                        console.record("field", name, share.asked(), share.right(), percent(share.share())));
        Stream<Miss> misses = scores.misses().stream().limit(most);
        misses.forEach(miss -> console.record(
                "miss",
                miss.kind().word(),
                where(miss),
                miss.field().orElse(""),
                miss.expected(),
                miss.read(),
                Console.oneLine(miss.quote())));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}
