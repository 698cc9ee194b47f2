package org.attest.core.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.core.claim.Standing;
import org.attest.core.claim.VictimStatus;

/** The people that some claims of a report are about, growing as the report is read. */
final class PeopleSet {
    private final String id;
    private final List<Member> members = new ArrayList<>();
    private final Set<PeopleSet> wholes = new LinkedHashSet<>();
    private final Set<String> origins = new HashSet<>();
    private final Set<Optional<String>> verifiedBy = new HashSet<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<Integer> ages = new HashSet<>();
    private Member lead;
    private VictimStatus status = VictimStatus.UNKNOWN;
    private List<String> demographics = List.of();
    private Optional<String> side = Optional.empty();
    private boolean apart;
    private boolean stated;

    PeopleSet(String id, Member first) {
        this.id = id;
        this.lead = first;
        add(first);
    }

    String id() {
        return id;
    }

    void add(Member member) {
        members.add(member);
        if (rank(member) > rank(lead)) {
            lead = member;
        }
        VictimStatus own = member.claim().victims().status();
        if (status == VictimStatus.UNKNOWN || (own != VictimStatus.UNKNOWN && status.contains(own))) {
            status = own;
        }
        demographics = demographics.isEmpty() ? member.claim().victims().demographics() : demographics;
        side = side.or(() -> member.claim().victims().side());
        Optional<String> origin = member.claim().attribution().origin();
        origin.ifPresent(origins::add);
        if (member.claim().standing() == Standing.VERIFIED) {
            verifiedBy.add(origin);
        }
        Persons.name(member.claim()).ifPresent(names::add);
        Persons.age(member.claim()).ifPresent(ages::add);
    }

    private static int rank(Member member) {
        return member.isFirm() ? 2 : member.isBare() ? 0 : 1;
    }

    void putInto(PeopleSet whole) {
        if (whole != this && !whole.isWithin(this)) {
            wholes.add(whole);
        }
    }

    /** Too many for the incident they are told in: people of another. */
    void setApart() {
        apart = true;
    }

    boolean isApart() {
        return apart || wholes.stream().anyMatch(PeopleSet::isApart);
    }

    /** A sentence says how many of its kind its whole has: "nine people, including two women". */
    PeopleSet setStated() {
        stated = true;
        return this;
    }

    /** All people of the member's sex or age that this whole has, told in another sentence. */
    boolean isAllLike(Member member, PeopleSet whole) {
        return (stated || (member.isPerson() && !isPerson() && lead().isFirm()))
                && wholes.contains(whole)
                && Kinship.isOfKind(member.claim().victims().demographics(), demographics)
                && !member.isOthers()
                && !isInSentenceOf(member);
    }

    Set<PeopleSet> wholes() {
        return wholes;
    }

    boolean isTop() {
        return wholes.isEmpty();
    }

    boolean isWithin(PeopleSet other) {
        return wholes.stream().anyMatch(whole -> whole == other || whole.isWithin(other));
    }

    List<Member> members() {
        return members;
    }

    Member last() {
        return members.get(members.size() - 1);
    }

    /** The telling that says most: a number before words, the first of these. */
    Member lead() {
        return lead;
    }

    long number() {
        return lead().low();
    }

    /** Somebody did it to them, by the telling that says most or by the first. */
    boolean isDone() {
        return lead.isDone() || members.get(0).isDone();
    }

    boolean isPerson() {
        return lead().isPerson();
    }

    /** Both told by name, and by the same. */
    boolean isNamedLike(Member member) {
        return Persons.name(member.claim())
                .filter(name -> names.stream().anyMatch(known -> Persons.same(known, name)))
                .isPresent();
    }

    /** Both told by name, and by different ones. */
    boolean isNamedOtherwise(Member member) {
        return !names.isEmpty() && Persons.name(member.claim()).isPresent() && !isNamedLike(member);
    }

    /** Both of a told age, and of different ones. */
    boolean isOfOtherAge(Member member) {
        return !ages.isEmpty()
                && Persons.age(member.claim())
                        .filter(age -> ages.stream().allMatch(known -> Persons.areApart(known, age)))
                        .isPresent();
    }

    VictimStatus status() {
        return status;
    }

    List<String> demographics() {
        return demographics;
    }

    Optional<String> side() {
        return side;
    }

    /** Members told in this sentence or in the one before. */
    List<Member> near(Member member) {
        return near(member, 1);
    }

    /** Members told in this sentence, or in so many before. */
    List<Member> near(Member member, int sentences) {
        List<Member> near = new ArrayList<>();
        for (int i = members.size() - 1;
                i >= 0 && member.sentence().number() - members.get(i).sentence().number() <= sentences;
                i--) {
            near.add(members.get(i));
        }
        return near;
    }

    boolean isInSentenceOf(Member member) {
        return near(member).stream().anyMatch(member::isInSentenceOf);
    }

    /** Told by somebody else than this member's source. */
    boolean isToldByOthers(Member member) {
        Optional<String> origin = member.claim().attribution().origin();
        return origin.isPresent() && !origins.contains(origin.get());
    }

    /** True when who gave this number counted these people case by case elsewhere in the report. */
    boolean isVerifiedBy(Optional<String> origin) {
        return verifiedBy.contains(origin);
    }

    /** Counted case by case where the member is not, or the other way round. */
    boolean isOnOtherFooting(Member member) {
        return (lead.claim().standing() == Standing.VERIFIED) != (member.claim().standing() == Standing.VERIFIED);
    }
}
