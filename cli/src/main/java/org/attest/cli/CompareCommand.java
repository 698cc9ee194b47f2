package org.attest.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.JsonRow;
import org.attest.cli.terminal.Stop;
import org.attest.cli.terminal.Table;
import org.attest.cli.terminal.Table.Side;
import org.attest.formats.gold.Comparison;
import org.attest.formats.gold.Comparison.Difference;
import org.attest.formats.gold.Comparison.Field;
import org.attest.formats.gold.GoldClaim;
import org.attest.formats.gold.GoldFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** How far two readers of the same reports agree, and what they have to settle. */
@Command(
        name = "compare",
        description = {
            "Compares the claims of two readers: agreement on each field, Krippendorff's alpha (1 is agreement, 0 is chance), and",
            "the list to settle. To code blind, each reader works on a copy of the case and does not see the other's; each then",
            "writes attest claims --json to a file. Annotated lines, as attest evaluate takes them, can be compared too."
        },
        footer = {
            "  attest --case a/.attest claims --json > a.jsonl",
            "  attest --case b/.attest claims --json > b.jsonl",
            "  attest compare a.jsonl b.jsonl",
            "  attest compare a.jsonl b.jsonl --json > settle.jsonl"
        })
final class CompareCommand implements Callable<Integer> {
    private static final int SHOWN = 20;

    @ParentCommand
    private AttestCommand attest;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Show so many to settle (" + SHOWN + "; with --json all).")
    private Integer limit;

    @Parameters(index = "0", paramLabel = "A", description = "Claims of the first reader, one a line.")
    private String first;

    @Parameters(index = "1", paramLabel = "B", description = "Claims of the second.")
    private String second;

    @Override
    public Integer call() {
        Console console = attest.console();
        Tally tally = new Tally(console);
        Comparison found = Comparison.of(claims(first, tally), claims(second, tally));
        if (limit != null && limit < 1) {
            throw Stop.usage("--limit is 1 or more (" + limit + ").");
        }
        int most = limit != null ? limit : console.form() == Console.Form.HUMAN ? SHOWN : Integer.MAX_VALUE;
        List<Difference> shown = found.settle().stream().limit(most).toList();
        switch (console.form()) {
            case JSON -> json(console, found, shown);
            case PLAIN -> plain(console, found, shown);
            case HUMAN -> human(console, found, shown);
        }
        return tally.exit();
    }

    private List<GoldClaim> claims(String name, Tally tally) {
        List<GoldClaim> claims =
                GoldFile.parse(name, text(name), tally::problem).claims();
        if (claims.isEmpty()) {
            throw Stop.notFound(
                    "no claim can be read in " + name + ". Maybe write them: attest claims --json > " + name);
        }
        return claims;
    }

    private String text(String name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(attest.world().file(name))))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Stop.failed(name + " is not UTF-8. Maybe convert it with iconv.");
        } catch (IOException e) {
            throw Stop.notFound(
                    "the claims cannot be read (" + name + "). Maybe write them: attest claims --json > " + name);
        }
    }

    private static void json(Console console, Comparison found, List<Difference> shown) {
        console.line(new JsonRow()
                .put("row", "claims")
                .put("both", found.both())
                .put("onlyA", found.onlyA())
                .put("onlyB", found.onlyB())
                .put("settle", found.settle().size())
                .toString());
        for (Field field : found.fields()) {
            JsonRow row = new JsonRow()
                    .put("row", "field")
                    .put("field", field.name())
                    .put("units", field.units())
                    .put("agreed", field.agreed())
                    .put("share", (double) field.agreed() / field.units())
                    .put("metric", metric(field));
            field.alpha().ifPresent(alpha -> row.put("alpha", alpha));
            console.line(row.toString());
        }
        for (Difference one : shown) {
            console.line(new JsonRow()
                    .put("row", "settle")
                    .put("document", one.document())
                    .put("in", one.in().word())
                    .numbers("span", List.of((long) one.span().start(), (long)
                            one.span().end()))
                    .put("quote", one.quote())
                    .put("field", one.field().orElse("claim"))
                    .put("a", one.a())
                    .put("b", one.b())
                    .toString());
        }
    }

    private static void plain(Console console, Comparison found, List<Difference> shown) {
        console.record("claims", found.both(), found.onlyA(), found.onlyB());
        found.fields()
                .forEach(field -> console.record(
                        "field", field.name(), field.units(), field.agreed(), metric(field), alpha(field.alpha(), "")));
        shown.forEach(one -> console.record(
                "settle",
                one.document(),
                one.in().word(),
                one.span().start(),
                one.span().end(),
                one.field().orElse("claim"),
                one.a().orElse(""),
                one.b().orElse(""),
                one.quote()));
    }

    private static void human(Console console, Comparison found, List<Difference> shown) {
        console.line(Console.count(found.both(), "claim", "claims") + " of both readers; "
                + Console.number(found.onlyA()) + " of A only, " + Console.number(found.onlyB()) + " of B only.");
        Table table = new Table(Side.LEFT, Side.RIGHT, Side.RIGHT, Side.RIGHT, Side.LEFT);
        table.row("field", "pairs", "agree", "alpha", "metric");
        found.fields()
                .forEach(field -> table.row(
                        field.name(),
                        Console.number(field.units()),
                        Console.number(field.agreed()),
                        alpha(field.alpha(), "-"),
                        metric(field)));
        table.lines().forEach(console::line);
        if (!shown.isEmpty()) {
            console.line("");
            console.line("To settle:");
        }
        for (Difference one : shown) {
            console.line("  " + Console.oneLine(one.document()) + " " + one.in().word() + ":"
                    + one.span().start() + "-" + one.span().end() + "  "
                    + one.field().orElse("claim") + ": A "
                    + Console.oneLine(one.a().orElse("none")) + ", B "
                    + Console.oneLine(one.b().orElse("none")) + "  \"" + Console.oneLine(one.quote(), 60) + "\"");
        }
        console.say(Console.count(found.settle().size(), "difference", "differences") + " to settle."
                + (shown.size() < found.settle().size()
                        ? " All: --limit " + found.settle().size()
                        : ""));
    }

    private static String metric(Field field) {
        return field.interval() ? "interval" : "nominal";
    }

    private static String alpha(OptionalDouble alpha, String none) {
        return alpha.isPresent() ? String.format(Locale.ROOT, "%.3f", alpha.getAsDouble()) : none;
    }
}
