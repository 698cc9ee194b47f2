package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attest.core.count.Wording;

/** A count rounded to the wrong side: one origin's "more than 1,000", or its 1,018, told as "nearly 1,000". */
final class RoundingDirectionRule implements HarmRule {
    /** Smaller numbers are equal by chance. */
    private static final long RARE_NUMBER = 10;

    private static final Findings.Draft DRAFT = new Findings.Draft(
            "rounding-direction",
            Finding.Verdict.CONTRADICTION,
            Finding.Severity.LOW,
            "The origin's own wording; until then its floor stands.");

    @Override
    public String id() {
        return DRAFT.kind();
    }

    @Override
    public String meaning() {
        return "a count rounded to the wrong side";
    }

    @Override
    public List<Finding> check(HarmCase counts) {
        List<Finding> findings = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Sourced below : counts.claims()) {
            if (isCeiling(below) && below.number().orElse(0) >= RARE_NUMBER) {
                counts.claims().stream()
                        .filter(above -> isSameCount(below, above) && isReached(below, above))
                        .filter(above -> told.add(below.id()))
                        .forEach(above -> findings.add(finding(below, above)));
            }
        }
        return findings;
    }

    private static boolean isCeiling(Sourced sourced) {
        return sourced.isWording(Wording.NEARLY) || sourced.isWording(Wording.FEWER_THAN);
    }

    private static boolean isSameCount(Sourced below, Sourced above) {
        return above != below
                && above.voice().isNamed()
                && above.voice().equals(below.voice())
                && above.leaf().equals(below.leaf())
                && above.number().isPresent()
                && above.canBeOfOneDay(below);
    }

    /** The other telling reaches the number: it is the floor, or an exact count at or a little above it. */
    private static boolean isReached(Sourced below, Sourced above) {
        long number = below.number().getAsLong();
        long other = above.number().getAsLong();
        boolean floor = above.isWording(Wording.MORE_THAN) || above.isWording(Wording.AT_LEAST);
        boolean exact = above.isWording(Wording.EXACT) && !above.count().approximate();
        boolean passed = exact ? other > number : other >= number;
        return (floor || exact) && passed && other * 10 < number * 11;
    }

    private static Finding finding(Sourced below, Sourced above) {
        String sentence = "%s %s of %s in %s are told as %s in %s: rounded to the wrong side."
                .formatted(
                        Wordings.capital(Wordings.count(above)),
                        Wordings.people(above),
                        Wordings.voice(above),
                        above.claim().document(),
                        Wordings.count(below),
                        below.claim().document());
        List<Long> values = List.of(below.number().getAsLong(), above.number().getAsLong());
        return Findings.finding(DRAFT, List.of(below, above), values, sentence);
    }
}
