package org.attest.core.read;

import java.util.List;
import org.attest.core.claim.Harm;

/** Whether a member of a report may be told of the people of a set: by number, name, age and description, and by where it stands. */
final class Sameness {
    /** "Nearly 40" may be 36 or 38: less than a tenth away. */
    private static final long ROUNDED = 10;
    /** "Another man" is none of those told in so many sentences before. */
    private static final int ANOTHER_REACH = 3;

    private Sameness() {}

    /** The same number of compatible people, and nothing says that they are others. */
    static boolean isSame(Member member, PeopleSet set) {
        if (member.isPerson() && set.isPerson() && set.isNamedLike(member)) {
            return true;
        }
        return isAlike(member, set)
                && Kinship.isCompatible(member, set)
                && !isOthers(member, set, member.isPerson() ? ANOTHER_REACH : 1)
                && !isListed(member, set)
                && !isDoer(member, set);
    }

    /** Asked first, as nearly all sets differ in it. */
    private static boolean isAlike(Member member, PeopleSet set) {
        if (member.isPerson()) {
            return set.isPerson()
                    && !set.isNamedOtherwise(member)
                    && !set.isOfOtherAge(member)
                    && (!set.isInSentenceOf(member)
                            || (member.isPerpetrator() && set.lead().isPerpetrator()));
        }
        return member.isFirm() && set.lead().isFirm() && isSameNumber(member, set.lead());
    }

    private static boolean isSameNumber(Member one, Member other) {
        boolean rounded = (one.isRounded() || other.isRounded())
                && Math.abs(one.low() - other.low()) * ROUNDED <= Math.max(one.low(), other.low());
        return one.low() == other.low() || one.written() == other.written() || rounded;
    }

    /** One of a list that was told before: "nine soldiers and two rebels", and the same again; a person, described as before. */
    static boolean isRetold(PeopleSet list, Member member, PeopleSet set) {
        return list.members().size() > 1 || (!member.isPerson() && !set.isInSentenceOf(member)) || isKnown(member, set);
    }

    /** Of an attacker and one told as killed by somebody, each is somebody else. */
    static boolean isDoer(Member member, PeopleSet set) {
        Member told = set.lead();
        Member doer = member.isPerpetrator() ? member : told;
        Member other = member.isPerpetrator() ? told : member;
        return doer.isPerpetrator()
                && !other.isPerpetrator()
                && (other.isDeed()
                        || (other.isDone()
                                && doer.claim().harm() == Harm.KILLED
                                && doer.draft().isByOwnHand()));
    }

    private static boolean isKnown(Member member, PeopleSet set) {
        List<String> words = member.claim().victims().demographics();
        return member.isPerson()
                && set.isPerson()
                && !member.isOthers()
                && (set.isNamedLike(member) || (!words.isEmpty() && words.equals(set.demographics())));
    }

    static boolean isListed(Member member, PeopleSet set) {
        return set.near(member).stream()
                .anyMatch(told -> told.isInSentenceOf(member)
                        && told.draft().extent().overlaps(member.draft().extent()));
    }

    /** "Another", told right after the people meant. */
    static boolean isOthers(Member member, PeopleSet set) {
        return isOthers(member, set, 1);
    }

    private static boolean isOthers(Member member, PeopleSet set, int reach) {
        return member.isOthers()
                && set.near(member, reach).stream()
                        .anyMatch(told ->
                                told.sentence().part() == member.sentence().part());
    }
}
