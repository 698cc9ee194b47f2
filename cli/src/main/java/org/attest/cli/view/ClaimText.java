package org.attest.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Table;
import org.attest.cli.terminal.Table.Side;
import org.attest.core.claim.Attribution;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Individual;
import org.attest.core.claim.Review;
import org.attest.core.claim.Scope;
import org.attest.core.place.Place;
import org.attest.core.place.PlaceMention;
import org.attest.core.text.Document;
import org.attest.core.text.Span;

/** One claim for a person: its words, every field that is known, and the rules that made it. */
public final class ClaimText {
    private ClaimText() {}

    public static List<String> lines(Console console, Claim claim, Document document) {
        List<String> lines = new ArrayList<>();
        lines.add(console.strong(claim.id()) + "  " + Console.oneLine(claim.document()) + " " + where(claim));
        lines.add("  \"" + Console.oneLine(claim.quote()) + "\"");
        lines.add("");
        Table table = new Table(Side.LEFT, Side.LEFT);
        table.row("harm", Words.harm(claim.harm().word()));
        claim.count()
                .ifPresent(count -> table.row(
                        "count",
                        ClaimLines.interval(count.interval()) + "  ("
                                + Words.harm(count.wording().word())
                                + (count.approximate() ? ", approximate" : "") + ": \"" + Console.oneLine(count.text())
                                + "\""
                                + count.span().map(span -> " " + offsets(span)).orElse("") + ")"));
        people(claim, table);
        claim.individuals().forEach(person -> table.row("person", person(person)));
        attribution(claim.attribution(), table);
        table.row("standing", claim.standing().word());
        clocks(claim, document, table);
        placesAndPerpetrators(claim, table);
        claim.method().ifPresent(method -> table.row("method", method));
        table.row("scope", claim.scope().word() + (claim.scope() == Scope.EVENT ? "" : ", not counted"));
        claim.count().ifPresent(count -> table.row("counting", claim.counting().word()));
        claim.revises().ifPresent(earlier -> table.row("revises", Console.number(earlier)));
        table.row("rules", String.join(" > ", claim.rules()));
        claim.review().ifPresent(review -> reviewed(review, table));
        table.lines().forEach(line -> lines.add("  " + line));
        return lines;
    }

    private static void reviewed(Review review, Table table) {
        table.row(
                "review",
                Console.oneLine(review.told())
                        + review.note()
                                .map(note -> " (\"" + Console.oneLine(note) + "\")")
                                .orElse("")
                        + "  (decision "
                        + review.decisions().stream().map(Object::toString).collect(Collectors.joining(", ")) + ")");
        review.printed().forEach((field, value) -> table.row("", "printed " + field + " " + Console.oneLine(value)));
    }

    private static void people(Claim claim, Table table) {
        if (claim.count().isEmpty()) {
            return;
        }
        table.row(
                "of whom",
                Console.oneLine(ClaimLines.victims(claim)) + "  (\""
                        + Console.oneLine(claim.victims().text()) + "\")");
        table.row(
                "people",
                claim.people() + (claim.partOf().isEmpty() ? "" : ", part of " + String.join(", ", claim.partOf())));
    }

    /** What the words tell of one person; a claim is explained to those who work on the case, never in public. */
    private static String person(Individual person) {
        List<String> told = new ArrayList<>();
        person.name().ifPresent(name -> told.add("\"" + Console.oneLine(name.value()) + "\" " + offsets(name.span())));
        person.age().ifPresent(age -> told.add("aged " + age.value() + " " + offsets(age.span())));
        person.sex().ifPresent(sex -> told.add(sex.value() + " " + offsets(sex.span())));
        person.role().ifPresent(role -> told.add(Console.oneLine(role.value()) + " " + offsets(role.span())));
        told.add(person.status().word());
        return String.join(", ", told) + "  (" + offsets(person.span()) + ")";
    }

    private static void placesAndPerpetrators(Claim claim, Table table) {
        if (!claim.places().isEmpty()) {
            table.row("places", claim.places().stream().map(ClaimText::place).collect(Collectors.joining(", ")));
        }
        claim.perpetrators()
                .forEach(one -> table.row(
                        "alleged",
                        "\"" + Console.oneLine(one.text()) + "\", according to "
                                + one.allegedBy().map(Console::oneLine).orElse("the report")));
    }

    private static void attribution(Attribution attribution, Table table) {
        table.row(
                "origin",
                attribution.origin().map(Console::oneLine).orElse("nobody named")
                        + attribution
                                .text()
                                .map(text -> "  (" + attribution.basis().word() + ": \"" + Console.oneLine(text) + "\""
                                        + attribution
                                                .span()
                                                .map(span -> " " + offsets(span))
                                                .orElse("") + ")")
                                .orElse(""));
        if (!attribution.via().isEmpty()) {
            table.row("via", Console.oneLine(String.join(", ", attribution.via())));
        }
    }

    private static void clocks(Claim claim, Document document, Table table) {
        table.row(
                "covers",
                claim.period()
                        .map(days -> days.start() + " to " + days.end() + "  ("
                                + days.basis().word() + ")")
                        .orElse("not stated"));
        table.row(
                "as of",
                claim.asOf()
                        .map(days -> days.earliest()
                                + (days.earliest().equals(days.latest()) ? "" : " to " + days.latest())
                                + "  (" + days.basis().word() + ")")
                        .orElse("not stated"));
        table.row("published", ClaimLines.dated(document));
    }

    private static String place(PlaceMention mention) {
        String resolved = mention.place()
                .map(Place::name)
                .filter(name -> !name.equals(mention.text()))
                .map(name -> " = " + name)
                .orElse(mention.place().isPresent() ? "" : " (not in the gazetteer)");
        return Console.oneLine(mention.text()) + resolved;
    }

    private static String where(Claim claim) {
        return claim.in().word() + ":" + offsets(claim.span());
    }

    private static String offsets(Span span) {
        return span.start() + "-" + span.end();
    }
}
