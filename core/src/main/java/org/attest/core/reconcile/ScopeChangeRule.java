package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Harm;
import org.attest.core.claim.VictimStatus;
import org.attest.core.place.Place;

/**
 * Counts that differ because they cover different areas: the next count of an origin that takes in more provinces, a total and its
 * parts under two names of one area, two origins of whom one counts a town and the other its province.
 */
final class ScopeChangeRule implements ReconciliationRule {
    private static final Findings.Draft DRAFT = new Findings.Draft(
            "scope-change",
            Finding.Verdict.COMPATIBLE,
            Finding.Severity.MEDIUM,
            "A count for the area that both cover.");

    @Override
    public String id() {
        return DRAFT.kind();
    }

    @Override
    public String meaning() {
        return "counts that differ because they cover different areas";
    }

    @Override
    public List<Finding> check(IncidentCase incident) {
        List<Finding> findings = new ArrayList<>();
        for (HarmCase counts : incident.harms()) {
            Set<List<Object>> releases = new HashSet<>();
            for (String line : counts.tally().current().keySet()) {
                counts.tally().series(line).forEach((voice, series) -> {
                    for (int i = 0; voice.isNamed() && i + 1 < series.size(); i++) {
                        Statement late = series.get(i);
                        Statement early = series.get(i + 1);
                        next(late, early, counts, incident.scopes())
                                .filter(found -> releases.add(List.of(voice, late.counted(), early.counted())))
                                .ifPresent(findings::add);
                    }
                });
                nested(counts.tally().current().get(line), incident.scopes()).forEach(findings::add);
            }
            for (Sourced total : counts.claims()) {
                parts(total, counts, incident.scopes()).ifPresent(findings::add);
            }
        }
        findings.addAll(attacks(incident));
        return findings;
    }

    /** An attack that one report places in a town, and another, counting its dead, in the province around it. */
    private static List<Finding> attacks(IncidentCase incident) {
        List<Finding> findings = new ArrayList<>();
        for (HarmCase counts : incident.harms()) {
            for (Sourced dead : counts.claims()) {
                incident.claims().stream()
                        .filter(attack -> attack.harm() == Harm.ATTACK && isOn(dead.claim(), attack))
                        .filter(attack -> incident.scopes().isPlaceNarrower(attack, dead.claim()))
                        .findFirst()
                        .ifPresent(attack -> findings.add(attack(dead, attack, incident.scopes())));
            }
        }
        return findings;
    }

    /** By somebody, on people of one status other than civilians. */
    private static boolean isOn(Claim dead, Claim attack) {
        VictimStatus status = attack.victims().status();
        return !attack.document().equals(dead.document())
                && !attack.perpetrators().isEmpty()
                && !dead.perpetrators().isEmpty()
                && VictimStatus.NON_CIVILIAN.contains(status)
                && status == dead.victims().status();
    }

    private static Finding attack(Sourced dead, Claim attack, Scopes scopes) {
        String sentence = "%s tells %s %s killed in %s, %s an attack on them in %s, which lies in it."
                .formatted(
                        dead.claim().document(),
                        Wordings.count(dead),
                        Wordings.people(dead),
                        Wordings.places(scopes.knownOf(List.of(dead.claim()))),
                        attack.document(),
                        Wordings.places(scopes.knownOf(List.of(attack))));
        return Findings.ofClaims(
                DRAFT, List.of(dead.claim(), attack), List.of(dead.interval().low()), sentence);
    }

    /** The next count of an origin, of places outside those of the one before; one for each release. */
    private static Optional<Finding> next(Statement late, Statement early, HarmCase counts, Scopes scopes) {
        List<Sourced> lately = counts.tellings(late);
        List<Sourced> earlier = counts.tellings(early);
        boolean rises = late.interval().low() > early.interval().low() && !late.isVague() && !early.isVague();
        if (!rises || !scopes.isWider(lately, earlier) || !late.isOfOneEvent(early)) {
            return Optional.empty();
        }
        Sourced first = late.claims().get(0);
        Sourced second = early.claims().get(0);
        String sentence =
                "%s %s by %s cover %s; %s before covered %s, so the rise is not only of people who died since."
                        .formatted(
                                Wordings.capital(Wordings.count(first)),
                                Wordings.people(first),
                                Wordings.voice(first),
                                Wordings.places(scopes.known(lately)),
                                Wordings.count(second),
                                Wordings.places(scopes.known(earlier)));
        List<Sourced> claims = Stream.concat(lately.stream(), earlier.stream()).toList();
        List<Long> values = List.of(early.interval().low(), late.interval().low());
        return Optional.of(Findings.finding(DRAFT, claims, values, sentence));
    }

    /** Two origins whose counts do not meet, one of a place inside the other's. */
    private static List<Finding> nested(List<Statement> line, Scopes scopes) {
        List<Finding> findings = new ArrayList<>();
        for (Statement part : line) {
            line.stream()
                    .filter(whole -> areOfTwoVoices(part, whole)
                            && Disagreement.isBetween(part, whole)
                            && scopes.isPlaceNarrower(part, whole))
                    .max(Comparator.comparingLong(whole -> whole.interval().low()))
                    .ifPresent(whole -> findings.add(
                            nested(part.claims().get(0), whole.claims().get(0), scopes)));
        }
        return findings;
    }

    private static boolean areOfTwoVoices(Statement part, Statement whole) {
        return part.derived().isEmpty()
                && whole.derived().isEmpty()
                && !part.claims().get(0).isIn(whole.claims().get(0))
                && !part.voice().equals(whole.voice())
                && part.voice().verified() == whole.voice().verified();
    }

    private static Finding nested(Sourced part, Sourced whole, Scopes scopes) {
        String sentence = "%s %s in %s are of %s, %s in %s of %s, which holds it; they bound each other."
                .formatted(
                        Wordings.capital(Wordings.count(part)),
                        Wordings.people(part),
                        part.claim().document(),
                        Wordings.places(scopes.known(List.of(part))),
                        Wordings.count(whole),
                        whole.claim().document(),
                        Wordings.places(scopes.known(List.of(whole))));
        List<Long> values = List.of(part.interval().low(), whole.interval().low());
        return Findings.finding(DRAFT, List.of(part, whole), values, sentence);
    }

    /** Parts that add up to a total, told of other places than the total. */
    private static Optional<Finding> parts(Sourced total, HarmCase counts, Scopes scopes) {
        if (!total.leaf().equals(VictimClass.ALL) || total.number().isEmpty()) {
            return Optional.empty();
        }
        List<Sourced> parts = Addends.of(total, counts.claims());
        List<Place> area = scopes.known(List.of(total));
        Optional<Sourced> elsewhere = parts.stream()
                .filter(part -> !scopes.known(List.of(part)).isEmpty())
                .filter(part -> !scopes.areSame(scopes.known(List.of(part)), area))
                .findFirst();
        if (elsewhere.isEmpty() || area.isEmpty()) {
            return Optional.empty();
        }
        List<Sourced> claims = new ArrayList<>(List.of(total, elsewhere.get()));
        parts.stream().filter(part -> part != elsewhere.get()).forEach(claims::add);
        String sentence = "%s of %s is the sum of its parts (%s), of which %s are told of %s; both names mean one area."
                .formatted(
                        Wordings.capital(Wordings.count(total)),
                        Wordings.places(area),
                        Wordings.sum(parts),
                        Wordings.count(elsewhere.get()),
                        Wordings.places(scopes.known(List.of(elsewhere.get()))));
        return Optional.of(Findings.finding(
                DRAFT,
                claims,
                claims.stream().map(sourced -> sourced.interval().low()).toList(),
                sentence));
    }
}
