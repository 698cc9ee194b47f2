package org.attest.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.JsonRow;
import org.attest.core.claim.Claim;
import org.attest.core.reconcile.Figure;
import org.attest.core.reconcile.Finding;
import org.attest.core.review.ClaimField;
import org.attest.core.review.FigureChange;
import org.attest.core.review.QueueItem;
import org.attest.core.review.Unfit;
import org.attest.core.text.Document;
import org.attest.core.text.Span;

/** What waits for a reviewer, and what a decision did, for a person or a program. */
public final class ReviewText {
    private static final int CONTEXT = 120;
    /** A word is not cut, unless it is longer than that. */
    private static final int MOST = 160;

    private ReviewText() {}

    /** A claim to be looked at: its words in their place, how it was read, and why it is asked. */
    public static List<String> lines(Console console, QueueItem item, Document document) {
        Claim claim = item.claim();
        List<String> lines = new ArrayList<>();
        lines.add(console.strong(claim.id()) + "  " + why(item) + "  " + Console.oneLine(claim.document()) + " "
                + claim.in().word() + ":" + claim.numberSpan().start() + "-"
                + claim.numberSpan().end());
        lines.add("  \"" + Console.oneLine(context(claim, document)) + "\"");
        lines.add("  read as: " + read(claim));
        item.gravest().ifPresent(finding -> lines.add("  because: " + Console.oneLine(finding.sentence())));
        item.suggestion()
                .ifPresent(other -> lines.add("  suggested: " + other.field() + " " + Console.oneLine(other.to()) + ". "
                        + Console.oneLine(other.reason()) + " Take it: attest review correct " + claim.id()
                        + " --suggested"));
        return lines;
    }

    /** In one word or two, why a reviewer should look. */
    public static String why(QueueItem item) {
        return item.gravest()
                .map(finding -> finding.kind() + " (" + finding.severity().word() + ")")
                .or(() -> item.bound().map(figure -> "gives a bound of " + line(figure)))
                .orElse(item.isHedged() ? "hedged" : "not reviewed");
    }

    /** Every field that can be corrected and has a value, in the words of {@code --set}. */
    public static String read(Claim claim) {
        return List.of(ClaimField.values()).stream()
                .filter(field -> !field.of(claim).equals(ClaimField.NONE))
                .map(field -> field.word() + " " + Console.oneLine(value(field, claim)))
                .collect(Collectors.joining("; "));
    }

    /** The number as a person reads it, with its wording; anything else as it is. */
    private static String value(ClaimField field, Claim claim) {
        return field == ClaimField.COUNT
                ? claim.count()
                        .map(count -> ClaimLines.interval(count.interval()) + " ("
                                + Words.harm(count.wording().word()) + ")")
                        .orElse("")
                : field.of(claim);
    }

    /** The words around the number, which stands in brackets. */
    public static String context(Claim claim, Document document) {
        String words = document.part(claim.in());
        Span number = claim.numberSpan();
        int from = Math.max(0, Math.min(claim.span().start(), number.start() - CONTEXT));
        int to = Math.min(words.length(), Math.max(claim.span().end(), number.end() + CONTEXT));
        while (from > 0 && from > number.start() - MOST && !Character.isWhitespace(words.charAt(from - 1))) {
            from--;
        }
        while (to < words.length() && to < number.end() + MOST && !Character.isWhitespace(words.charAt(to))) {
            to++;
        }
        return (from > 0 ? "... " : "") + words.substring(from, number.start()) + "[" + number.in(words) + "]"
                + words.substring(number.end(), to) + (to < words.length() ? " ..." : "");
    }

    public static String json(QueueItem item, Document document) {
        Claim claim = item.claim();
        JsonRow row = new JsonRow()
                .put("row", "claim")
                .put("claim", claim.id())
                .put("document", claim.document())
                .put("in", claim.in().word())
                .numbers("span", List.of((long) claim.numberSpan().start(), (long)
                        claim.numberSpan().end()))
                .put("context", context(claim, document))
                .put("why", why(item))
                .put(
                        "severity",
                        item.gravest().map(finding -> finding.severity().word()))
                .put("finding", item.gravest().map(Finding::id))
                .put("sentence", item.gravest().map(Finding::sentence))
                .put("suggested", item.suggestion().map(other -> other.field() + "=" + other.to()));
        for (ClaimField field : ClaimField.values()) {
            row.put(field.word(), Optional.of(field.of(claim)).filter(value -> !value.equals(ClaimField.NONE)));
        }
        return row.toString();
    }

    public static void record(Console console, QueueItem item) {
        Claim claim = item.claim();
        console.record(
                claim.id(),
                why(item),
                claim.document(),
                claim.in().word(),
                claim.numberSpan().start(),
                claim.numberSpan().end(),
                read(claim),
                claim.quote().replaceAll("\\s+", " "));
    }

    /** A decision that came back. */
    public static List<String> lines(Console console, Unfit unfit) {
        return List.of(
                console.strong("decision " + unfit.decision().number()) + "  " + Console.oneLine(unfit.why()) + "  "
                        + Console.oneLine(unfit.document()),
                "  \"" + Console.oneLine(unfit.quote()) + "\"",
                "  it said: " + Console.oneLine(said(unfit)));
    }

    public static String json(Unfit unfit) {
        return new JsonRow()
                .put("row", "decision")
                .put("decision", unfit.decision().number())
                .put("document", unfit.document())
                .put("quote", unfit.quote())
                .put("field", unfit.decision().entry().target().field())
                .put("value", unfit.decision().entry().value())
                .put("why", unfit.why())
                .toString();
    }

    public static String said(Unfit unfit) {
        return unfit.decision().entry().target().field() + " = "
                + unfit.decision().entry().value().orElse("") + " ("
                + unfit.decision().entry().reason().word() + ", "
                + unfit.decision().entry().reviewer() + ")";
    }

    /** {@code Civilians killed 2025-03-11: unchanged (best 1,225).} */
    public static String sentence(FigureChange effect) {
        Figure figure = effect.figure();
        String line = line(figure);
        String head = line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1)
                + figure.asOf().map(day -> " " + day).orElse("") + ": ";
        if (!effect.isChange()) {
            return head + "unchanged (" + shown(figure) + ").";
        }
        return head
                + effect.after().map(now -> "is now " + bounds(now)).orElse("has no figure any more")
                + effect.before().map(then -> " (was " + bounds(then) + ")").orElse(" (new)") + ".";
    }

    private static String line(Figure figure) {
        return Console.oneLine(Words.people(figure.victims())) + " "
                + Words.harm(figure.harm().word())
                + figure.footing().map(footing -> ", " + footing.word()).orElse("");
    }

    private static String shown(Figure figure) {
        return figure.best().isPresent()
                ? "best " + Words.bound(figure.best())
                : figure.lastCoherent()
                        .map(last -> "last " + Console.number(last.value()) + " on " + last.asOf())
                        .orElse("low " + Words.bound(figure.low()));
    }

    private static String bounds(Figure figure) {
        if (figure.best().isEmpty() && figure.lastCoherent().isPresent()) {
            return "not computable at one date; " + shown(figure);
        }
        return "low " + (figure.low().isPresent() ? Words.bound(figure.low()) : "unknown") + ", best "
                + (figure.best().isPresent() ? Words.bound(figure.best()) : "none") + ", high "
                + Words.bound(figure.high());
    }
}
