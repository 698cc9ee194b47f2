package org.attest.cli.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.JsonRow;
import org.attest.cli.terminal.Table;
import org.attest.cli.terminal.Table.Side;
import org.attest.core.incident.Incident;
import org.attest.core.incident.LinkScore;
import org.attest.core.incident.PlaceRelation;

/** A link score with the values that decided it. */
public final class LinkText {
    private static final Map<PlaceRelation, String> PLACES = Map.of(
            PlaceRelation.SAME, "the same place",
            PlaceRelation.CONTAINS, "one contains the other",
            PlaceRelation.SIBLINGS, "two places of one region",
            PlaceRelation.COUNTRY, "one names only the country of the other",
            PlaceRelation.UNKNOWN, "a report names no known place",
            PlaceRelation.APART, "apart");

    private final Console console;
    private final String one;
    private final String other;

    public LinkText(Console console, String one, String other) {
        this.console = console;
        this.one = one;
        this.other = other;
    }

    /** @param judged whether a person judged these two */
    public void print(LinkScore score, Optional<Incident> first, Optional<Incident> second, boolean judged) {
        boolean together = first.isPresent() && first.equals(second);
        String decided = decided(score, together, judged);
        switch (console.form()) {
            case JSON ->
                console.line(new JsonRow()
                        .words("documents", List.of(one, other))
                        .put("place", word(score.place()))
                        .words("nearest", score.nearest())
                        .put("gapDays", score.gapDays().map(days -> Long.toString(days)))
                        .words("shared", score.shared())
                        .put("alike", score.alike())
                        .put("score", score.value())
                        .put("linkedFrom", LinkScore.LINKED)
                        .put("oneIncident", together)
                        .put("decided", decided)
                        .toString());
            case PLAIN ->
                console.record(
                        one,
                        other,
                        word(score.place()),
                        score.gapDays().map(days -> Long.toString(days)).orElse(""),
                        String.join(";", score.shared()),
                        decimal(score.alike()),
                        decimal(score.value()),
                        together ? "one" : "two",
                        decided);
            case HUMAN -> human(score, first, second, decided);
        }
    }

    private void human(LinkScore score, Optional<Incident> first, Optional<Incident> second, String decided) {
        console.line(console.strong(Console.oneLine(one) + " and " + Console.oneLine(other)));
        Table table = new Table(Side.LEFT, Side.LEFT);
        String nearest = score.nearest().isEmpty()
                ? ""
                : Console.oneLine(String.join(
                                " and ", score.nearest().stream().distinct().toList())) + ": ";
        table.row("  place", nearest + PLACES.get(score.place()));
        table.row(
                "  days",
                score.gapDays()
                        .map(days ->
                                days == 0 ? "they overlap or touch" : Console.count(days, "day apart", "days apart"))
                        .orElse("a report tells none"));
        table.row(
                "  numbers",
                score.shared().isEmpty()
                        ? "none of 10 or more in both"
                        : "in both: " + Console.oneLine(String.join(", ", score.shared())));
        table.row(
                "  words",
                score.alike() == 0 ? "not compared, or nothing rare in both" : decimal(score.alike()) + " alike");
        table.row("  score", decimal(score.value()) + "; linked from " + decimal(LinkScore.LINKED));
        table.row("  decided by", decided);
        table.lines().forEach(console::line);
        console.line(
                first.isPresent() && first.equals(second)
                        ? "  One incident: " + title(first)
                        : "  Two incidents: " + title(first) + "; " + title(second));
    }

    private static String decided(LinkScore score, boolean together, boolean judged) {
        if (judged) {
            return "a judgement";
        }
        if (score.isLinked() == together) {
            return "the score";
        }
        return together ? "other reports that both agree with" : "other reports, or a judgement on them";
    }

    private static String title(Optional<Incident> incident) {
        return incident.map(found -> Console.oneLine(found.title(), 60) + " (" + found.id() + ")")
                .orElse("none");
    }

    private static String word(PlaceRelation relation) {
        return relation.name().toLowerCase(Locale.ROOT);
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
