package org.attest.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.attest.cli.casework.CaseFile;
import org.attest.cli.casework.CaseView;
import org.attest.cli.casework.PolicyFiles;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Exit;
import org.attest.cli.terminal.Stop;
import org.attest.cli.view.DiffText;
import org.attest.core.incident.Incident;
import org.attest.core.reconcile.Change;
import org.attest.core.reconcile.Changes;
import org.attest.core.reconcile.Cut;
import org.attest.core.reconcile.Finding;
import org.attest.core.reconcile.Policy;
import org.attest.core.reconcile.Timeline.Clock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What changed between two dates. */
@Command(
        name = "diff",
        description = "Prints which figures and findings changed between two dates, and why.",
        footer = {
            "  attest diff --from 2025-03-08 --to 2025-03-11",
            "  attest diff --from 2025-03-08 --to 2025-03-11 --clock published coast"
        })
final class DiffCommand implements Callable<Integer> {
    @ParentCommand
    private AttestCommand attest;

    @Option(names = "--from", required = true, paramLabel = "DATE", description = "The first day.")
    private LocalDate from;

    @Option(names = "--to", required = true, paramLabel = "DATE", description = "The second day.")
    private LocalDate to;

    @Option(
            names = "--clock",
            paramLabel = "CLOCK",
            description = "as-of: counted by these days (default); published: published or added by them.")
    private Clock clock = Clock.AS_OF;

    @Option(
            names = "--policy",
            paramLabel = "NAME",
            defaultValue = "attest",
            description = "How low, best and high are chosen (${DEFAULT-VALUE}).")
    private String policy;

    @Parameters(paramLabel = "ID", arity = "0..1", description = "An incident.")
    private String incident;

    @Override
    public Integer call() {
        if (to.isBefore(from)) {
            throw Stop.usage("--to " + to + " is before --from " + from + ". Maybe exchange them.");
        }
        Policy chosen = PolicyFiles.named(attest.caseFolder(), policy);
        Console console = attest.console();
        try (CaseFile file = CaseFile.open(attest.caseFolder())) {
            CaseView before = file.view(cut(from));
            CaseView after = file.view(cut(to));
            List<Change> changes = Changes.between(
                    before.estimates(chosen),
                    after.estimates(chosen),
                    id -> Optional.ofNullable(after.claim(id)).or(() -> Optional.ofNullable(before.claim(id))),
                    after.actors());
            Optional<Incident> asked = asked(before, after);
            List<Finding> then = of(asked, before.findings());
            List<Finding> now = of(asked, after.findings());
            DiffText text = new DiffText(
                    console,
                    changes.stream()
                            .filter(change -> asked.isEmpty()
                                    || change.incident().id().equals(asked.get().id()))
                            .toList(),
                    without(now, then),
                    without(then, now));
            text.print("From " + from + " to " + to + ", by day "
                    + (clock == Clock.AS_OF ? "of counting" : "of publication") + ", policy " + chosen.label());
        }
        return Exit.DONE;
    }

    private Cut cut(LocalDate day) {
        return switch (clock) {
            case AS_OF -> Cut.asOf(day);
            case PUBLISHED -> new Cut(Optional.empty(), Optional.of(day));
            case EVENT ->
                throw Stop.usage("figures are not cut by the days of the harm. Maybe --clock as-of or published");
        };
    }

    /** As on the second day, else as on the first. */
    private Optional<Incident> asked(CaseView before, CaseView after) {
        return incident == null
                ? Optional.empty()
                : after.incidentCalled(incident)
                        .or(() -> before.incidentCalled(incident))
                        .or(() -> Optional.of(after.incident(incident)));
    }

    private static List<Finding> of(Optional<Incident> incident, List<Finding> findings) {
        Set<String> claims = incident.map(one -> Set.copyOf(one.claims())).orElse(Set.of());
        return findings.stream()
                .filter(finding ->
                        incident.isEmpty() || finding.claims().stream().anyMatch(claims::contains))
                .toList();
    }

    /** What a finding objects to; one that more claims show on the second day is no new one. */
    private static String about(Finding finding) {
        return finding.kind() + " " + finding.claims().get(0);
    }

    private static List<Finding> without(List<Finding> these, List<Finding> those) {
        Set<String> there = those.stream().map(DiffCommand::about).collect(Collectors.toSet());
        return these.stream().filter(finding -> !there.contains(about(finding))).toList();
    }
}
