package org.attest.core.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attest.core.place.Gazetteer;
import org.attest.core.place.Place;

/**
 * Which tellings are worth comparing: those that share a place (or what contains it) and a week, a larger number, or a rare word. Where many
 * share one, each is compared with a few that stand for all. So cost grows with the tellings, and not with their square.
 */
final class Blocks {
    /** So many tellings stand for all that share a key: those whose own numbers are lowest. */
    static final int LANDMARKS = 64;

    private static final int WEEK = 7;
    /** A period of years would be in every week: only its last weeks are looked up. */
    private static final long LONGEST = 62;

    private final Gazetteer gazetteer;

    private final Likeness likeness;

    Blocks(Gazetteer gazetteer, Likeness likeness) {
        this.gazetteer = gazetteer;
        this.likeness = likeness;
    }

    /**
     * Something that two tellings can share.
     *
     * @param code number of what is shared
     * @param wide a country: only tellings that name nothing closer are worth comparing with the others
     */
    record Key(long code, boolean wide) {
        /** What the key is called where it is kept. */
        long number() {
            return code << 1 | (wide ? 1 : 0);
        }

        /** Where a telling stands among those that share the key; in a country, the wide ones first. */
        long rank(Telling telling) {
            long own = WordCode.mixed(WordCode.of(telling.document().id()) + telling.index()) >>> 2;
            return wide && !telling.isWide() ? own | Long.MAX_VALUE / 2 + 1 : own;
        }
    }

    /** Pairs of indexes into {@code tellings}, the smaller first. */
    Set<List<Integer>> pairs(List<Telling> tellings) {
        Map<Key, List<Integer>> blocks = new LinkedHashMap<>();
        for (int i = 0; i < tellings.size(); i++) {
            for (Key key : keys(tellings.get(i))) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        Set<List<Integer>> pairs =
                new TreeSet<>((a, b) -> a.get(0).equals(b.get(0)) ? a.get(1) - b.get(1) : a.get(0) - b.get(0));
        blocks.forEach((key, members) -> {
            for (int one : landmarks(key, members, tellings)) {
                for (int other : members) {
                    if (isWorth(key, tellings.get(one), tellings.get(other))) {
                        pairs.add(List.of(Math.min(one, other), Math.max(one, other)));
                    }
                }
            }
        });
        return pairs;
    }

    private static List<Integer> landmarks(Key key, List<Integer> members, List<Telling> tellings) {
        if (members.size() <= LANDMARKS) {
            return members;
        }
        Map<Integer, Long> ranks = new HashMap<>();
        members.forEach(member -> ranks.put(member, key.rank(tellings.get(member))));
        return members.stream()
                .sorted(Comparator.comparing((Integer member) -> ranks.get(member)))
                .limit(LANDMARKS)
                .toList();
    }

    static boolean isWorth(Key key, Telling one, Telling other) {
        boolean sameReport = one.document().id().equals(other.document().id());
        return !sameReport && (!key.wide() || one.isWide() || other.isWide());
    }

    static boolean isWideKey(long number) {
        return (number & 1) == 1;
    }

    /** What others may share with this telling. */
    Set<Key> keys(Telling telling) {
        Set<Key> keys = new TreeSet<>(Comparator.comparingLong(Key::code).thenComparing(Key::wide));
        telling.numbers().forEach(number -> keys.add(near(number)));
        if (telling.isMain()) {
            likeness.rare(telling.document()).forEach(word -> keys.add(near("word " + word)));
        }
        telling.window().ifPresent(window -> {
            for (Place place : telling.places()) {
                for (String id : gazetteer.withParents(place)) {
                    boolean wide = gazetteer.byId(id).map(PlaceRelation::isWide).orElse(PlaceRelation.isWide(place));
                    weeks(window).forEach(week -> keys.add(new Key(WordCode.of("place " + id + " " + week), wide)));
                }
                place.country()
                        .ifPresent(country -> weeks(window)
                                .forEach(week ->
                                        keys.add(new Key(WordCode.of("country " + country + " " + week), true))));
            }
        });
        return keys;
    }

    private static Key near(String shared) {
        return new Key(WordCode.of(shared), false);
    }

    private static List<Long> weeks(Window window) {
        LocalDate last = window.end().plusDays(LinkScore.NEAR_DAYS);
        LocalDate first = window.start().minusDays(LinkScore.NEAR_DAYS);
        if (window.days() > LONGEST) {
            first = last.minusDays(LONGEST);
        }
        List<Long> weeks = new ArrayList<>();
        for (long week = Math.floorDiv(first.toEpochDay(), WEEK);
                week <= Math.floorDiv(last.toEpochDay(), WEEK);
                week++) {
            weeks.add(week);
        }
        return weeks;
    }
}
