package org.attest.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Table;
import org.attest.cli.terminal.Table.Side;
import org.attest.core.claim.Claim;
import org.attest.core.reconcile.Finding;

/** A finding for a person: as one sentence, or drawn as the sum it is, with the words it rests on. */
public final class FindingText {
    private FindingText() {}

    /** Severity, kind and id, then the sentence, then what is proposed. */
    public static List<String> lines(Finding finding) {
        List<String> lines = new ArrayList<>(List.of(
                severity(finding) + "  " + finding.kind() + "  " + finding.id(),
                "        " + Console.oneLine(finding.sentence())));
        finding.proposal().ifPresent(proposal -> lines.add("        " + ProposalText.line(proposal)));
        return lines;
    }

    private static String severity(Finding finding) {
        String word = finding.severity().word().toUpperCase(Locale.ROOT);
        return word + " ".repeat(6 - word.length());
    }

    public static void record(Console console, Finding finding) {
        console.record(
                finding.id(),
                finding.kind(),
                finding.verdict().word(),
                finding.severity().word(),
                String.join(";", finding.claims()),
                String.join(";", finding.values().stream().map(Object::toString).toList()),
                finding.sentence());
    }

    /** @param claims by id */
    public static List<String> explained(Console console, Finding finding, Function<String, Claim> claims) {
        List<Claim> told =
                finding.claims().stream().map(claims).filter(c -> c != null).toList();
        List<String> lines = new ArrayList<>();
        lines.add(console.strong(finding.kind()) + "  " + finding.id() + "  "
                + finding.verdict().word().replace('-', ' ') + ", "
                + finding.severity().word());
        lines.add("");
        lines.addAll(drawn(finding, told));
        lines.add("");
        lines.add("  What this means: " + Console.oneLine(finding.sentence()));
        if (!finding.resolve().isEmpty()) {
            lines.add("  What would settle it: " + Console.oneLine(finding.resolve()));
        }
        finding.proposal().ifPresent(proposal -> lines.addAll(ProposalText.explained(proposal)));
        return lines;
    }

    /** The numbers one under the other, as a sum where they are one, with the words beside each. */
    private static List<String> drawn(Finding finding, List<Claim> told) {
        List<Long> values = finding.values();
        boolean paired = values.size() == told.size();
        if (paired && isWholeOfParts(values)) {
            return sum(told.subList(1, told.size()), values.subList(1, values.size()), told.get(0), values.get(0));
        }
        Table table = columns();
        told.forEach(claim -> row(
                table,
                "",
                claim.count()
                        .map(count -> ClaimLines.interval(count.interval()))
                        .orElse("-"),
                claim));
        List<String> lines = indented(table);
        if (values.size() > 2 && isDifference(values)) {
            List<String> numbers = values.stream().map(Console::number).toList();
            lines.add("  derived: " + String.join(" - ", numbers.subList(0, numbers.size() - 1)) + " = "
                    + numbers.get(numbers.size() - 1));
        }
        return lines;
    }

    private static boolean isWholeOfParts(List<Long> values) {
        return values.size() > 2
                && values.get(0)
                        == values.stream().skip(1).mapToLong(Long::longValue).sum();
    }

    private static boolean isDifference(List<Long> values) {
        long rest = values.get(0)
                - values.subList(1, values.size() - 1).stream()
                        .mapToLong(Long::longValue)
                        .sum();
        return rest == values.get(values.size() - 1);
    }

    private static List<String> sum(List<Claim> parts, List<Long> values, Claim whole, long total) {
        Table table = columns();
        for (int i = 0; i < parts.size(); i++) {
            row(table, i == 0 ? " " : "+", Console.number(values.get(i)), parts.get(i));
        }
        table.row("", "-".repeat(Console.number(total).length()));
        table.row(
                " ",
                Console.number(total),
                "<- printed as " + Console.oneLine(ClaimLines.victims(whole)),
                Console.oneLine(whole.document()),
                place(whole),
                quote(whole));
        return indented(table);
    }

    private static void row(Table table, String sign, String number, Claim claim) {
        table.row(
                sign,
                number,
                Console.oneLine(ClaimLines.victims(claim), 40),
                Console.oneLine(claim.document()),
                place(claim),
                quote(claim));
    }

    private static Table columns() {
        return new Table(Side.LEFT, Side.RIGHT, Side.LEFT, Side.LEFT, Side.LEFT, Side.LEFT);
    }

    private static List<String> indented(Table table) {
        return new ArrayList<>(table.lines().stream().map(line -> "  " + line).toList());
    }

    private static String place(Claim claim) {
        return claim.in().word() + ":" + claim.span().start() + "-"
                + claim.span().end();
    }

    private static String quote(Claim claim) {
        return "\"" + Console.oneLine(claim.quote(), 90) + "\"";
    }
}
