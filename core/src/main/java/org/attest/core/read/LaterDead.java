package org.attest.core.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the one person in two harms: "a boy was shot" and, later in the report, "he died". A person told hurt and a person told dead are
 * the same when nothing said of them speaks against it, and when one sentence does not tell of both.
 */
final class LaterDead {
    private LaterDead() {}

    /** For each hurt person who is told dead as well, the set of the dead. */
    static Map<PeopleSet, PeopleSet> find(List<PeopleSet> hurt, List<PeopleSet> dead) {
        Map<PeopleSet, PeopleSet> same = new HashMap<>();
        Set<PeopleSet> taken = new HashSet<>();
        for (PeopleSet person : hurt) {
            dead.stream()
                    .filter(other -> !taken.contains(other) && isSame(person, other))
                    .findFirst()
                    .ifPresent(other -> {
                        taken.add(other);
                        same.put(person, other);
                    });
        }
        return same;
    }

    private static boolean isSame(PeopleSet person, PeopleSet dead) {
        Member hurt = person.lead();
        if (dead.isNamedLike(hurt)) {
            return true;
        }
        return !dead.isNamedOtherwise(hurt)
                && !dead.isOfOtherAge(hurt)
                && !hurt.isOthers()
                && !dead.lead().isOthers()
                && isCompatible(hurt, dead)
                && (isOneself(hurt) || !isToldBeside(person, dead))
                && !isRelativeOf(hurt, dead)
                && !(died(dead).isPerpetrator() && hurt.isDeed() && !hurt.isPerpetrator());
    }

    private static Member died(PeopleSet dead) {
        return dead.members().get(0);
    }

    /** "His brother was wounded", right after a death: the relative of somebody told before, and not that one. */
    private static boolean isRelativeOf(Member hurt, PeopleSet dead) {
        Member died = dead.members().get(0);
        boolean kin = hurt.isKin() && !died.isKin();
        return kin
                && !isDefinite(died)
                && died.sentence().number() == hurt.sentence().number() - 1
                && died.sentence().part() == hurt.sentence().part();
    }

    /** "A man died when he shot himself": who was hit stands in the same sentence. */
    private static boolean isOneself(Member hurt) {
        return !hurt.draft().victim().inside("REFL").isEmpty();
    }

    private static boolean isCompatible(Member hurt, PeopleSet dead) {
        boolean meant = isOneself(hurt) || isDefinite(hurt) || isDefinite(dead.lead());
        return Kinship.isCompatible(hurt, dead) || (meant && Kinship.mayBeMeant(hurt, dead));
    }

    private static boolean isDefinite(Member member) {
        return VictimReader.isDefinite(member.draft().victim());
    }

    /** "One man was killed and a guard was hurt", "killed the owner and hurt a guard": each is told in words of his own. */
    private static boolean isToldBeside(PeopleSet person, PeopleSet dead) {
        Map<Integer, List<Member>> hurt = person.members().stream()
                .collect(Collectors.groupingBy(member -> member.sentence().number()));
        return dead.members().stream()
                .anyMatch(died -> hurt.getOrDefault(died.sentence().number(), List.of()).stream()
                        .anyMatch(other -> isDefinite(died) ? isFirst(died, other) : !isDefinite(other)));
    }

    /** Told by a description, before the other is told. */
    private static boolean isFirst(Member died, Member hurt) {
        return !isPronoun(died)
                && !isPronoun(hurt)
                && died.draft().victim().span().end()
                        <= hurt.draft().victim().span().start();
    }

    private static boolean isPronoun(Member member) {
        return !member.draft().victim().is("PEOPLE");
    }
}
