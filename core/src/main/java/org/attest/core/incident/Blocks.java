package org.attest.core.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.place.Gazetteer;
import org.attest.core.place.Place;

/**
 * Which tellings are worth comparing: those that share a place (or what contains it) and a week, a larger number, or a rare word. So cost grows
 * with the pairs that could match, not with the square of the tellings.
 */
final class Blocks {
    private static final int WEEK = 7;
    /** A period of years would be in every week: only its last weeks are looked up. */
    private static final long LONGEST = 62;

    private final Gazetteer gazetteer;

    private final Likeness likeness;

    Blocks(Gazetteer gazetteer, Likeness likeness) {
        this.gazetteer = gazetteer;
        this.likeness = likeness;
    }

    /** Pairs of indexes into {@code tellings}, the smaller first. */
    Set<List<Integer>> pairs(List<Telling> tellings) {
        Map<String, List<Integer>> blocks = new TreeMap<>();
        for (int i = 0; i < tellings.size(); i++) {
            for (String key : keys(tellings.get(i))) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        Set<List<Integer>> pairs =
                new TreeSet<>((a, b) -> a.get(0).equals(b.get(0)) ? a.get(1) - b.get(1) : a.get(0) - b.get(0));
        blocks.forEach((key, members) -> {
            for (int i = 0; i < members.size(); i++) {
                for (int j = i + 1; j < members.size(); j++) {
                    if (isWorth(key, tellings.get(members.get(i)), tellings.get(members.get(j)))) {
                        pairs.add(List.of(members.get(i), members.get(j)));
                    }
                }
            }
        });
        return pairs;
    }

    private static boolean isWorth(String key, Telling one, Telling other) {
        boolean sameReport = one.document().id().equals(other.document().id());
        return !sameReport && (!key.startsWith("country ") || one.isWide() || other.isWide());
    }

    private Set<String> keys(Telling telling) {
        Set<String> keys = new TreeSet<>(telling.numbers());
        if (telling.isMain()) {
            likeness.rare(telling.document()).forEach(word -> keys.add("word " + word));
        }
        telling.window().ifPresent(window -> {
            for (Place place : telling.places()) {
                for (String id : gazetteer.withParents(place)) {
                    boolean wide = gazetteer.byId(id).map(PlaceRelation::isWide).orElse(PlaceRelation.isWide(place));
                    weeks(window).forEach(week -> keys.add((wide ? "country " : "place ") + id + " " + week));
                }
                place.country()
                        .ifPresent(country ->
                                weeks(window).forEach(week -> keys.add("country code " + country + " " + week)));
            }
        });
        return keys;
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
