package org.attest.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.JsonRow;
import org.attest.cli.terminal.Stop;
import org.attest.cli.view.Words;
import org.attest.core.reconcile.Composite;
import org.attest.core.reconcile.Estimate;
import org.attest.core.reconcile.Figure;

/** A total that only counts of different days would give: refused, or by name shown for what it is. */
record MixedDates(Estimate estimate, Composite composite) {
    /** Classes that share nobody: what a total would be added from. */
    private static final Set<String> PARTS = Set.of("civilian", "security-forces", "non-state-fighters", "perpetrator");

    static List<MixedDates> composites(List<Estimate> estimates, String victims) {
        List<MixedDates> found = new ArrayList<>();
        for (Estimate estimate : estimates) {
            estimate.figures().stream()
                    .filter(figure -> figure.victims().equals(victims) && isMixed(figure))
                    .forEach(figure -> Composite.of(estimate, figure.harm())
                            .ifPresent(composite -> found.add(new MixedDates(estimate, composite))));
        }
        return found;
    }

    /** A total asked for by name, which could only be had by adding counts of several days, is refused. */
    static void refuse(Estimate estimate, String victims) {
        for (Figure figure : estimate.figures()) {
            if (figure.victims().equals(victims) && isMixed(figure)) {
                throw Stop.refused(why(estimate, figure));
            }
        }
    }

    private static boolean isMixed(Figure figure) {
        return figure.best().isEmpty() && figure.lastCoherent().isPresent();
    }

    private static String why(Estimate estimate, Figure total) {
        List<String> parts = estimate.figures().stream()
                .filter(figure -> figure.harm() == total.harm()
                        && figure.footing().isEmpty()
                        && PARTS.contains(figure.victims())
                        && figure.asOf().isPresent())
                .map(figure -> Words.people(figure.victims()) + " are as of "
                        + figure.asOf().get())
                .toList();
        Figure.LastCoherent last = total.lastCoherent().orElseThrow();
        return "no total from one date: " + String.join(", ", parts)
                + ". Adding them would mix dates. Maybe use --as-of " + last.asOf() + ", when it was "
                + Console.number(last.value()) + ".";
    }

    String sentence() {
        return "Composite of counts of different days, no figure: "
                + composite.parts().stream()
                        .map(part -> Console.number(part.best().orElseThrow()) + " "
                                + Words.people(part.victims()) + " ("
                                + part.asOf().orElseThrow() + ")")
                        .collect(Collectors.joining(" + "))
                + " = " + Console.number(composite.total()) + ". Do not print it as a toll of one day.";
    }

    String row() {
        return new JsonRow()
                .put("row", "composite")
                .put("incident", estimate.incident().id())
                .put("harm", composite.harm().word())
                .put("mixedDates", true)
                .put("composite", composite.total())
                .words(
                        "parts",
                        composite.parts().stream()
                                .map(part -> part.victims() + " " + part.best().orElseThrow() + " "
                                        + part.asOf().orElseThrow())
                                .toList())
                .words(
                        "claims",
                        composite.parts().stream()
                                .flatMap(part -> part.claims().stream())
                                .distinct()
                                .toList())
                .put("warning", "counts of different days; no figure")
                .toString();
    }

    String record() {
        return String.join(
                "\t",
                "composite of different days, no figure",
                estimate.incident().id(),
                composite.harm().word(),
                Long.toString(composite.total()));
    }
}
