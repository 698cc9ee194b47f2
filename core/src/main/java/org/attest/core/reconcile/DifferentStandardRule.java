package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A verified count beside a larger reported one: two standards of proof, and no quarrel. */
final class DifferentStandardRule implements HarmRule {
    private static final Findings.Draft DRAFT = new Findings.Draft(
            "different-standard",
            Finding.Verdict.NOT_A_CONTRADICTION,
            Finding.Severity.INFO,
            "Nothing: what is verified is a floor and grows case by case.");

    @Override
    public String id() {
        return DRAFT.kind();
    }

    @Override
    public String meaning() {
        return "a verified count beside a reported one";
    }

    @Override
    public List<Finding> check(HarmCase counts) {
        List<Finding> findings = new ArrayList<>();
        counts.tally().current().forEach((line, statements) -> {
            Comparator<Statement> byLow = Comparator.comparingLong(
                            (Statement statement) -> statement.interval().low())
                    .thenComparing(Statement::voice);
            var verified = statements.stream()
                    .filter(statement -> statement.voice().verified() && !statement.isVague())
                    .max(byLow);
            var reported = statements.stream()
                    .filter(statement -> !statement.voice().verified() && !statement.isVague())
                    .filter(statement -> statement.derived().isEmpty())
                    .max(byLow);
            if (verified.isPresent()
                    && reported.isPresent()
                    && verified.get().interval().low()
                            < reported.get().interval().low()) {
                findings.add(finding(
                        verified.get().claims().get(0), reported.get().claims().get(0)));
            }
        });
        return findings;
    }

    private static Finding finding(Sourced verified, Sourced reported) {
        String sentence = "%s %s verified by %s and %s reported by %s differ by standard of proof."
                .formatted(
                        Wordings.count(verified),
                        Wordings.people(verified),
                        Wordings.voice(verified),
                        Wordings.count(reported),
                        Wordings.voice(reported));
        return Findings.finding(
                DRAFT,
                List.of(verified, reported),
                List.of(verified.interval().low(), reported.interval().low()),
                sentence);
    }
}
