package org.attest.core.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Scope;
import org.attest.core.claim.VictimStatus;

/**
 * Says which claims of one report are about the same people: same harm, same scope, compatible people, and the same number. A set that
 * is a part of another names it.
 */
final class PeopleSets {
    /** A claim and the claim it is a part of, if its sentence says so. */
    record Member(Claim claim, Optional<Claim> whole) {}

    private PeopleSets() {}

    static List<Claim> link(List<Member> members) {
        Map<Claim, String> sets = new HashMap<>();
        List<Claim> seen = new ArrayList<>();
        for (Member member : members) {
            Claim claim = member.claim();
            String set = seen.stream()
                    .filter(earlier -> same(earlier, claim))
                    .map(sets::get)
                    .findFirst()
                    .orElse("p" + (1 + sets.values().stream().distinct().count()));
            sets.put(claim, set);
            seen.add(claim);
        }
        List<Claim> linked = new ArrayList<>();
        for (Member member : members) {
            String own = sets.get(member.claim());
            List<String> wholes = member.whole().map(sets::get).filter(set -> !set.equals(own)).stream()
                    .toList();
            linked.add(member.claim().withPeople(own, wholes));
        }
        return linked;
    }

    private static boolean same(Claim a, Claim b) {
        boolean implicit = a.count().orElseThrow().wording() == org.attest.core.count.Wording.IMPLICIT;
        return a.harm() == b.harm()
                && !implicit
                && a.scope() == b.scope()
                && a.scope() == Scope.EVENT
                && a.unit() == b.unit()
                && a.count()
                        .orElseThrow()
                        .interval()
                        .equals(b.count().orElseThrow().interval())
                && compatible(a.victims().status(), b.victims().status())
                && a.victims().demographics().equals(b.victims().demographics());
    }

    private static boolean compatible(VictimStatus a, VictimStatus b) {
        return a == b || a == VictimStatus.UNKNOWN || b == VictimStatus.UNKNOWN || a.contains(b) || b.contains(a);
    }
}
