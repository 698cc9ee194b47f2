package org.attest.core.incident;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attest.core.claim.Claim;

/** Takes the claims that people moved out of their groups, and puts them where they were moved to. Nothing is linked anew by it. */
final class Moved {
    private final Tellings divided;
    private final Judgements judgements;

    Moved(Tellings divided, Judgements judgements) {
        this.divided = divided;
        this.judgements = judgements;
    }

    List<Group> of(List<Group> groups) {
        Map<Claim, String> moved = moved(groups);
        if (moved.isEmpty()) {
            return groups;
        }
        return groups.stream()
                .map(group ->
                        group.with(Stream.concat(kept(group, moved).stream(), arrived(group, moved, groups).stream())
                                .toList()))
                .toList();
    }

    /** The claims that change their group, with the id of the new one; the latest move of a claim stands. */
    private Map<Claim, String> moved(List<Group> groups) {
        Map<Claim, String> moved = new HashMap<>();
        if (judgements.moves().isEmpty()) {
            return moved;
        }
        judgements.moves().stream()
                .sorted(Comparator.comparingLong(Judgements.Move::number))
                .forEach(move -> group(groups, move.to())
                        .ifPresent(to -> groups.stream()
                                .flatMap(Moved::claims)
                                .filter(claim -> claim.harm() == move.harm()
                                        && move.claim().isOn(claim))
                                .forEach(claim -> moved.put(claim, to))));
        groups.forEach(group -> claims(group).forEach(claim -> moved.remove(claim, group.id())));
        return moved;
    }

    private static Stream<Claim> claims(Group group) {
        return group.tellings().stream().flatMap(telling -> telling.claims().stream());
    }

    private static Optional<String> group(List<Group> groups, Anchor anchor) {
        return groups.stream()
                .filter(group -> group.tellings().stream().anyMatch(anchor::isOf))
                .map(Group::id)
                .findFirst();
    }

    /** A report stays where it was, even when all of its claims left; what it told beside that goes with its last claim. */
    private List<Telling> kept(Group group, Map<Claim, String> moved) {
        return group.tellings().stream()
                .filter(telling ->
                        telling.isMain() || telling.claims().stream().anyMatch(claim -> !moved.containsKey(claim)))
                .map(telling -> telling.claims().stream().noneMatch(moved::containsKey)
                        ? telling
                        : divided.telling(
                                telling.document(),
                                telling.index(),
                                telling.claims().stream()
                                        .filter(claim -> !moved.containsKey(claim))
                                        .toList()))
                .toList();
    }

    private List<Telling> arrived(Group to, Map<Claim, String> moved, List<Group> groups) {
        Map<String, Telling> arrived = new TreeMap<>();
        groups.stream().flatMap(group -> group.tellings().stream()).forEach(telling -> {
            List<Claim> here = telling.claims().stream()
                    .filter(claim -> to.id().equals(moved.get(claim)))
                    .toList();
            if (!here.isEmpty()) {
                arrived.put(telling.key(), divided.telling(telling.document(), Telling.MOVED + telling.index(), here));
            }
        });
        return List.copyOf(arrived.values());
    }
}
