package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Two origins' counts of the same people at one time that do not meet: an official's "several dozen" beside a monitor's 125. */
final class OriginsDisagreeRule implements ReconciliationRule {
    private static final String KIND = "origins-disagree";
    private static final String RESOLVE = "Names or a breakdown by either origin; until then both stand side by side.";
    private static final Findings.Draft DRAFT =
            new Findings.Draft(KIND, Finding.Verdict.CONTRADICTION, Finding.Severity.MEDIUM, RESOLVE);

    /** "Police" here may be other police than there, and a report that names nobody may have repeated anybody. */
    private static final Findings.Draft NOBODY_BY_NAME =
            new Findings.Draft(KIND, Finding.Verdict.CONTRADICTION, Finding.Severity.INFO, RESOLVE);

    @Override
    public String id() {
        return KIND;
    }

    @Override
    public String meaning() {
        return "counts of the same people by two origins that do not meet";
    }

    @Override
    public List<Finding> check(IncidentCase incident) {
        List<Finding> findings = new ArrayList<>();
        for (HarmCase counts : incident.harms()) {
            for (List<Statement> line : counts.tally().current().values()) {
                List<Statement> told = line.stream()
                        .filter(statement -> statement.derived().isEmpty() && !statement.isImplicit())
                        .toList();
                for (Statement low : told) {
                    against(low, told, incident.scopes()).ifPresent(high -> findings.add(finding(low, high)));
                }
            }
        }
        return findings;
    }

    /** The highest count that this one cannot be reconciled with. */
    private static Optional<Statement> against(Statement low, List<Statement> told, Scopes scopes) {
        return told.stream()
                .filter(high -> high.interval().low() > low.interval().low())
                .filter(high -> isIndependent(low, high) && isOfOneTime(low, high) && low.isOfOneEvent(high))
                .filter(high -> Disagreement.isBetween(low, high))
                .filter(high -> !scopes.isNarrower(low, high) && !scopes.isNarrower(high, low))
                .max(Comparator.comparingLong(high -> high.interval().low()));
    }

    /**
     * Somebody is named, and what is verified is not set against what is reported. What a report tells of its own beside somebody's
     * count is of other people, or of the same by the same.
     */
    private static boolean isIndependent(Statement one, Statement other) {
        boolean named = one.voice().isNamed() && other.voice().isNamed();
        boolean apart = !one.claims().get(0).isIn(other.claims().get(0));
        return (named || ((one.voice().isNamed() || other.voice().isNamed()) && apart))
                && !one.voice().origin().equals(other.voice().origin())
                && one.voice().verified() == other.voice().verified();
    }

    /** An older count is no disagreement, unless nobody says of when the newer one is. */
    private static boolean isOfOneTime(Statement low, Statement high) {
        return !low.counted().isBefore(high.counted()) || high.claims().stream().allMatch(Sourced::isDatedByReport);
    }

    private static Finding finding(Statement low, Statement high) {
        Sourced fewer = low.claims().get(0);
        Sourced more = high.claims().get(0);
        String sentence = "%s counts %s %s, %s %s; no number fits both."
                .formatted(
                        Wordings.speaker(fewer),
                        Wordings.count(fewer),
                        Wordings.people(fewer),
                        Wordings.voice(more),
                        Wordings.count(more));
        List<Long> values = List.of(fewer.interval().low(), more.interval().low());
        boolean byName = isName(low.voice()) && isName(high.voice());
        return Findings.finding(byName ? DRAFT : NOBODY_BY_NAME, List.of(fewer, more), values, sentence);
    }

    private static boolean isName(Voice voice) {
        return voice.isNamed() && !voice.isDescribed();
    }
}
