package org.attest.core.read;

import java.util.List;
import java.util.Optional;
import org.attest.core.claim.VictimStatus;

/** Whether two descriptions can be of the same people, and which is the wider. */
final class Kinship {
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

    private static boolean isCompatible(List<String> one, List<String> other) {
        return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
    }

    /** True when the member's description is of some of the set's people only: "three children" of "twelve people". */
    static boolean isNarrower(Member member, PeopleSet set) {
        boolean bySexOrAge = !member.claim().victims().demographics().isEmpty()
                && set.demographics().isEmpty();
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
