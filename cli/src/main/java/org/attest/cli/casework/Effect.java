package org.attest.cli.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
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
        Map<String, Map<String, Figure>> was = figures(before, policy);
        Map<String, Map<String, Figure>> is = figures(after, policy);
        Map<String, Incident> titles = new LinkedHashMap<>();
        after.incidents().forEach(incident -> titles.put(incident.id(), incident));
        Map<String, String> onward = closest(before.incidents(), after.incidents());
        Map<String, String> back = closest(after.incidents(), before.incidents());
        List<String> changes = new ArrayList<>();
        back.forEach((now, then) -> {
            if (now.equals(onward.get(then))) {
                changes.addAll(changes(titles.get(now).title(), was.get(then), is.get(now)));
            }
        });
        return new Effect(before.incidents().size(), after.incidents().size(), changes);
    }

    /** To each incident the one of the others that shares most claims and reports with it. */
    private static Map<String, String> closest(List<Incident> incidents, List<Incident> others) {
        Map<String, List<String>> holding = new HashMap<>();
        others.forEach(other -> Stream.concat(other.claims().stream(), other.documents().stream())
                .forEach(part ->
                        holding.computeIfAbsent(part, p -> new ArrayList<>()).add(other.id())));
        Map<String, String> closest = new LinkedHashMap<>();
        for (Incident incident : incidents) {
            Map<String, Integer> shared = new LinkedHashMap<>();
            Stream.concat(incident.claims().stream(), incident.documents().stream())
                    .flatMap(part -> holding.getOrDefault(part, List.of()).stream())
                    .forEach(other -> shared.merge(other, 1, Integer::sum));
            shared.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(other -> other.getKey().equals(incident.id())))
                    .ifPresent(most -> closest.put(incident.id(), most.getKey()));
        }
        return closest;
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

    private static List<String> changes(String title, Map<String, Figure> was, Map<String, Figure> is) {
        Set<String> lines = new LinkedHashSet<>(was.keySet());
        lines.addAll(is.keySet());
        List<String> changes = new ArrayList<>();
        for (String line : lines) {
            String moved = moved(Optional.ofNullable(was.get(line)), Optional.ofNullable(is.get(line)));
            if (!moved.isEmpty()) {
                String where = changes.isEmpty() ? Console.oneLine(title, 40) + ": " : "";
                changes.add(where + line + " " + moved);
            }
        }
        return changes;
    }

    /** Best when it is another; the other bounds when only they are. */
    private static String moved(Optional<Figure> was, Optional<Figure> is) {
        if (was.isEmpty() || is.isEmpty() || !was.get().best().equals(is.get().best())) {
            return was.equals(is) ? "" : told(was) + " -> " + told(is);
        }
        List<String> bounds = new ArrayList<>();
        if (!was.get().low().equals(is.get().low())) {
            bounds.add("low " + bound(was.get().low()) + " -> " + bound(is.get().low()));
        }
        if (!was.get().high().equals(is.get().high())) {
            bounds.add(
                    "high " + bound(was.get().high()) + " -> " + bound(is.get().high()));
        }
        return String.join(", ", bounds);
    }

    /** Lines without a footing, by incident. */
    private static Map<String, Map<String, Figure>> figures(CaseView view, Policy policy) {
        Map<String, Map<String, Figure>> byIncident = new LinkedHashMap<>();
        view.incidents().forEach(incident -> byIncident.put(incident.id(), new LinkedHashMap<>()));
        for (Estimate estimate : view.estimates(policy)) {
            Map<String, Figure> lines = byIncident.get(estimate.incident().id());
            for (Figure figure : estimate.figures()) {
                if (figure.footing().isEmpty()) {
                    lines.put(
                            Console.oneLine(Words.people(figure.victims())) + " "
                                    + Words.harm(figure.harm().word()),
                            figure);
                }
            }
        }
        return byIncident;
    }

    private static String told(Optional<Figure> figure) {
        return figure.map(line -> line.best().isPresent() ? line.best() : line.low())
                .map(number -> number.isPresent() ? Console.number(number.getAsLong()) : "not computable")
                .orElse("none");
    }

    private static String bound(OptionalLong bound) {
        return bound.isPresent() ? Console.number(bound.getAsLong()) : "open";
    }
}
