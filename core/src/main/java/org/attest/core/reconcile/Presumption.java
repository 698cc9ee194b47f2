package org.attest.core.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Harm;
import org.attest.core.claim.VictimStatus;
import org.attest.core.count.Wording;

/** Whoever is not said to have been a fighter, or an attacker, is counted as a civilian: in case of doubt a person is one. */
final class Presumption {
    private Presumption() {}

    /**
     * The claims of one incident, with people of unstated class taken for civilians. Not those of whom a part, or another account of
     * whom, is told as fighters; nor zeros.
     */
    static List<Claim> civilian(List<Claim> claims) {
        Set<String> fighters = new HashSet<>();
        for (Claim claim : claims) {
            VictimStatus status = claim.victims().status();
            if (status != VictimStatus.UNKNOWN && !VictimStatus.CIVILIAN.contains(status) && isCounted(claim)) {
                fighters.add(set(claim, claim.people()));
                claim.partOf().forEach(whole -> fighters.add(set(claim, whole)));
            }
        }
        return claims.stream()
                .map(claim -> isInDoubt(claim)
                                && !fighters.contains(set(claim, claim.people()))
                                && !isOfAllClasses(claim, claims)
                        ? claim.withVictims(claim.victims().withStatus(VictimStatus.CIVILIAN))
                        : claim)
                .toList();
    }

    /** The same origin tells in the same report of civilians and of others, and the unclassed count allows their sum. */
    private static boolean isOfAllClasses(Claim unclassed, List<Claim> claims) {
        List<Claim> beside = claims.stream()
                .filter(other -> other != unclassed
                        && other.document().equals(unclassed.document())
                        && other.harm() == unclassed.harm()
                        && other.attribution()
                                .origin()
                                .equals(unclassed.attribution().origin())
                        && other.victims().demographics().isEmpty()
                        && low(other) > 1)
                .toList();
        long civilians = most(beside, VictimStatus.CIVILIAN);
        long others = most(beside, VictimStatus.SECURITY_FORCES) + most(beside, VictimStatus.NON_STATE_FIGHTERS);
        return civilians > 0
                && others > 0
                && low(unclassed) > civilians
                && unclassed.count().orElseThrow().interval().contains(civilians + others);
    }

    private static long most(List<Claim> claims, VictimStatus status) {
        return claims.stream()
                .filter(claim -> claim.victims().status() == status)
                .mapToLong(Presumption::low)
                .max()
                .orElse(0);
    }

    private static long low(Claim claim) {
        return claim.count().map(count -> count.interval().low()).orElse(0L);
    }

    /** Fighters of whom only a bare plural tells, or an attacker, are no known part of those counted. */
    private static boolean isCounted(Claim claim) {
        boolean bare = claim.count()
                .filter(count ->
                        count.wording() == Wording.IMPLICIT && count.interval().isOpen())
                .isPresent();
        return claim.partOf().isEmpty() || !bare && claim.victims().status() != VictimStatus.PERPETRATOR;
    }

    /** "Dozens of people were killed and injured": some of each, where no number says how many were hit. */
    static List<Claim> ofEach(List<Claim> claims) {
        return claims.stream()
                .flatMap(claim ->
                        isOfEach(claim) ? Stream.of(claim.withHarm(Harm.KILLED), hurt(claim)) : Stream.of(claim))
                .toList();
    }

    private static Claim hurt(Claim claim) {
        return claim.withHarm(Harm.INJURED).withPeople(claim.people() + "-hurt", List.of());
    }

    private static boolean isOfEach(Claim claim) {
        return claim.harm() == Harm.KILLED_OR_INJURED
                && claim.count()
                        .filter(count -> count.interval().isOpen()
                                && (count.wording() == Wording.VAGUE || count.wording() == Wording.IMPLICIT))
                        .isPresent();
    }

    private static boolean isInDoubt(Claim claim) {
        return claim.victims().status() == VictimStatus.UNKNOWN
                && claim.count()
                        .filter(count -> count.wording() != Wording.NONE)
                        .isPresent();
    }

    private static String set(Claim claim, String people) {
        return claim.document() + " " + people;
    }
}
