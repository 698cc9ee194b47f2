package org.attest.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.attest.cli.terminal.Console;
import org.attest.core.reconcile.Change;
import org.attest.core.reconcile.Figure;
import org.attest.core.reconcile.Finding;
import org.attest.core.reconcile.Revision.Direction;
import org.attest.formats.json.WireJson;

/** What changed in figures and findings between two dates. */
public final class DiffText {
    private final Console console;
    private final List<Change> changes;
    private final List<Finding> found;
    private final List<Finding> gone;

    public DiffText(Console console, List<Change> changes, List<Finding> found, List<Finding> gone) {
        this.console = console;
        this.changes = changes;
        this.found = found;
        this.gone = gone;
    }

    /** @param heading which dates, by which clock and policy */
    public void print(String heading) {
        switch (console.form()) {
            case JSON -> {
                changes.forEach(change -> console.line(WireJson.change(change)));
                found.forEach(finding -> console.line(WireJson.findingChange("new", finding)));
                gone.forEach(finding -> console.line(WireJson.findingChange("gone", finding)));
            }
            case PLAIN -> records();
            case HUMAN -> lines(heading).forEach(console::line);
        }
    }

    private List<String> lines(String heading) {
        List<String> lines = new ArrayList<>(List.of(heading, ""));
        String before = "";
        for (Change change : changes) {
            if (!change.incident().id().equals(before)) {
                before = change.incident().id();
                lines.add(console.strong(Console.oneLine(change.incident().title())) + "  " + before);
            }
            lines.add("  " + sentence(change));
        }
        findings("new", found, lines);
        findings("gone", gone, lines);
        if (!changes.isEmpty()) {
            lines.add("");
        }
        lines.add(summary());
        return lines;
    }

    /** {@code civilians killed: best 745 -> 1,225, because SOHR counts ...}. */
    public static String sentence(Change change) {
        String line = Console.oneLine(Words.people(change.victims())) + " "
                + Words.harm(change.harm().word())
                + change.footing().map(footing -> ", " + footing.word()).orElse("");
        List<String> bounds = new ArrayList<>();
        bound("low", change, Figure::low, bounds);
        bound("best", change, Figure::best, bounds);
        bound("high", change, Figure::high, bounds);
        String how = change.before().isEmpty() ? " (new)" : change.after().isEmpty() ? " (gone)" : "";
        return line + how + ": " + String.join(", ", bounds) + ", because " + Console.oneLine(change.because(), 300);
    }

    private static void bound(String name, Change change, Function<Figure, OptionalLong> of, List<String> bounds) {
        String was =
                change.before().map(figure -> number(name, of.apply(figure))).orElse("");
        String is = change.after().map(figure -> number(name, of.apply(figure))).orElse("");
        if (change.before().isEmpty() || change.after().isEmpty()) {
            bounds.add(name + " " + was + is);
        } else if (!was.equals(is)) {
            bounds.add(name + " " + was + " -> " + is);
        }
    }

    private static String number(String name, OptionalLong bound) {
        return bound.isEmpty() && !name.equals("high") ? "none" : Words.bound(bound);
    }

    private void findings(String which, List<Finding> findings, List<String> lines) {
        if (findings.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(console.strong(which.equals("new") ? "New findings" : "Findings that are gone"));
        findings.forEach(finding -> FindingText.lines(finding).forEach(line -> lines.add("  " + line)));
    }

    /** {@code 3 figures changed, 1 downward; 2 new, 1 gone}. */
    private String summary() {
        long fresh =
                changes.stream().filter(change -> change.before().isEmpty()).count();
        long lost = changes.stream().filter(change -> change.after().isEmpty()).count();
        long down = changes.stream()
                .filter(change -> change.direction() == Direction.DOWN)
                .count();
        return Console.count(changes.size() - fresh - lost, "figure changed", "figures changed")
                + ", " + Console.number(down) + " downward; " + Console.number(fresh) + " new, "
                + Console.number(lost) + " gone. "
                + Console.count(found.size(), "new finding", "new findings") + ", " + Console.number(gone.size())
                + " gone.";
    }

    private void records() {
        for (Change change : changes) {
            console.record(
                    "figure",
                    change.incident().id(),
                    change.harm().word(),
                    change.victims(),
                    change.footing().map(Figure.Footing::word).orElse(""),
                    bounds(change.before()),
                    bounds(change.after()),
                    change.direction().word(),
                    change.because());
        }
        found.forEach(finding -> console.record("finding", "new", finding.id(), finding.kind(), finding.sentence()));
        gone.forEach(finding -> console.record("finding", "gone", finding.id(), finding.kind(), finding.sentence()));
    }

    /** Low, best and high between slashes; nothing for a bound that is not there. */
    private static String bounds(Optional<Figure> figure) {
        return figure.map(line -> plain(line.low()) + "/" + plain(line.best()) + "/" + plain(line.high()))
                .orElse("");
    }

    private static String plain(OptionalLong bound) {
        return bound.isPresent() ? Long.toString(bound.getAsLong()) : "";
    }
}
