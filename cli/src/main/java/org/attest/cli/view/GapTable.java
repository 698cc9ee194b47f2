package org.attest.cli.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attest.cli.input.PackSource;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.JsonRow;
import org.attest.cli.terminal.Table;
import org.attest.cli.terminal.Table.Side;
import org.attest.core.read.Gap;
import org.attest.core.text.Document;
import org.attest.core.text.Part;
import org.attest.formats.read.ReadDocument;

/** What was seen in reports and not understood, the same things together, the most frequent first. */
public final class GapTable {
    private static final int AROUND = 32;

    /** The same thing wherever it was seen: how often, and the first place. */
    private record Seen(int times, Place first) {}

    /**
     * Where it was seen first.
     *
     * @param file with its line, when each line is a report
     * @param line 1-based, of the text as drawn, as is the column
     */
    private record Place(String file, String document, Part in, int line, int column, String context) {
        String shown() {
            return file + (in == Part.TITLE ? ":title:" : ":") + line + ":" + column;
        }
    }

    private final Map<Gap.Kind, Map<String, Seen>> seen = new EnumMap<>(Gap.Kind.class);

    public void add(ReadDocument read, List<Gap> gaps) {
        for (Gap gap : gaps) {
            seen.computeIfAbsent(gap.kind(), kind -> new TreeMap<>())
                    .merge(
                            gap.words(),
                            new Seen(1, place(read, gap)),
                            (before, one) -> new Seen(before.times() + 1, before.first()));
        }
    }

    private static Place place(ReadDocument read, Gap gap) {
        Document document = read.document();
        String words = document.part(gap.in());
        int at = gap.span().start();
        int lineStart = words.lastIndexOf('\n', at - 1) + 1;
        int line =
                1 + (int) words.substring(0, at).chars().filter(c -> c == '\n').count();
        String context = words.substring(
                Math.max(0, at - AROUND), Math.min(words.length(), gap.span().end() + AROUND));
        String file = read.line().isPresent() ? read.file() + ":" + read.line().getAsInt() + " text" : read.file();
        return new Place(file, document.id(), gap.in(), line, at - lineStart + 1, context);
    }

    public boolean isEmpty() {
        return seen.isEmpty();
    }

    /** For a person: a table for each kind, with what to do about it. */
    public List<String> lines(Console console, PackSource pack, int most) {
        List<String> lines = new ArrayList<>();
        seen.forEach((kind, things) -> {
            lines.add(console.strong(heading(kind)) + ": " + Console.number(things.size())
                    + (things.size() > most ? ", the first " + Console.number(most) + " (--most N shows more)" : ""));
            Table table = new Table(Side.RIGHT, Side.LEFT, Side.LEFT, Side.LEFT);
            frequent(things, most)
                    .forEach(one -> table.row(
                            Console.number(one.getValue().times()),
                            Console.oneLine(one.getKey(), 36),
                            Console.oneLine(one.getValue().first().shown()),
                            "\"" + Console.oneLine(one.getValue().first().context(), 90) + "\""));
            table.lines().forEach(line -> lines.add("  " + line));
            lines.add("  " + advice(kind, pack));
            lines.add("");
        });
        return lines;
    }

    private static List<Map.Entry<String, Seen>> frequent(Map<String, Seen> things, int most) {
        return things.entrySet().stream()
                .sorted(Comparator.comparing(one -> -one.getValue().times()))
                .limit(most)
                .toList();
    }

    private static String heading(Gap.Kind kind) {
        return switch (kind) {
            case NUMBER -> "Numbers beside people or harm, in no claim";
            case HARM -> "Words of harm in no claim";
            case WORD -> "Words in no class, beside these";
            case NAME -> "Names in no list, near harm";
        };
    }

    private static String advice(Gap.Kind kind, PackSource pack) {
        return switch (kind) {
            case NUMBER ->
                "Maybe a word after the number is no HEAD yet (" + pack.withClass("lexicon", "HEAD")
                        + "), or no rule reads this order of words (" + pack.withStage("harm") + ").";
            case HARM ->
                "Maybe a rule is missing (" + pack.withStage("harm")
                        + "), or nobody is said to be harmed here: then nothing is.";
            case WORD ->
                "Maybe add it: people as HEAD (" + pack.withClass("lexicon", "HEAD")
                        + "), what is done to them as HARMV or DIEV ("
                        + pack.withClass("verbs", "HARMV") + "), what says nothing as ADJ or ADV ("
                        + pack.withClass("lexicon", "ADJ") + ").";
            case NAME ->
                "Maybe add a place to gazetteer.tsv, who speaks or fights to actors.tsv, in the case's folder or here."
                        + " Names of single people need no list.";
        };
    }

    /** One line for each thing. */
    public List<String> json(int most) {
        List<String> lines = new ArrayList<>();
        seen.forEach((kind, things) -> frequent(things, most).forEach(one -> {
            Place first = one.getValue().first();
            lines.add(new JsonRow()
                    .put("row", "gap")
                    .put("kind", kind.word())
                    .put("words", one.getKey())
                    .put("times", one.getValue().times())
                    .put("file", first.file())
                    .put("document", first.document())
                    .put("in", first.in().word())
                    .put("line", first.line())
                    .put("column", first.column())
                    .put("context", first.context())
                    .toString());
        }));
        return lines;
    }

    /** The same between tabs: kind, times, words, place, context. */
    public void records(Console console, int most) {
        seen.forEach((kind, things) -> frequent(things, most)
                .forEach(one -> console.record(
                        kind.word(),
                        one.getValue().times(),
                        one.getKey(),
                        one.getValue().first().shown(),
                        Console.oneLine(one.getValue().first().context()))));
    }
}
