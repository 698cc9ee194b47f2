package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Perpetrator;
import org.attest.core.claim.Scope;
import org.attest.core.claim.VictimStatus;
import org.attest.core.time.Period;

/**
 * One attack with its sides exchanged: an ambush on a patrol "loyal to" somebody whose followers, other reports say, laid it; nine
 * rebels killed by soldiers here, nine soldiers killed by rebels there. That both sides lost people in a fight is no exchange.
 */
final class SideReversedRule implements ReconciliationRule {
    private static final Findings.Draft DRAFT = new Findings.Draft(
            "side-reversed",
            Finding.Verdict.CONTRADICTION,
            Finding.Severity.HIGH,
            "Who was attacked: a report nearer to it, or the first that told of it.");

    /** Those of one report that another report sees on the other side, with the reports that do. */
    private record Reversal(Claim attacked, List<Claim> others) {}

    @Override
    public String id() {
        return DRAFT.kind();
    }

    @Override
    public String meaning() {
        return "one attack with its sides exchanged";
    }

    @Override
    public List<Finding> check(IncidentCase incident) {
        List<Claim> attacks = incident.claims().stream()
                .filter(claim -> claim.scope() == Scope.EVENT && claim.method().isPresent() && isHarm(claim.harm()))
                .sorted(Comparator.comparing(Claim::document)
                        .thenComparing(Claim::harm)
                        .thenComparing(Claim::in)
                        .thenComparing(Claim::span))
                .toList();
        Map<String, Reversal> byReport = new TreeMap<>();
        for (Claim attacked : attacks) {
            List<Claim> others = attacks.stream()
                    .filter(other -> isOneAttack(attacked, other) && isReversed(attacked, other, incident))
                    .toList();
            if (!others.isEmpty()) {
                byReport.putIfAbsent(attacked.document(), new Reversal(attacked, oneEach(others)));
            }
        }
        return byReport.values().stream().map(SideReversedRule::finding).toList();
    }

    private static boolean isHarm(Harm harm) {
        return harm == Harm.KILLED || harm == Harm.INJURED || harm == Harm.KILLED_OR_INJURED || harm == Harm.ATTACK;
    }

    private static List<Claim> oneEach(List<Claim> claims) {
        Set<String> documents = new HashSet<>();
        return claims.stream().filter(claim -> documents.add(claim.document())).toList();
    }

    private static boolean isOneAttack(Claim one, Claim other) {
        return !one.document().equals(other.document())
                && one.method().equals(other.method())
                && !other.perpetrators().isEmpty()
                && (one.period().isEmpty()
                        || other.period().isEmpty()
                        || areNear(one.period().get(), other.period().get()));
    }

    private static boolean areNear(Period one, Period other) {
        return !one.end().isBefore(other.start()) && !other.end().isBefore(one.start());
    }

    private static boolean isReversed(Claim attacked, Claim other, IncidentCase incident) {
        return isLoyalToAttackers(attacked, other, incident) || isExchanged(attacked, other);
    }

    /** The forces attacked are said to be loyal to somebody whose followers attacked the forces. */
    private static boolean isLoyalToAttackers(Claim attacked, Claim other, IncidentCase incident) {
        VictimStatus status = other.victims().status();
        boolean forces = attacked.victims().status() == VictimStatus.SECURITY_FORCES
                && (status == VictimStatus.SECURITY_FORCES || status == VictimStatus.UNKNOWN);
        Optional<String> leader = attacked.victims().loyalTo().map(SideReversedRule::name);
        return forces
                && leader.isPresent()
                && attacked.perpetrators().stream().noneMatch(by -> isOf(leader.get(), by, incident))
                && other.perpetrators().stream().anyMatch(by -> isOf(leader.get(), by, incident));
    }

    /** The last name of a phrase; the last word of one without names. */
    private static String name(String phrase) {
        List<String> words = List.of(phrase.split("[^\\p{L}\\p{N}]+"));
        return words.stream()
                .filter(word -> word.length() > 1 && Character.isUpperCase(word.charAt(0)))
                .reduce((first, last) -> last)
                .orElse(words.get(words.size() - 1));
    }

    private static boolean isOf(String leader, Perpetrator by, IncidentCase incident) {
        Optional<String> side = incident.actors().written(by.text()).map(actor -> actor.name());
        return Stream.concat(by.loyalTo().stream(), side.stream())
                .flatMap(words -> Stream.of(words.split("[^\\p{L}\\p{N}]+")))
                .anyMatch(leader::equals);
    }

    /** The same number of people, of whom each report makes what the other makes of those who did it. */
    private static boolean isExchanged(Claim attacked, Claim other) {
        VictimStatus here = attacked.victims().status();
        VictimStatus there = other.victims().status();
        boolean sides = (here == VictimStatus.SECURITY_FORCES && there == VictimStatus.NON_STATE_FIGHTERS)
                || (here == VictimStatus.NON_STATE_FIGHTERS && there == VictimStatus.SECURITY_FORCES);
        boolean counted = attacked.count()
                .filter(count -> count.interval().isExact() && count.interval().low() > 1)
                .filter(count -> other.count()
                        .filter(same -> same.interval().equals(count.interval()))
                        .isPresent())
                .isPresent();
        return sides
                && counted
                && other.perpetrators().stream().allMatch(by -> by.status() == here)
                && attacked.perpetrators().stream().allMatch(by -> by.status() == there)
                && attacked.document().compareTo(other.document()) < 0;
    }

    private static Finding finding(Reversal found) {
        Claim attacked = found.attacked();
        String others = found.others().stream()
                .map(other ->
                        "\"%s\" in %s".formatted(other.perpetrators().get(0).text(), other.document()))
                .collect(Collectors.joining(", "));
        String sentence = "%s tells of an attack (%s) on \"%s\"; elsewhere that side made it: %s."
                .formatted(
                        attacked.document(),
                        attacked.method().orElseThrow(),
                        attacked.victims().text(),
                        others);
        List<Claim> claims = new ArrayList<>(List.of(attacked));
        claims.addAll(found.others());
        return Findings.ofClaims(DRAFT, claims, List.of(), sentence);
    }
}
