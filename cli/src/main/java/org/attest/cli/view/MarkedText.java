package org.attest.cli.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Table;
import org.attest.cli.terminal.Table.Side;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Reading;
import org.attest.core.text.Part;
import org.attest.core.text.Span;

/** A document for a person to read: the number of each claim in brackets, numbered as in the legend. */
public final class MarkedText {
    private final Console console;
    private final Reading reading;
    private final List<Claim> claims;

    public MarkedText(Console console, Reading reading) {
        this.console = console;
        this.reading = reading;
        this.claims = reading.claims().stream()
                .sorted(Comparator.comparing(Claim::in).thenComparing(Claim::numberSpan))
                .toList();
    }

    public List<String> heading(String sha256) {
        List<String> lines = new ArrayList<>();
        lines.add(console.strong(Console.oneLine(reading.document().id())));
        lines.add("published " + ClaimLines.dated(reading.document())
                + reading.document()
                        .outlet()
                        .map(outlet -> "; " + Console.oneLine(outlet))
                        .orElse(""));
        lines.add("sha256 " + sha256);
        lines.add("");
        return lines;
    }

    /** Title and text, line by line as received. */
    public List<String> text() {
        List<String> lines = new ArrayList<>();
        reading.document().title().ifPresent(title -> {
            lines.add(console.strong(Console.oneLine(marked(title, Part.TITLE))));
            lines.add("");
        });
        for (String line : marked(reading.document().text(), Part.TEXT).split("\n", -1)) {
            lines.add(Console.safe(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line));
        }
        return lines;
    }

    /** What each marked number was read as; counts at the same words share their number's place. */
    public List<String> legend() {
        if (claims.isEmpty()) {
            return List.of(reading.notRead()
                    .map(other -> "This text is " + Languages.label(other) + ".")
                    .orElse("No casualty claims found in this text."));
        }
        Table table = new Table(Side.RIGHT, Side.LEFT, Side.RIGHT, Side.LEFT, Side.LEFT, Side.LEFT, Side.LEFT);
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            Span span = claim.numberSpan();
            table.row(
                    "[" + (i + 1) + "]",
                    claim.id(),
                    claim.count()
                            .map(count -> ClaimLines.interval(count.interval()))
                            .orElse("-"),
                    Words.harm(claim.harm().word()),
                    Console.oneLine(ClaimLines.victims(claim), 32),
                    Console.oneLine(ClaimLines.origin(claim), 32),
                    claim.in().word() + ":" + span.start() + "-" + span.end() + scope(claim)
                            + ClaimLines.reviewed(claim));
        }
        return table.lines();
    }

    private static String scope(Claim claim) {
        return switch (claim.scope()) {
            case EVENT -> "";
            case BACKGROUND -> "  background, not counted";
            case HYPOTHETICAL, NEGATED -> "  " + claim.scope().word() + ", not counted";
        };
    }

    /** The numbers that are no claim; with the reason of each when asked for, else how many. */
    public List<String> setAside(boolean each) {
        int count = reading.notCounted().size();
        if (!each) {
            return count == 0
                    ? List.of()
                    : List.of(
                            "",
                            Console.count(count, "number was", "numbers were")
                                    + " set aside; see why: attest show --set-aside");
        }
        Table table = new Table(Side.LEFT, Side.RIGHT, Side.LEFT);
        for (Reading.NotCounted number : reading.notCounted()) {
            table.row(
                    number.in().word() + ":" + number.span().start() + "-"
                            + number.span().end(),
                    Console.oneLine(number.span().in(reading.document().part(number.in())), 24),
                    Console.oneLine(number.reason()));
        }
        return count == 0 ? List.of("No number was set aside.") : table.lines();
    }

    private String marked(String words, Part part) {
        Map<Span, List<Integer>> numbers = new LinkedHashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i).in() == part) {
                numbers.computeIfAbsent(claims.get(i).numberSpan(), span -> new ArrayList<>())
                        .add(i + 1);
            }
        }
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Map.Entry<Span, List<Integer>> entry : numbers.entrySet()) {
            Span span = entry.getKey();
            if (span.start() < at) {
                continue;
            }
            String labels = String.join(
                    ",", entry.getValue().stream().map(Object::toString).toList());
            marked.append(words, at, span.start())
                    .append('[')
                    .append(labels)
                    .append(' ')
                    .append(span.in(words))
                    .append(']');
            at = span.end();
        }
        return marked.append(words.substring(at)).toString();
    }
}
