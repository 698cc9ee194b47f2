package org.attest.cli.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.attest.cli.terminal.Console;
import org.attest.cli.view.Words;
import org.attest.core.incident.Incident;
import org.attest.core.reconcile.Estimate;
import org.attest.core.reconcile.Figure;
import org.attest.core.reconcile.Policy;

/**
 * What a decision changed in the figures.
 *
 * @param before how many incidents there were
 * @param after how many there are
 * @param changes one phrase for each figure that is another now, not of incidents that came or went
 */
public record Effect(int before, int after, List<String> changes) {
    private static final int SHOWN = 3;

    public Effect {
        changes = List.copyOf(changes);
    }

    /** An incident before is the one after that holds the most of its reports, whatever either is called. */
    public static Effect between(CaseView before, CaseView after, Policy policy) {
        Map<String, Map<String, String>> was = figures(before, policy);
        Map<String, Map<String, String>> is = figures(after, policy);
        List<String> changes = new ArrayList<>();
        for (Incident now : after.incidents()) {
            before.incidents().stream()
                    .filter(then -> shared(then, now) > 0)
                    .max(Comparator.comparingLong(then -> shared(then, now)))
                    .filter(then ->
                            after.incidents().stream().noneMatch(other -> shared(then, other) > shared(then, now)))
                    .ifPresent(then -> changes.addAll(changes(now.title(), was.get(then.id()), is.get(now.id()))));
        }
        return new Effect(before.incidents().size(), after.incidents().size(), changes);
    }

    private static long shared(Incident one, Incident other) {
        return one.claims().stream().filter(other.claims()::contains).count()
                + one.documents().stream().filter(other.documents()::contains).count();
    }

    /** One line for a person. */
    public String sentence() {
        String incidents = before == after
                ? ""
                : Console.count(before, "incident", "incidents") + " -> " + Console.number(after) + ". ";
        if (changes.isEmpty()) {
            return incidents + (before == after ? "No figure changed." : "No figure of the others changed.");
        }
        String more = changes.size() > SHOWN ? "; and " + Console.number(changes.size() - SHOWN) + " more" : "";
        return incidents + String.join("; ", changes.stream().limit(SHOWN).toList()) + more + ".";
    }

    private static List<String> changes(String title, Map<String, String> was, Map<String, String> is) {
        Set<String> lines = new LinkedHashSet<>(was.keySet());
        lines.addAll(is.keySet());
        List<String> changes = new ArrayList<>();
        for (String line : lines) {
            String old = was.getOrDefault(line, "none");
            String now = is.getOrDefault(line, "none");
            if (!old.equals(now)) {
                String where = changes.isEmpty() ? Console.oneLine(title, 40) + ": " : "";
                changes.add(where + line + " " + old + " -> " + now);
            }
        }
        return changes;
    }

    /** Best, or else low, by line, by incident. */
    private static Map<String, Map<String, String>> figures(CaseView view, Policy policy) {
        Map<String, Map<String, String>> byIncident = new LinkedHashMap<>();
        view.incidents().forEach(incident -> byIncident.put(incident.id(), new LinkedHashMap<>()));
        for (Estimate estimate : view.estimates(policy)) {
            Map<String, String> lines = byIncident.get(estimate.incident().id());
            for (Figure figure : estimate.figures()) {
                if (figure.footing().isEmpty()) {
                    lines.put(
                            Console.oneLine(Words.people(figure.victims())) + " "
                                    + Words.harm(figure.harm().word()),
                            told(figure));
                }
            }
        }
        return byIncident;
    }

    private static String told(Figure figure) {
        OptionalLong number = figure.best().isPresent() ? figure.best() : figure.low();
        return number.isPresent() ? Console.number(number.getAsLong()) : "not computable";
    }
}
