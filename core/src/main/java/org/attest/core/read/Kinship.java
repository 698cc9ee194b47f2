package org.attest.core.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.core.claim.VictimStatus;
import org.attest.core.claim.Victims;

/** Whether two descriptions can be of the same people, and which is the wider. */
final class Kinship {
    private static final String CHILDREN = "children";
    private static final Set<String> MALE = Set.of("men", "boys");
    private static final Set<String> FEMALE = Set.of("women", "girls");
    private static final Set<String> YOUNG = Set.of("girls", "boys");
    private static final Set<String> BY_SEX_OR_AGE = Set.of("women", "men", CHILDREN, "girls", "boys");

    private Kinship() {}

    /** True when nothing said of the one speaks against the other. */
    static boolean isCompatible(Member member, PeopleSet set) {
        return isCompatible(member.claim().victims().status(), set.status())
                && isCompatible(member.claim().victims().demographics(), set.demographics())
                && isCompatible(member.claim().victims().side(), set.side());
    }

    private static boolean isCompatible(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static boolean isCompatible(VictimStatus one, VictimStatus other) {
        return one == other
                || one == VictimStatus.UNKNOWN
                || other == VictimStatus.UNKNOWN
                || one.contains(other)
                || other.contains(one);
    }

    /** Women, men and children are others; doctors and the old may be of any of them; a girl is a child. */
    private static boolean isCompatible(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return true;
        }
        List<String> here = bySexOrAge(one);
        List<String> there = bySexOrAge(other);
        return here.isEmpty()
                || there.isEmpty()
                || here.stream().anyMatch(there::contains)
                || isOfChildren(here, there)
                || isOfChildren(there, here);
    }

    private static boolean isOfChildren(List<String> some, List<String> all) {
        return all.contains(CHILDREN) && some.stream().anyMatch(YOUNG::contains);
    }

    /** Both are told by sex or age, and all of the one are of the other: girls are children. */
    static boolean isOfKind(List<String> some, List<String> all) {
        return !bySexOrAge(some).isEmpty()
                && !bySexOrAge(all).isEmpty()
                && (bySexOrAge(some).equals(bySexOrAge(all)) || isOfChildren(some, all));
    }

    private static List<String> bySexOrAge(List<String> words) {
        return words.stream().filter(BY_SEX_OR_AGE::contains).toList();
    }

    /** Like {@link #isCompatible(Member, PeopleSet)}, for a "he" that may be a boy or a man. */
    static boolean mayBeMeant(Member member, PeopleSet set) {
        Victims one = member.claim().victims();
        return mayBeMeant(one.status(), one.demographics(), set.status(), set.demographics());
    }

    /** The same, of two claims. */
    static boolean mayBeMeant(Victims one, Victims other) {
        return mayBeMeant(one.status(), one.demographics(), other.status(), other.demographics());
    }

    private static boolean mayBeMeant(
            VictimStatus status, List<String> words, VictimStatus otherStatus, List<String> otherWords) {
        return isCompatible(status, otherStatus)
                && !(isOf(words, MALE, FEMALE) && isOf(otherWords, FEMALE, MALE))
                && !(isOf(words, FEMALE, MALE) && isOf(otherWords, MALE, FEMALE));
    }

    /** True when people of this sex are told, and none of the other. */
    private static boolean isOf(List<String> words, Set<String> sex, Set<String> other) {
        return words.stream().anyMatch(sex::contains) && words.stream().noneMatch(other::contains);
    }

    /** True when the member's description is of some of the set's people only: "three children" of "twelve people". */
    static boolean isNarrower(Member member, PeopleSet set) {
        List<String> words = member.claim().victims().demographics();
        boolean bySexOrAge = (!words.isEmpty() && set.demographics().isEmpty())
                || (!words.contains(CHILDREN) && isOfChildren(words, set.demographics()));
        VictimStatus own = member.claim().victims().status();
        boolean byStatus = own != set.status()
                && own != VictimStatus.UNKNOWN
                && (set.status() == VictimStatus.UNKNOWN || set.status().contains(own));
        boolean bySide =
                member.claim().victims().side().isPresent() && set.side().isEmpty();
        return isCompatible(member, set) && (bySexOrAge || byStatus || bySide);
    }

    /** True when the set is told by sex or age, and the member is not: "three children", then "nine people". */
    static boolean isSomeOf(PeopleSet set, Member member) {
        return !set.demographics().isEmpty()
                && member.claim().victims().demographics().isEmpty();
    }

    /** True when nothing is said of the people but that they are people. */
    static boolean isAnybody(PeopleSet set) {
        return set.status() == VictimStatus.UNKNOWN && set.demographics().isEmpty();
    }
}
