package org.attest.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.cli.casework.CaseView;
import org.attest.cli.casework.Links;
import org.attest.cli.terminal.Console;
import org.attest.cli.view.EstimateTable;
import org.attest.cli.view.Words;
import org.attest.core.incident.Incident;
import org.attest.core.ledger.DecisionMade;
import org.attest.core.ledger.Numbered;
import org.attest.core.reconcile.Estimate;
import org.attest.core.reconcile.Finding;
import org.attest.core.reconcile.Policy;
import org.attest.core.text.PublicationDate;
import org.attest.formats.json.WireJson;

/** All that is known of one incident, as text. */
final class IncidentPage {
    private final Console console;
    private final CaseView view;
    private final Links links;
    private final Policy policy;

    IncidentPage(Console console, CaseView view, Links links, Policy policy) {
        this.console = console;
        this.view = view;
        this.links = links;
        this.policy = policy;
    }

    /** As JSON the incident, then each judgement; as plain fields its figures. */
    void print(Incident incident) {
        Optional<Estimate> estimate = view.estimates(policy).stream()
                .filter(one -> one.incident().equals(incident))
                .findFirst();
        JudgementLines lines = new JudgementLines(console, links);
        List<Numbered<DecisionMade>> judged = links.decisions().stream()
                .filter(decision -> lines.isAbout(decision, incident.documents()))
                .toList();
        switch (console.form()) {
            case JSON -> {
                console.line(WireJson.incident(
                        incident, estimate.map(Estimate::figures).orElse(List.of())));
                lines.print(judged);
            }
            case PLAIN -> estimate.ifPresent(one -> EstimateTable.records(console, one));
            case HUMAN -> {
                heading(incident).forEach(console::line);
                console.line("");
                estimate.ifPresentOrElse(
                        one -> new EstimateTable(console, view::claim)
                                .lines(one).stream().skip(1).forEach(console::line),
                        () -> console.line("No figures: no report tells of people harmed."));
                findings(incident);
                if (!judged.isEmpty()) {
                    console.line("");
                    console.line("judged");
                    lines.print(judged);
                }
                console.line("");
                console.line("policy " + policy.label() + ". " + Words.NOT_EVERYONE);
            }
        }
    }

    private List<String> heading(Incident incident) {
        List<String> lines = new ArrayList<>();
        lines.add(console.strong(Console.oneLine(incident.title())) + "  " + incident.id());
        incident.partOf().ifPresent(whole -> lines.add("  part of    " + named(view.incident(whole))));
        view.incidents().stream()
                .filter(part -> part.partOf().filter(incident.id()::equals).isPresent())
                .forEach(part -> lines.add("  contains   " + named(part) + ", not added to it"));
        lines.add("  places     "
                + (incident.places().isEmpty()
                        ? "not stated"
                        : Console.oneLine(String.join(", ", incident.places()), 100)));
        lines.add("  days       "
                + incident.period()
                        .map(days -> days.start() + " to " + days.end())
                        .orElse("not stated"));
        incident.documents().forEach(id -> lines.add("  document   " + document(id)));
        incident.alsoIn().forEach(id -> lines.add("  also in    " + document(id)));
        return lines;
    }

    private static String named(Incident incident) {
        return Console.oneLine(incident.title(), 60) + "  " + incident.id();
    }

    private String document(String id) {
        return Console.oneLine(id) + "  "
                + view.document(id).published().map(IncidentPage::days).orElse("date unknown");
    }

    private static String days(PublicationDate date) {
        return date.earliest().equals(date.latest())
                ? date.earliest().toString()
                : date.earliest() + " to " + date.latest();
    }

    private void findings(Incident incident) {
        long found = view.findings().stream()
                .filter(finding -> isOf(finding, incident))
                .count();
        console.line("");
        console.line(
                found == 0
                        ? "Nothing found that does not add up."
                        : Console.count(found, "finding", "findings") + ": attest check " + incident.id());
    }

    private static boolean isOf(Finding finding, Incident incident) {
        return finding.claims().stream().anyMatch(incident.claims()::contains);
    }
}
