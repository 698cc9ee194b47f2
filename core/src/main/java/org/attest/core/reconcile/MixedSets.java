package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.core.claim.Claim;
import org.attest.core.claim.VictimStatus;

/**
 * A set of civilians cannot have soldiers in it. Where one seems to ("340 civilians ... the toll has reached 553, with 93 soldiers"),
 * and the numbers add up, what is told of it without a class is told of a larger set, which holds both.
 */
final class MixedSets {
    private MixedSets() {}

    /** The claims of one report, with such sets taken apart; the others as they are. */
    static List<Sourced> apart(List<Sourced> claims) {
        Map<String, List<Sourced>> sets = claims.stream()
                .collect(Collectors.groupingBy(sourced -> sourced.claim().people()));
        Map<String, Claim> moved = new HashMap<>();
        sets.forEach((id, set) -> {
            Set<VictimStatus> classes = set.stream()
                    .map(MixedSets::status)
                    .filter(status -> status != VictimStatus.UNKNOWN && status != VictimStatus.ALL)
                    .collect(Collectors.toSet());
            List<Sourced> others = claims.stream()
                    .filter(part -> part.claim().partOf().contains(id) && isOther(status(part), classes))
                    .toList();
            if (classes.size() == 1 && !others.isEmpty() && isSum(set, others)) {
                set.forEach(sourced ->
                        moved.put(sourced.id(), isUnclassed(sourced) ? whole(sourced, id) : part(sourced, id)));
                others.forEach(part -> moved.put(part.id(), within(part, id)));
            }
        });
        return moved.isEmpty()
                ? claims
                : claims.stream()
                        .map(sourced -> moved.containsKey(sourced.id())
                                ? new Sourced(
                                        moved.get(sourced.id()), sourced.voice(), sourced.echo(), sourced.counted())
                                : sourced)
                        .toList();
    }

    private static VictimStatus status(Sourced sourced) {
        return sourced.claim().victims().status();
    }

    private static boolean isUnclassed(Sourced sourced) {
        return status(sourced) == VictimStatus.UNKNOWN || status(sourced) == VictimStatus.ALL;
    }

    private static boolean isOther(VictimStatus part, Set<VictimStatus> classes) {
        return part != VictimStatus.UNKNOWN
                && classes.stream().noneMatch(status -> status.contains(part) || part.contains(status));
    }

    /** Some number without a class is that of the class and of the others together. */
    private static boolean isSum(List<Sourced> set, List<Sourced> others) {
        long rest = others.stream().mapToLong(other -> other.interval().low()).sum();
        return set.stream()
                .filter(MixedSets::isUnclassed)
                .anyMatch(all -> set.stream()
                        .filter(sourced -> !isUnclassed(sourced))
                        .anyMatch(sourced -> sourced.interval().low() + rest
                                == all.interval().low()));
    }

    private static Claim whole(Sourced sourced, String id) {
        return sourced.claim().withPeople(larger(id), sourced.claim().partOf());
    }

    private static Claim part(Sourced sourced, String id) {
        List<String> wholes = new ArrayList<>(sourced.claim().partOf());
        wholes.add(larger(id));
        return sourced.claim().withPeople(id, wholes);
    }

    private static Claim within(Sourced part, String id) {
        List<String> wholes = Stream.concat(
                        part.claim().partOf().stream().filter(whole -> !whole.equals(id)), Stream.of(larger(id)))
                .toList();
        return part.claim().withPeople(part.claim().people(), wholes);
    }

    private static String larger(String id) {
        return id + "-and-others";
    }
}
