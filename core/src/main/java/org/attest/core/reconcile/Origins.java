package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Claim;
import org.attest.core.text.Document;

/**
 * Finds whose count each claim is. A claim that names nobody but repeats the number of a claim that does, of the same people, in the
 * same report or in one that is not older, is an echo of it. An echo is inferred and says so; without one the origin stays unknown.
 */
final class Origins {
    /** Across reports, smaller numbers are equal by chance. */
    private static final long RARE_NUMBER = 10;

    private record Key(String harm, String leaf, long number) {}

    private final Map<String, Document> documents;
    private final Actors actors;

    Origins(Map<String, Document> documents, Actors actors) {
        this.documents = documents;
        this.actors = actors;
    }

    List<Sourced> of(List<Claim> claims) {
        Map<Key, List<Sourced>> attributed = new HashMap<>();
        List<Sourced> result = new ArrayList<>();
        for (Claim claim : claims) {
            Sourced sourced = Sourced.of(claim, actors);
            result.add(sourced);
            if (sourced.voice().isNamed()) {
                sourced.number()
                        .ifPresent(number -> attributed
                                .computeIfAbsent(key(sourced, number), k -> new ArrayList<>())
                                .add(sourced));
            }
        }
        result.replaceAll(sourced -> sourced.voice().isNamed() ? sourced : echo(sourced, attributed));
        datedByFirstTelling(result);
        result.sort(Sourced.READING_ORDER);
        return result;
    }

    /** An origin's number told again in a later report is no newer count: it is of the day it was first told. */
    private static void datedByFirstTelling(List<Sourced> all) {
        Map<List<Object>, Counted> first = new HashMap<>();
        for (Sourced sourced : all) {
            retold(sourced).ifPresent(key -> first.merge(key, sourced.counted(), Counted::earlier));
        }
        all.replaceAll(sourced -> retold(sourced)
                .filter(key -> sourced.isDatedByReport())
                .map(key -> sourced.firstCounted(first.get(key)))
                .orElse(sourced));
    }

    private static Optional<List<Object>> retold(Sourced sourced) {
        OptionalLong number = sourced.number();
        return sourced.voice().isNamed() && number.isPresent() && number.getAsLong() >= RARE_NUMBER
                ? Optional.of(List.of(sourced.voice(), key(sourced, number.getAsLong())))
                : Optional.empty();
    }

    private Sourced echo(Sourced unnamed, Map<Key, List<Sourced>> attributed) {
        OptionalLong number = unnamed.number();
        if (number.isEmpty()) {
            return unnamed;
        }
        List<Sourced> equal = attributed.getOrDefault(key(unnamed, number.getAsLong()), List.of());
        List<Sourced> here = equal.stream().filter(unnamed::isIn).toList();
        Set<Voice> voices = new TreeSet<>();
        for (Sourced named : here.isEmpty() ? equal : here) {
            if (!here.isEmpty() || canRepeat(unnamed, named, number.getAsLong())) {
                voices.add(Voice.named(named.voice().origin(), unnamed.voice().verified()));
            }
        }
        return voices.size() == 1
                ? new Sourced(unnamed.claim(), voices.iterator().next(), true)
                : unnamed;
    }

    /** A report repeats what was out when it was published; where no date is known, what can be of the same day. */
    private boolean canRepeat(Sourced unnamed, Sourced named, long number) {
        var published = documents.get(unnamed.claim().document()).published();
        var before = documents.get(named.claim().document()).published();
        boolean notOlder = published.isEmpty()
                || before.isEmpty()
                || !published.get().latest().isBefore(before.get().earliest());
        return number >= RARE_NUMBER && notOlder && !unnamed.counted().isBefore(named.counted());
    }

    private static Key key(Sourced sourced, long number) {
        return new Key(sourced.claim().harm().word(), sourced.leaf(), number);
    }
}
