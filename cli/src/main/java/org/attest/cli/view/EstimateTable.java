package org.attest.cli.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Table;
import org.attest.cli.terminal.Table.Side;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Harm;
import org.attest.core.count.Wording;
import org.attest.core.reconcile.Estimate;
import org.attest.core.reconcile.Figure;

/** The figures of one incident as aligned lines for a person. */
public final class EstimateTable {
    /** Wordings a reader should see beside the number they became. */
    private static final Set<Wording> WORDED = EnumSet.complementOf(EnumSet.of(Wording.EXACT, Wording.IMPLICIT));

    private final Console console;
    private final Function<String, Claim> claims;

    /** @param claims by id; those that figures name */
    public EstimateTable(Console console, Function<String, Claim> claims) {
        this.console = console;
        this.claims = claims;
    }

    /** The same, of a smaller incident to the right of the one it is part of. */
    public List<String> nested(Estimate estimate) {
        return estimate.incident().partOf().isEmpty()
                ? lines(estimate)
                : lines(estimate).stream().map(line -> "    " + line).toList();
    }

    /** Title, then per harm a heading and a row for each line; an open bound is the word, never a number. */
    public List<String> lines(Estimate estimate) {
        List<String> lines = new ArrayList<>();
        int documents = estimate.incident().documents().size();
        lines.add(console.strong(Console.oneLine(estimate.incident().title())) + "  "
                + estimate.incident().id() + "  "
                + (documents == 0 ? "" : Console.count(documents, "document", "documents"))
                + (estimate.incident().alsoIn().isEmpty()
                        ? ""
                        : (documents == 0 ? "told of in " : ", told of in ")
                                + Console.number(estimate.incident().alsoIn().size())
                                + (documents == 0 ? "" : " more"))
                + (estimate.incident().partOf().isPresent() ? "; part of the one above, not added to it" : ""));
        Table table = new Table(Side.LEFT, Side.RIGHT, Side.RIGHT, Side.RIGHT, Side.LEFT, Side.LEFT, Side.LEFT);
        Harm harm = null;
        for (Figure figure : estimate.figures()) {
            if (figure.harm() != harm) {
                harm = figure.harm();
                table.row(Words.harm(harm.word()), "low", "best", "high", "origins", "as of", "");
            }
            row(figure, table);
        }
        lines.addAll(table.lines());
        return lines;
    }

    private void row(Figure figure, Table table) {
        String label = figure.footing()
                .map(footing -> "  " + footing.word())
                .orElseGet(() -> Console.oneLine(Words.people(figure.victims())));
        if (figure.low().isEmpty() && figure.best().isEmpty()) {
            table.row(label + "  " + notComputable(figure));
            return;
        }
        boolean floor = figure.footing().filter(Figure.Footing.VERIFIED::equals).isPresent();
        table.row(
                label,
                figure.low().isPresent() ? Console.number(figure.low().getAsLong()) : "-",
                best(figure.best()),
                floor ? "" : Words.bound(figure.high()),
                Words.origins(figure.origins()),
                Words.counted(figure),
                note(figure));
    }

    private static String best(OptionalLong best) {
        return best.isPresent() ? Console.number(best.getAsLong()) : "";
    }

    /** How the number came to be, when it is not simply printed so. */
    private String note(Figure figure) {
        if (figure.derived().isPresent()) {
            return "derived: " + figure.derived().get();
        }
        if (figure.wording().filter(WORDED::contains).isEmpty()) {
            return "";
        }
        OptionalLong told = figure.best().isPresent() ? figure.best() : figure.low();
        return figure.claims().stream()
                .map(claims)
                .filter(Objects::nonNull)
                .flatMap(claim -> claim.count().stream())
                .filter(count -> told.isPresent() && count.interval().low() == told.getAsLong())
                .findFirst()
                .map(count -> "\"" + Console.oneLine(count.text(), 40).strip() + "\"")
                .orElse("");
    }

    /** Why there is no number, and the last one there was. */
    public static String notComputable(Figure figure) {
        return figure.reason().orElse("nothing can be said")
                + figure.lastCoherent()
                        .map(last -> "; last: " + Console.number(last.value()) + " on " + last.asOf()
                                + last.derived().map(sum -> " (" + sum + ")").orElse(""))
                        .orElse("");
    }

    /** Fields between tabs: incident, harm, victims, footing, low, best, high, as-of, origins, derived, claims. */
    public static void records(Console console, Estimate estimate) {
        for (Figure figure : estimate.figures()) {
            console.record(
                    estimate.incident().id(),
                    figure.harm().word(),
                    figure.victims(),
                    figure.footing().map(Figure.Footing::word).orElse(""),
                    plain(figure.low()),
                    plain(figure.best()),
                    plain(figure.high()),
                    figure.asOf().map(Object::toString).orElse(""),
                    String.join(";", figure.origins()),
                    figure.derived().orElse(""),
                    String.join(";", figure.claims()));
        }
    }

    static String plain(OptionalLong bound) {
        return bound.isPresent() ? Long.toString(bound.getAsLong()) : "";
    }
}
