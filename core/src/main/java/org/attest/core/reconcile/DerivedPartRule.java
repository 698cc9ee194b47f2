package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.List;

/** A part told without a number that its whole and the other parts give: 111 - 90 - 18 = 3 children. */
final class DerivedPartRule implements HarmRule {
    private static final Findings.Draft DRAFT = new Findings.Draft(
            "derived-part",
            Finding.Verdict.COMPATIBLE,
            Finding.Severity.INFO,
            "A report that prints the number of this part.");

    @Override
    public String id() {
        return DRAFT.kind();
    }

    @Override
    public String meaning() {
        return "a part nobody states that follows from the rest";
    }

    @Override
    public List<Finding> check(HarmCase counts) {
        List<Finding> findings = new ArrayList<>();
        for (Sourced part : counts.claims()) {
            if (Statement.of(part).isVague() && !isCounted(part, counts.claims())) {
                Told.rest(part, counts.claims()).ifPresent(rest -> findings.add(finding(part, rest)));
            }
        }
        return findings;
    }

    /** The same report gives a number of this class elsewhere. */
    private static boolean isCounted(Sourced part, List<Sourced> claims) {
        return claims.stream()
                .anyMatch(other -> other.isIn(part)
                        && other.leaf().equals(part.leaf())
                        && other.number().isPresent());
    }

    private static Finding finding(Sourced part, Statement rest) {
        List<Sourced> claims = new ArrayList<>(List.of(part));
        List<Long> values = new ArrayList<>(List.of(rest.interval().low()));
        for (Sourced used : rest.claims()) {
            if (used != part) {
                claims.add(used);
                values.add(used.interval().low());
            }
        }
        String sentence = "%s gives no number of %s; it follows from the others: %s = %d."
                .formatted(
                        part.claim().document(),
                        Wordings.people(part),
                        rest.derived().orElseThrow(),
                        rest.interval().low());
        return Findings.finding(DRAFT, claims, values, sentence);
    }
}
