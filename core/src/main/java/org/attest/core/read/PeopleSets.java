package org.attest.core.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Scope;
import org.attest.core.claim.Standing;
import org.attest.core.claim.Unit;
import org.attest.core.claim.VictimStatus;
import org.attest.core.count.CountInterval;
import org.attest.core.count.Wording;

/**
 * Says which claims of one report are about the same people: same harm, same scope, compatible people, and the same number. A set that
 * is a part of another names it; a list of women, men and children told after the total of the same origin is a part of that total.
 */
final class PeopleSets {
    /** A claim and the claim it is a part of, if its sentence says so. */
    record Member(Claim claim, Optional<Claim> whole) {}

    /** What claims about the same people have in common. */
    private record Likeness(Harm harm, Unit unit, CountInterval interval, List<String> demographics) {}

    /** Whose count a total is: its parts are told by the same origin. */
    private record Teller(Harm harm, Optional<String> origin) {}

    private final Map<Likeness, List<Claim>> alike = new HashMap<>();
    private final Map<Claim, String> sets = new HashMap<>();
    private final Persons persons = new Persons();
    private final Map<Teller, Claim> totals = new HashMap<>();

    private PeopleSets() {}

    static List<Claim> link(List<Member> members) {
        PeopleSets people = new PeopleSets();
        members.forEach(member -> people.place(member.claim()));
        List<Claim> linked = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            linked.add(people.linked(members, i));
        }
        return linked;
    }

    private void place(Claim claim) {
        boolean counted = claim.count().orElseThrow().wording() != Wording.IMPLICIT && claim.scope() == Scope.EVENT;
        List<Claim> candidates = alike.computeIfAbsent(likeness(claim), key -> new ArrayList<>());
        Optional<String> known = candidates.stream()
                .filter(earlier -> counted && compatible(earlier, claim))
                .map(sets::get)
                .findFirst()
                .or(() -> persons.meet(claim).map(sets::get));
        sets.put(claim, known.orElseGet(() -> "p" + (sets.size() + 1)));
        if (counted) {
            candidates.add(claim);
        }
    }

    private static Likeness likeness(Claim claim) {
        return new Likeness(
                claim.harm(),
                claim.unit(),
                claim.count().orElseThrow().interval(),
                claim.victims().demographics());
    }

    private static boolean compatible(Claim a, Claim b) {
        VictimStatus one = a.victims().status();
        VictimStatus other = b.victims().status();
        return one == other
                || one == VictimStatus.UNKNOWN
                || other == VictimStatus.UNKNOWN
                || one.contains(other)
                || other.contains(one);
    }

    private Claim linked(List<Member> members, int i) {
        Claim claim = members.get(i).claim();
        String own = sets.get(claim);
        Optional<Claim> whole = members.get(i).whole().or(() -> total(members, i));
        if (whole.isEmpty() && claim.victims().demographics().isEmpty() && claim.scope() == Scope.EVENT) {
            totals.put(teller(claim), claim);
        }
        List<String> wholes =
                whole.map(sets::get).filter(set -> !set.equals(own)).stream().toList();
        VictimStatus status = claim.victims().status();
        VictimStatus inherited = status == VictimStatus.UNKNOWN && !wholes.isEmpty()
                ? whole.orElseThrow().victims().status()
                : status;
        boolean verified = whole.filter(total -> total.standing() == Standing.VERIFIED
                        && total.attribution()
                                .origin()
                                .equals(claim.attribution().origin()))
                .isPresent();
        return claim.withVictims(claim.victims().withStatus(inherited))
                .withStanding(verified && claim.standing() == Standing.CLAIMED ? Standing.VERIFIED : claim.standing())
                .withPeople(own, wholes);
    }

    /** The total that a member of a demographic list is a part of. */
    private Optional<Claim> total(List<Member> members, int i) {
        Claim claim = members.get(i).claim();
        if (claim.victims().demographics().isEmpty()
                || claim.victims().status() != VictimStatus.UNKNOWN
                || !(listed(members, i, i - 1) || listed(members, i, i + 1))) {
            return Optional.empty();
        }
        long people = claim.count().orElseThrow().interval().low();
        return Optional.ofNullable(totals.get(teller(claim)))
                .filter(total -> total.count().orElseThrow().interval().low() > people);
    }

    private static Teller teller(Claim claim) {
        return new Teller(claim.harm(), claim.attribution().origin());
    }

    /** True when the neighbour belongs to the same list: the same extent, other people. */
    private static boolean listed(List<Member> members, int i, int neighbour) {
        if (neighbour < 0 || neighbour >= members.size()) {
            return false;
        }
        Claim claim = members.get(i).claim();
        Claim other = members.get(neighbour).claim();
        return claim.in() == other.in()
                && claim.span().overlaps(other.span())
                && !other.victims().demographics().isEmpty()
                && !Objects.equals(
                        claim.victims().demographics(), other.victims().demographics());
    }
}
