package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.List;

/** An early sentence of a report gives a count that a later sentence of it revises: more than 300, then at least 340. */
final class StaleLeadRule implements HarmRule {
    private static final Findings.Draft DRAFT = new Findings.Draft(
            "stale-lead", Finding.Verdict.SUPERSEDED, Finding.Severity.LOW, "Nothing: the later count stands.");

    @Override
    public String id() {
        return DRAFT.kind();
    }

    @Override
    public String meaning() {
        return "an early sentence whose count a later one replaces";
    }

    @Override
    public List<Finding> check(HarmCase counts) {
        List<Finding> findings = new ArrayList<>();
        for (Sourced early : counts.claims()) {
            for (Sourced late : counts.claims()) {
                if (isRevised(early, late, counts)) {
                    findings.add(finding(early, late));
                }
            }
        }
        return findings;
    }

    private static boolean isRevised(Sourced early, Sourced late, HarmCase counts) {
        boolean alike = early.isIn(late)
                && Sourced.READING_ORDER.compare(early, late) < 0
                && early.leaf().equals(late.leaf())
                && early.voice().equals(late.voice())
                && early.number().isPresent()
                && late.number().isPresent();
        if (!alike) {
            return false;
        }
        boolean stated =
                late.claim().revises().isPresent() && late.claim().revises().equals(early.number());
        boolean newer = early.counted().isBefore(late.counted())
                && early.interval().intersect(late.interval()).isEmpty();
        return stated || newer || (isLead(early, counts) && isWellBelow(early, late));
    }

    /** The first count of its kind in the report. */
    private static boolean isLead(Sourced early, HarmCase counts) {
        return early.voice().isNamed()
                && counts.claims().stream()
                        .filter(other -> other.isIn(early)
                                && other.leaf().equals(early.leaf())
                                && other.number().isPresent())
                        .min(Sourced.READING_ORDER)
                        .filter(early::equals)
                        .isPresent();
    }

    /** Too far below the later number to be a rounding of it. */
    private static boolean isWellBelow(Sourced early, Sourced late) {
        return early.number().getAsLong() * 11 < late.number().getAsLong() * 10;
    }

    private static Finding finding(Sourced early, Sourced late) {
        String sentence = "%s first tells %s %s, then %s by the same origin; the later count replaces the first."
                .formatted(
                        early.claim().document(), Wordings.count(early), Wordings.people(early), Wordings.count(late));
        return Findings.finding(
                DRAFT,
                List.of(early, late),
                List.of(early.number().getAsLong(), late.number().getAsLong()),
                sentence);
    }
}
