package org.attest.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.attest.cli.casework.Reviewing.Outcome;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.JsonRow;
import org.attest.cli.view.ReviewText;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Review;
import org.attest.core.reconcile.Figure;
import org.attest.core.review.FigureChange;

/** What a decision did, told to whoever decided. */
final class ReviewActs {
    private ReviewActs() {}

    static void tell(Console console, Outcome outcome) {
        switch (console.form()) {
            case JSON -> console.line(json(outcome));
            case PLAIN -> outcome.entries().forEach(entry -> console.record(entry.number(), entry.hash()));
            case HUMAN -> lines(outcome).forEach(console::line);
        }
    }

    static List<String> lines(Outcome outcome) {
        String numbers = outcome.numbers().stream().map(Object::toString).collect(Collectors.joining(" and "));
        String effects = outcome.effects().stream().map(ReviewText::sentence).collect(Collectors.joining(" "));
        return List.of("Recorded " + (outcome.numbers().size() == 1 ? "decision " : "decisions ") + numbers + ". "
                + (effects.isEmpty() ? "No figure rests on it." : effects) + " Undo: " + undo(outcome));
    }

    private static String undo(Outcome outcome) {
        return "attest review undo "
                + outcome.numbers().stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    private static String json(Outcome outcome) {
        JsonRow row = new JsonRow()
                .numbers("entries", outcome.numbers())
                .put("claim", outcome.claim().map(Claim::id))
                .put(
                        "action",
                        outcome.claim()
                                .flatMap(Claim::review)
                                .map(Review::action)
                                .map(Review.Action::word));
        List<String> effects =
                outcome.effects().stream().map(ReviewText::sentence).toList();
        return row.words("effects", effects)
                .rows("figures", outcome.effects().stream().map(ReviewActs::row).toList())
                .put("undo", undo(outcome))
                .toString();
    }

    private static JsonRow row(FigureChange effect) {
        Figure figure = effect.figure();
        JsonRow row = new JsonRow()
                .put("incident", effect.incident().id())
                .put("harm", figure.harm().word())
                .put("victims", figure.victims())
                .put("footing", figure.footing().map(Figure.Footing::word))
                .put("changed", effect.isChange());
        effect.before().ifPresent(then -> row.row("before", bounds(then)));
        effect.after().ifPresent(now -> row.row("after", bounds(now)));
        return row;
    }

    private static JsonRow bounds(Figure figure) {
        return new JsonRow()
                .bound("low", figure.low())
                .bound("best", figure.best())
                .bound("high", figure.high())
                .day("asOf", figure.asOf());
    }
}
