package org.attest.core.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.core.claim.Claim;

/** Takes the claims that people moved out of their groups, and puts them where they were moved to. Nothing is linked anew by it. */
final class Moved {
    private final Tellings divided;
    private final Judgements judgements;

    Moved(Tellings divided, Judgements judgements) {
        this.divided = divided;
        this.judgements = judgements;
    }

    List<List<Telling>> of(List<List<Telling>> groups) {
        Map<Claim, Integer> moved = moved(groups);
        if (moved.isEmpty()) {
            return groups;
        }
        List<List<Telling>> now = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            List<Telling> group = new ArrayList<>(kept(groups.get(i), moved));
            group.addAll(arrived(i, moved, groups));
            now.add(group);
        }
        return now.stream().filter(group -> !group.isEmpty()).toList();
    }

    /** The claims that change their group, with the new one; the latest move of a claim stands. */
    private Map<Claim, Integer> moved(List<List<Telling>> groups) {
        Map<Claim, Integer> moved = new HashMap<>();
        if (judgements.moves().isEmpty()) {
            return moved;
        }
        judgements.moves().stream()
                .sorted(Comparator.comparingLong(Judgements.Move::number))
                .forEach(move -> group(groups, move.to())
                        .ifPresent(to -> groups.stream()
                                .flatMap(List::stream)
                                .flatMap(telling -> telling.claims().stream())
                                .filter(claim -> claim.harm() == move.harm()
                                        && move.claim().isOn(claim))
                                .forEach(claim -> moved.put(claim, to))));
        for (int i = 0; i < groups.size(); i++) {
            int here = i;
            groups.get(i).forEach(telling -> telling.claims().forEach(claim -> moved.remove(claim, here)));
        }
        return moved;
    }

    private static Optional<Integer> group(List<List<Telling>> groups, Anchor anchor) {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).stream().anyMatch(anchor::isOf)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** A report stays where it was, even when all of its claims left; what it told beside that goes with its last claim. */
    private List<Telling> kept(List<Telling> group, Map<Claim, Integer> moved) {
        return group.stream()
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

    private List<Telling> arrived(int group, Map<Claim, Integer> moved, List<List<Telling>> groups) {
        Map<String, Telling> arrived = new TreeMap<>();
        groups.stream().flatMap(List::stream).forEach(telling -> {
            List<Claim> here = telling.claims().stream()
                    .filter(claim -> Integer.valueOf(group).equals(moved.get(claim)))
                    .toList();
            if (!here.isEmpty()) {
                arrived.put(telling.key(), divided.telling(telling.document(), Telling.MOVED + telling.index(), here));
            }
        });
        return List.copyOf(arrived.values());
    }
}
