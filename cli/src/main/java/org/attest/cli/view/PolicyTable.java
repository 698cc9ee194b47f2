package org.attest.cli.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Table;
import org.attest.cli.terminal.Table.Side;
import org.attest.core.reconcile.Estimate;
import org.attest.core.reconcile.Figure;
import org.attest.core.reconcile.Policy;
import org.attest.formats.json.WireJson;

/** The figures of several policies side by side: one column each, low / best / high. */
public final class PolicyTable {
    private final Console console;
    private final List<Policy> policies;

    public PolicyTable(Console console, List<Policy> policies) {
        this.console = console;
        this.policies = List.copyOf(policies);
    }

    /** @param estimates of all policies, incident by incident in the order in which they first come */
    public void print(List<Estimate> estimates, boolean tests) {
        Map<String, List<Estimate>> byIncident = new LinkedHashMap<>();
        estimates.forEach(estimate -> byIncident
                .computeIfAbsent(estimate.incident().id(), id -> new ArrayList<>())
                .add(estimate));
        byIncident.values().forEach(of -> {
            switch (console.form()) {
                case JSON -> of.forEach(estimate -> console.line(WireJson.estimate(estimate)));
                case PLAIN -> of.forEach(this::records);
                case HUMAN -> human(of, tests);
            }
        });
        if (console.form() == Console.Form.HUMAN) {
            console.line("low / best / high; - for none. What each policy does: attest policy. " + Words.NOT_EVERYONE);
        }
    }

    private void human(List<Estimate> estimates, boolean tests) {
        Estimate first = estimates.get(0);
        console.line(console.strong(Console.oneLine(first.incident().title())) + "  "
                + first.incident().id());
        List<Side> sides = new ArrayList<>(List.of(Side.LEFT));
        sides.addAll(Collections.nCopies(policies.size(), Side.LEFT));
        Table table = new Table(sides.toArray(Side[]::new));
        Map<String, List<Figure>> rows = new LinkedHashMap<>();
        estimates.forEach(estimate -> estimate.figures().stream()
                .filter(figure -> figure.footing().isEmpty())
                .forEach(figure -> rows.computeIfAbsent(label(figure), label -> new ArrayList<>())));
        List<String> head = new ArrayList<>(List.of(""));
        policies.forEach(policy -> head.add(policy.label()));
        table.row(head.toArray(String[]::new));
        rows.keySet().forEach(label -> table.row(row(label, estimates)));
        table.lines().forEach(line -> console.line("  " + line));
        reasons(estimates).forEach(line -> console.line("  " + line));
        for (Estimate estimate : estimates) {
            if (tests || !estimate.notes().isEmpty()) {
                EstimateTests.lines(estimate).forEach(line -> console.line("  " + estimate.policy() + line));
            }
        }
        console.line("");
    }

    private String[] row(String label, List<Estimate> estimates) {
        List<String> cells = new ArrayList<>(List.of(label));
        for (Policy policy : policies) {
            cells.add(figure(label, policy, estimates).map(PolicyTable::cell).orElse("-"));
        }
        return cells.toArray(String[]::new);
    }

    private static Optional<Figure> figure(String label, Policy policy, List<Estimate> estimates) {
        return estimates.stream()
                .filter(estimate -> estimate.policy().equals(policy.label()))
                .flatMap(estimate -> estimate.figures().stream())
                .filter(figure -> figure.footing().isEmpty() && label(figure).equals(label))
                .findFirst();
    }

    private static String label(Figure figure) {
        return Console.oneLine(Words.people(figure.victims())) + " "
                + Words.harm(figure.harm().word());
    }

    private static String cell(Figure figure) {
        if (figure.low().isEmpty() && figure.best().isEmpty()) {
            return "none";
        }
        return (figure.low().isPresent() ? Console.number(figure.low().getAsLong()) : "-") + " / "
                + (figure.best().isPresent() ? Console.number(figure.best().getAsLong()) : "-") + " / "
                + Words.bound(figure.high());
    }

    /** Why a bound is absent, once for each policy and reason, with the lines that have no figure for it. */
    private static List<String> reasons(List<Estimate> estimates) {
        Map<String, Set<String>> reasons = new LinkedHashMap<>();
        for (Estimate estimate : estimates) {
            for (Figure figure : estimate.figures()) {
                if (figure.footing().isEmpty() && figure.reason().isPresent()) {
                    Set<String> lines = reasons.computeIfAbsent(
                            estimate.policy() + "  "
                                    + Console.oneLine(figure.reason().get()),
                            reason -> new LinkedHashSet<>());
                    if (figure.low().isEmpty()) {
                        lines.add(label(figure));
                    }
                }
            }
        }
        return reasons.entrySet().stream()
                .map(reason -> reason.getKey()
                        + (reason.getValue().isEmpty() ? "" : ": " + String.join(", ", reason.getValue())))
                .toList();
    }

    /** Fields between tabs: incident, harm, victims, policy, low, best, high, claims, reason. */
    private void records(Estimate estimate) {
        for (Figure figure : estimate.figures()) {
            if (figure.footing().isEmpty()) {
                console.record(
                        estimate.incident().id(),
                        figure.harm().word(),
                        figure.victims(),
                        estimate.policy(),
                        EstimateTable.plain(figure.low()),
                        EstimateTable.plain(figure.best()),
                        EstimateTable.plain(figure.high()),
                        String.join(";", figure.claims()),
                        figure.reason().orElse(""));
            }
        }
    }
}
