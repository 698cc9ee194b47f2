package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attest.core.claim.Counting;

/** A running count of one origin that falls from one day to a later one, with no reason told: 48 on Monday, 31 on Wednesday. */
final class UnexplainedDropRule implements ReconciliationRule {
    private static final String KIND = "unexplained-drop";
    private static final String RESOLVE =
            "The origin: did it correct the count, change what it counts, or was it misquoted?";
    private static final Findings.Draft PUBLISHED =
            new Findings.Draft(KIND, Finding.Verdict.CONTRADICTION, Finding.Severity.HIGH, RESOLVE);
    private static final Findings.Draft SET_ASIDE =
            new Findings.Draft(KIND, Finding.Verdict.CONTRADICTION, Finding.Severity.MEDIUM, RESOLVE);

    @Override
    public String id() {
        return KIND;
    }

    @Override
    public String meaning() {
        return "an origin's running count that falls, with no reason told";
    }

    @Override
    public List<Finding> check(IncidentCase incident) {
        List<Finding> findings = new ArrayList<>();
        for (HarmCase counts : incident.harms()) {
            List<Sourced> running = counts.claims().stream()
                    .filter(UnexplainedDropRule::isRunning)
                    .toList();
            for (Sourced late : running) {
                before(late, running)
                        .filter(early -> isDrop(early, late, incident.scopes()))
                        .ifPresent(early -> findings.add(finding(early, late, counts)));
            }
        }
        return findings;
    }

    /** A number of everyone of a class, by somebody who is named, on a known day. */
    private static boolean isRunning(Sourced sourced) {
        Counting counting = sourced.claim().counting();
        boolean added = counting == Counting.INCREMENTAL || counting == Counting.NEWLY_RECORDED;
        return sourced.voice().isNamed()
                && !sourced.voice().isDescribed()
                && sourced.number().isPresent()
                && sourced.counted().day().isPresent()
                && sourced.claim().partOf().isEmpty()
                && !added;
    }

    /** The same origin's last count before; of several of one day the largest. */
    private static Optional<Sourced> before(Sourced late, List<Sourced> running) {
        return running.stream()
                .filter(early -> early.voice().equals(late.voice())
                        && early.leaf().equals(late.leaf())
                        && early.counted().isBefore(late.counted()))
                .max(Comparator.comparing((Sourced early) -> early.counted().latest())
                        .thenComparingLong(early -> early.interval().low())
                        .thenComparing(Sourced.READING_ORDER.reversed()));
    }

    private static boolean isDrop(Sourced early, Sourced late, Scopes scopes) {
        long now = late.interval().high().orElse(Long.MAX_VALUE);
        return now < early.interval().low()
                && !late.count().approximate()
                && late.claim().revises().isEmpty()
                && Statement.of(late).isOfOneEvent(Statement.of(early))
                && !scopes.isNarrower(Statement.of(late), Statement.of(early));
    }

    private static Finding finding(Sourced early, Sourced late, HarmCase counts) {
        boolean published = counts.tally().current().getOrDefault(late.leaf(), List.of()).stream()
                .anyMatch(statement -> statement.claims().contains(late));
        String sentence = "%s counts %s %s on %s and %s on %s, and gives no reason for the fall."
                .formatted(
                        Wordings.speaker(late),
                        Wordings.count(early),
                        Wordings.people(early),
                        early.counted().latest(),
                        Wordings.count(late),
                        late.counted().latest());
        return Findings.finding(
                published ? PUBLISHED : SET_ASIDE,
                List.of(late, early),
                List.of(early.interval().low(), late.interval().low()),
                sentence);
    }
}
