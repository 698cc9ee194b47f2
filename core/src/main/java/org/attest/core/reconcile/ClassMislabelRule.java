package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A total printed as one of its parts. Besides the sum itself it tells of rounded leads that repeat the label, and of another report
 * that prints the same origin's total as what it is.
 */
final class ClassMislabelRule implements ReconciliationRule {
    private static final Findings.Draft DRAFT = new Findings.Draft(
            "class-mislabel",
            Finding.Verdict.CONTRADICTION,
            Finding.Severity.HIGH,
            "The origin's own release: which people does it count?");

    @Override
    public String id() {
        return DRAFT.kind();
    }

    @Override
    public List<Finding> check(HarmCase counts) {
        List<Finding> findings = new ArrayList<>();
        for (ClassMislabel found : counts.mislabels()) {
            findings.add(sum(found));
            if (!found.leads().isEmpty()) {
                findings.add(leads(found));
            }
            elsewhere(found, counts.claims()).ifPresent(findings::add);
        }
        return findings;
    }

    private static Finding sum(ClassMislabel found) {
        Sourced printed = found.printed();
        List<Sourced> claims = new ArrayList<>(List.of(printed));
        claims.addAll(found.parts());
        String sentence = "%s printed as %s in %s is the total of all people %s: %s."
                .formatted(
                        Wordings.count(printed),
                        Wordings.people(printed),
                        printed.claim().document(),
                        Wordings.harm(printed.claim().harm()),
                        Wordings.sum(found.parts()));
        return Findings.finding(DRAFT, claims, lows(claims), sentence);
    }

    private static Finding leads(ClassMislabel found) {
        List<Sourced> claims = new ArrayList<>(found.leads());
        claims.add(found.printed());
        claims.add(found.own());
        Sourced lead = found.leads().get(0);
        String sentence = "%s %s in %s rounds %s, the total of all people; of them %s are %s."
                .formatted(
                        Wordings.count(lead),
                        Wordings.people(lead),
                        lead.claim().document(),
                        Wordings.count(found.printed()),
                        Wordings.count(found.own()),
                        Wordings.people(found.own()));
        return Findings.finding(DRAFT, claims, lows(claims), capital(sentence));
    }

    /** The same origin's total, told of all people by another report. */
    private static Optional<Finding> elsewhere(ClassMislabel found, List<Sourced> claims) {
        Sourced printed = found.printed();
        return claims.stream()
                .filter(total -> !total.isIn(printed)
                        && total.leaf().equals(VictimClass.ALL)
                        && total.voice().isNamed()
                        && total.voice().equals(printed.voice())
                        && total.canBeOfOneDay(printed)
                        && total.interval().low() > found.own().interval().low()
                        && total.interval().contains(printed.interval().low()))
                .max(java.util.Comparator.comparingLong(
                                (Sourced total) -> total.interval().low())
                        .thenComparing(Sourced.READING_ORDER.reversed()))
                .map(total -> compare(found, total, claims));
    }

    private static Finding compare(ClassMislabel found, Sourced total, List<Sourced> claims) {
        Sourced printed = found.printed();
        Sourced own = claims.stream()
                .filter(part -> part.isIn(total)
                        && part.leaf().equals(found.own().leaf())
                        && part.number().equals(found.own().number()))
                .reduce((first, last) -> last)
                .orElse(found.own());
        List<Sourced> three = List.of(printed, total, own);
        String sentence = "%s is printed as %s in %s; %s prints the same count of %s as %s people, %s of them %s."
                .formatted(
                        Wordings.count(printed),
                        Wordings.people(printed),
                        printed.claim().document(),
                        total.claim().document(),
                        Wordings.voice(total),
                        Wordings.count(total),
                        Wordings.count(own),
                        Wordings.people(own));
        return Findings.finding(DRAFT, three, lows(three), sentence);
    }

    private static List<Long> lows(List<Sourced> claims) {
        return claims.stream().map(sourced -> sourced.interval().low()).toList();
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
