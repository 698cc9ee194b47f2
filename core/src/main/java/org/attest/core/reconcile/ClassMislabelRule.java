package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A total printed as one of its parts. Besides the sum itself it tells of rounded leads that repeat the label, and of another report
 * that prints the same origin's total as what it is.
 */
final class ClassMislabelRule implements HarmRule {
    private static final Findings.Draft DRAFT = new Findings.Draft(
            "class-mislabel",
            Finding.Verdict.CONTRADICTION,
            Finding.Severity.HIGH,
            "The origin's own release: which people does it count?");

    /** Small numbers fit by chance. */
    private static final long SMALLEST = 30;

    @Override
    public String id() {
        return DRAFT.kind();
    }

    @Override
    public String meaning() {
        return "a total printed as one of its parts";
    }

    @Override
    public List<Finding> check(HarmCase counts) {
        List<Finding> findings = new ArrayList<>();
        List<List<Sourced>> releases = Releases.of(counts.claims());
        for (ClassMislabel found : counts.mislabels()) {
            if (!found.leads().isEmpty()) {
                findings.add(leads(found));
            }
            if (!found.isOfLeads()) {
                findings.add(sum(found));
                elsewhere(found, counts.claims(), releases).ifPresent(findings::add);
            }
        }
        counts.claims().forEach(rounded -> rounded(rounded, counts.claims()).ifPresent(findings::add));
        return findings;
    }

    /** A round number of people that fits one class of the origin and is far below its total of the same day. */
    private static Optional<Finding> rounded(Sourced rounded, List<Sourced> claims) {
        boolean round = rounded.leaf().equals(VictimClass.ALL)
                && rounded.voice().isNamed()
                && rounded.number().orElse(0) >= SMALLEST
                && (rounded.interval().isOpen() || rounded.count().approximate());
        if (!round) {
            return Optional.empty();
        }
        List<Sourced> ofVoice = claims.stream()
                .filter(other -> !other.isIn(rounded)
                        && other.voice().equals(rounded.voice())
                        && other.number().isPresent()
                        && other.canBeOfOneDay(rounded))
                .toList();
        long number = rounded.number().getAsLong();
        Optional<Sourced> total = ofVoice.stream()
                .filter(other ->
                        other.leaf().equals(VictimClass.ALL) && other.number().getAsLong() * 10 > number * 12)
                .findFirst();
        Optional<Sourced> own = ofVoice.stream()
                .filter(other -> VictimClass.DISJOINT.contains(other.leaf())
                        && other.number().getAsLong() >= number
                        && other.number().getAsLong() * 10 < number * 11)
                .findFirst();
        return total.isEmpty() || own.isEmpty()
                ? Optional.empty()
                : Optional.of(rounded(rounded, own.get(), total.get()));
    }

    private static Finding rounded(Sourced rounded, Sourced own, Sourced total) {
        List<Sourced> three = List.of(rounded, own, total);
        String sentence = "%s people in %s fit the %s %s of %s, not its total of %s."
                .formatted(
                        Wordings.capital(Wordings.count(rounded)),
                        rounded.claim().document(),
                        Wordings.count(own),
                        Wordings.people(own),
                        Wordings.voice(own),
                        Wordings.count(total));
        return Findings.finding(DRAFT, three, lows(three), sentence);
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
        return Findings.finding(DRAFT, claims, lows(claims), Wordings.capital(sentence));
    }

    /** The same origin's total, told of all people by another report. */
    private static Optional<Finding> elsewhere(
            ClassMislabel found, List<Sourced> claims, List<List<Sourced>> releases) {
        Sourced printed = found.printed();
        return claims.stream()
                .filter(total -> !total.isIn(printed)
                        && total.leaf().equals(VictimClass.ALL)
                        && total.voice().isNamed()
                        && total.voice().equals(printed.voice())
                        && (total.canBeOfOneDay(printed)
                                || releases.stream().anyMatch(r -> r.containsAll(List.of(total, printed))))
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
}
