package org.attest.core.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Standing;
import org.attest.core.claim.VictimStatus;

/**
 * Says which claims of one report are about the same people, and which people are among others. Two claims of one set may differ in
 * number: they are two accounts of the same people. Sets of one harm and one episode of which neither is in the other share nobody.
 */
final class PeopleSets {
    private record Group(Harm harm, int episode) {}

    private final Map<Group, PeopleGroup> groups = new HashMap<>();
    private final Map<String, PeopleSet> byClaim = new HashMap<>();
    private final Map<PeopleSet, Integer> apart = new HashMap<>();
    private final Map<PeopleSet, PeopleSet> died = new HashMap<>();
    private int count;
    private int episodes = Claim.MAIN;

    private PeopleSets() {}

    /** The claims with their sets; {@code members} must be in reading order. */
    static List<Claim> link(List<Member> members) {
        PeopleSets people = new PeopleSets();
        Map<String, Member> byId = new HashMap<>();
        members.forEach(member -> byId.put(member.id(), member));
        members.forEach(member -> people.place(member, byId));
        people.groups.values().forEach(PeopleGroup::settle);
        people.groups.forEach((group, hurt) -> people.findDead(group, hurt));
        people.episodes = members.stream()
                .mapToInt(member -> member.claim().episode())
                .max()
                .orElse(Claim.MAIN);
        return members.stream()
                .filter(member -> !people.isToldBetter(member))
                .map(people::linked)
                .toList();
    }

    /** "The death of the priests", where the report says elsewhere how many they are, tells of nobody more. */
    private boolean isToldBetter(Member member) {
        Member lead = byClaim.get(member.id()).lead();
        return member.isBare()
                && lead != member
                && lead.isFirm()
                && VictimReader.isDefinite(member.draft().victim());
    }

    private void place(Member member, Map<String, Member> byId) {
        if (byClaim.containsKey(member.id())) {
            return;
        }
        Optional<Member> whole = member.whole().map(byId::get).filter(other -> other != member);
        whole.ifPresent(other -> place(other, byId));
        Optional<PeopleSet> of = whole.map(other -> byClaim.get(other.id()));
        if (!member.isEvent() || member.isNobody()) {
            PeopleSet own = fresh(member);
            of.ifPresent(own::putInto);
            byClaim.put(member.id(), own);
            return;
        }
        PeopleGroup group = groups.computeIfAbsent(
                new Group(member.claim().harm(), member.claim().episode()), key -> new PeopleGroup(this::fresh));
        byClaim.put(member.id(), of.map(set -> group.placePart(member, set)).orElseGet(() -> group.place(member)));
    }

    /** A person told hurt and then dead is one person: the set of the dead. */
    private void findDead(Group group, PeopleGroup hurt) {
        PeopleGroup dead = groups.get(new Group(Harm.KILLED, group.episode()));
        if (dead != null && (group.harm() == Harm.INJURED || group.harm() == Harm.KILLED_OR_INJURED)) {
            died.putAll(LaterDead.find(hurt.persons(), dead.persons()));
        }
    }

    private PeopleSet fresh(Member member) {
        count++;
        return new PeopleSet("p" + count, member);
    }

    private Claim linked(Member member) {
        Claim claim = member.claim();
        PeopleSet own = byClaim.get(member.id());
        List<String> wholes = own.wholes().stream().map(PeopleSet::id).toList();
        Optional<PeopleSet> whole = own.wholes().stream().findFirst();
        VictimStatus status = claim.victims().status();
        VictimStatus inherited = status == VictimStatus.UNKNOWN
                        && !claim.victims().demographics().isEmpty()
                ? whole.map(PeopleSet::status).orElse(status)
                : status;
        boolean verified = claim.standing() == Standing.CLAIMED
                && whole.filter(set -> set.isVerifiedBy(claim.attribution().origin()))
                        .isPresent();
        Claim placed = claim.withVictims(claim.victims().withStatus(inherited))
                .withStanding(verified ? Standing.VERIFIED : claim.standing())
                .withPeople(died.getOrDefault(own, own).id(), wholes)
                .inEpisode(own.isApart() ? episodeOf(own) : claim.episode());
        return replaces(member, own) ? placed.revising(own.number()) : placed;
    }

    /** People who are too many for the incident they are told in are of one of their own. */
    private int episodeOf(PeopleSet own) {
        PeopleSet top = own;
        while (!top.isTop()) {
            top = top.wholes().iterator().next();
        }
        return apart.computeIfAbsent(top, set -> ++episodes);
    }

    /** "The toll later rose to twelve": the number told before no longer stands. */
    private static boolean replaces(Member member, PeopleSet own) {
        return member != own.lead()
                && member.isRisen()
                && member.isFirm()
                && member.claim().revises().isEmpty()
                && member.low() > own.number()
                && !(own.lead().interval().high().isPresent()
                        && own.lead().interval().contains(member.low()));
    }
}
