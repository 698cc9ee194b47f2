package org.attest.core.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Claim;
import org.attest.core.reconcile.Echo.Evidence;
import org.attest.core.text.Document;
import org.attest.core.text.PublicationDate;

/**
 * Finds whose count each claim is. A claim that names nobody but repeats the number of a claim that does, of the same people, in the
 * same report or in one that is not older, is an echo of it; where several origins gave that number, of the one with the strongest
 * evidence. Where nobody is named at all, a report that repeats another is no second voice. An echo is inferred and says so; without
 * one the origin stays unknown.
 */
final class Origins {
    /** Without other evidence, smaller numbers of reports that name nobody are equal by chance. */
    private static final long UNUSUAL_NUMBER = 100;

    private static final long SOON_DAYS = 7;

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
                key(sourced)
                        .ifPresent(key -> attributed
                                .computeIfAbsent(key, k -> new ArrayList<>())
                                .add(sourced));
            }
        }
        Shared shared = new Shared(documents, actors, result);
        result.replaceAll(sourced -> sourced.voice().isNamed() ? sourced : echo(sourced, attributed, shared));
        joinUnnamed(result, shared);
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
        return key(sourced)
                .filter(key -> sourced.voice().isNamed() && key.number() >= Shared.RARE_NUMBER)
                .map(key -> List.of(sourced.voice(), key));
    }

    private Sourced echo(Sourced unnamed, Map<Key, List<Sourced>> attributed, Shared shared) {
        List<Sourced> equal =
                key(unnamed).map(key -> attributed.getOrDefault(key, List.of())).orElse(List.of());
        List<Sourced> here = equal.stream().filter(unnamed::isIn).toList();
        Map<String, Echo> found = new LinkedHashMap<>();
        for (Sourced named : here) {
            found.putIfAbsent(
                    named.voice().origin(),
                    new Echo(unnamed.id(), Optional.of(named.id()), Evidence.SAME_REPORT, "", List.of()));
        }
        for (Sourced named : here.isEmpty() ? equal : List.<Sourced>of()) {
            if (canRepeat(unnamed, named)) {
                Echo echo = shared.between(unnamed, named);
                if (isRare(unnamed) || echo.evidence().isStrongerThan(Evidence.NUMBER_SET)) {
                    found.merge(named.voice().origin(), echo, Origins::stronger);
                }
            }
        }
        return one(found)
                .map(origin -> unnamed.as(Voice.named(origin, unnamed.voice().verified()), found.get(origin)))
                .orElse(unnamed);
    }

    /** The only origin, or the only one with the strongest evidence. Equal numbers alone do not choose among several. */
    private static Optional<String> one(Map<String, Echo> found) {
        Optional<Evidence> strongest =
                found.values().stream().map(Echo::evidence).min(Comparator.naturalOrder());
        List<String> best = found.entrySet().stream()
                .filter(origin -> origin.getValue().evidence() == strongest.orElseThrow())
                .map(Map.Entry::getKey)
                .toList();
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    private static Echo stronger(Echo one, Echo other) {
        int order = one.evidence().compareTo(other.evidence());
        return order < 0
                        || (order == 0
                                && one.of().orElse("").compareTo(other.of().orElse("")) <= 0)
                ? one
                : other;
    }

    private static boolean isRare(Sourced sourced) {
        return sourced.number().orElse(0) >= Shared.RARE_NUMBER;
    }

    /** A report repeats what was out when it was published; where no date is known, what can be of the same day. */
    private boolean canRepeat(Sourced unnamed, Sourced named) {
        Optional<PublicationDate> published = published(unnamed);
        Optional<PublicationDate> before = published(named);
        boolean notOlder = published.isEmpty()
                || before.isEmpty()
                || !published.get().latest().isBefore(before.get().earliest());
        return notOlder && !unnamed.counted().isBefore(named.counted());
    }

    private Optional<PublicationDate> published(Sourced sourced) {
        return documents.get(sourced.claim().document()).published();
    }

    /** Reports of which none names anybody: the later ones that repeat an earlier one's number speak with its voice. */
    private void joinUnnamed(List<Sourced> all, Shared shared) {
        Map<Key, List<Sourced>> first = new HashMap<>();
        Comparator<Sourced> oldest = Comparator.comparing((Sourced sourced) ->
                        published(sourced).map(PublicationDate::latest).orElse(LocalDate.MAX))
                .thenComparing(Sourced.READING_ORDER);
        Map<String, Sourced> joined = new HashMap<>();
        all.stream()
                .filter(sourced -> !sourced.voice().isNamed() && key(sourced).isPresent())
                .sorted(oldest)
                .forEach(sourced -> {
                    List<Sourced> before = first.computeIfAbsent(key(sourced).orElseThrow(), k -> new ArrayList<>());
                    Optional<Sourced> repeats = before.stream()
                            .filter(one -> !one.isIn(sourced) && canRepeat(sourced, one))
                            .map(one -> sourced.as(one.voice(), shared.between(sourced, one)))
                            .filter(this::isRepeated)
                            .min(Comparator.comparing(
                                    one -> one.echo().orElseThrow().evidence()));
                    repeats.ifPresent(one -> joined.put(one.id(), one));
                    before.add(repeats.orElse(sourced));
                });
        all.replaceAll(sourced -> joined.getOrDefault(sourced.id(), sourced));
    }

    private boolean isRepeated(Sourced later) {
        Echo echo = later.echo().orElseThrow();
        return echo.evidence() != Evidence.NUMBER || (later.number().orElse(0) >= UNUSUAL_NUMBER && isSoonAfter(later));
    }

    private boolean isSoonAfter(Sourced later) {
        Optional<PublicationDate> first =
                Optional.ofNullable(documents.get(later.voice().document())).flatMap(Document::published);
        Optional<PublicationDate> then = published(later);
        return first.isEmpty()
                || then.isEmpty()
                || ChronoUnit.DAYS.between(first.get().latest(), then.get().earliest()) <= SOON_DAYS;
    }

    private static Optional<Key> key(Sourced sourced) {
        OptionalLong number = sourced.number();
        return number.isEmpty()
                ? Optional.empty()
                : Optional.of(new Key(sourced.claim().harm().word(), sourced.leaf(), number.getAsLong()));
    }
}
