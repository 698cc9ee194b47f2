package org.attest.cli.view;

import java.util.ArrayList;
import java.util.List;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Table;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Reading;
import org.attest.core.claim.VictimStatus;
import org.attest.core.count.CountInterval;
import org.attest.core.text.Document;
import org.attest.core.time.AsOf;

/** Claims as lines for a person, or as records of fields. */
public final class ClaimLines {
    private ClaimLines() {}

    /**
     * Fields between tabs: document, id, low, high, harm, victims, origin, standing, as-of, start, end, quote; of a reviewed claim also
     * what was decided.
     */
    public static String plain(Claim claim) {
        return fields(claim)
                + claim.review()
                        .map(review -> "\t" + Console.safe(review.told()))
                        .orElse("");
    }

    private static String fields(Claim claim) {
        return String.join(
                "\t",
                Console.safe(claim.document()),
                claim.id(),
                claim.count()
                        .map(count -> Long.toString(count.interval().low()))
                        .orElse(""),
                claim.count()
                        .filter(count -> count.interval().high().isPresent())
                        .map(count -> Long.toString(count.interval().high().getAsLong()))
                        .orElse(""),
                claim.harm().word(),
                Console.safe(victims(claim)),
                Console.safe(claim.attribution().origin().orElse("")),
                claim.standing().word(),
                claim.asOf().map(asOf -> asOf.earliest().toString()).orElse(""),
                Integer.toString(claim.span().start()),
                Integer.toString(claim.span().end()),
                Console.oneLine(claim.quote()));
    }

    /** A document's claims under its name, aligned; or a line that there are none. */
    public static List<String> grouped(Console console, Reading reading) {
        List<String> lines = new ArrayList<>();
        lines.add(console.strong(Console.safe(reading.document().id())) + "  " + dated(reading.document()));
        if (reading.claims().isEmpty()) {
            lines.add("  "
                    + reading.notRead()
                            .map(other -> "This text is " + Languages.label(other) + ".")
                            .orElse("No casualty claims found in this text.")
                    + (reading.notCounted().isEmpty()
                            ? ""
                            : " " + Console.count(reading.notCounted().size(), "number was", "numbers were")
                                    + " set aside."));
        }
        table(reading.claims()).lines().forEach(line -> lines.add("  " + line));
        lines.add("");
        return lines;
    }

    /** One row per claim: id, how many, harm, of whom, according to whom, as of, where in the text, the words. */
    public static Table table(List<Claim> claims) {
        Table table = new Table(
                Table.Side.LEFT,
                Table.Side.RIGHT,
                Table.Side.LEFT,
                Table.Side.LEFT,
                Table.Side.LEFT,
                Table.Side.LEFT,
                Table.Side.LEFT,
                Table.Side.LEFT);
        for (Claim claim : claims) {
            table.row(
                    claim.id(),
                    claim.count().map(count -> interval(count.interval())).orElse("-"),
                    claim.harm().word(),
                    Console.oneLine(victims(claim), 32),
                    Console.oneLine(origin(claim), 32),
                    claim.asOf().map(ClaimLines::days).orElse("-"),
                    claim.in().word() + ":" + claim.span().start() + "-"
                            + claim.span().end(),
                    "\"" + Console.oneLine(claim.quote(), 60) + "\"" + reviewed(claim));
        }
        return table;
    }

    /** What was decided on a claim, behind what it says; nothing where nobody decided. */
    static String reviewed(Claim claim) {
        return claim.review()
                .map(review -> "  " + Console.oneLine(review.told()))
                .orElse("");
    }

    /** Of whom, in the words used for data; a dash for an event, which is told of nobody. */
    public static String victims(Claim claim) {
        if (claim.count().isEmpty()) {
            return "-";
        }
        List<String> words = new ArrayList<>();
        claim.victims().side().ifPresentOrElse(words::add, () -> {
            if (claim.victims().status() != VictimStatus.UNKNOWN) {
                words.add(claim.victims().status().word());
            }
        });
        words.addAll(claim.victims().groups());
        words.addAll(claim.victims().demographics());
        return words.isEmpty() ? VictimStatus.UNKNOWN.word() : String.join(" ", words);
    }

    /** According to whom, and on what footing when the text says more than that. */
    public static String origin(Claim claim) {
        return switch (claim.standing()) {
            case CLAIMED, REPORTED, ASSERTED -> claim.attribution().origin().orElse("nobody named");
            default ->
                claim.attribution().origin().orElse("nobody named") + " ("
                        + claim.standing().word() + ")";
        };
    }

    /** {@code 340}, {@code 340 or more}, {@code 13 to 16}. */
    public static String interval(CountInterval interval) {
        String low = Console.number(interval.low());
        if (interval.isOpen()) {
            return low + " or more";
        }
        return interval.isExact()
                ? low
                : low + " to " + Console.number(interval.high().orElseThrow());
    }

    /** When it was published, and who says so. */
    public static String dated(Document document) {
        return document.published()
                .map(date -> (date.isOneDay() ? date.earliest().toString() : date.earliest() + " to " + date.latest())
                        + " (" + Console.oneLine(date.reason(), 90) + ")")
                .orElse("no date: not in dated figures");
    }

    /** One day, or the first and the last that the count can be of, as an ISO 8601 interval. */
    private static String days(AsOf asOf) {
        return asOf.earliest().equals(asOf.latest())
                ? asOf.earliest().toString()
                : asOf.earliest() + "/" + asOf.latest();
    }
}
