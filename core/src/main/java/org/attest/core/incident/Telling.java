package org.attest.core.incident;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.claim.Claim;
import org.attest.core.place.Place;
import org.attest.core.text.Document;
import org.attest.core.time.Period;

/**
 * What one report tells of one incident: the unit that is linked.
 *
 * @param document the report
 * @param index 0 for what the report is mainly about
 * @param places the main places of harm, the weightiest first; none when no known place is named
 * @param weights how much each place name weighs, for naming the incident
 * @param period when the harm was done, as told
 * @param numbers the harm and number of each larger count, such as {@code killed 745}
 * @param claims the claims told, in reading order
 */
record Telling(
        Document document,
        int index,
        List<Place> places,
        Map<String, Double> weights,
        Optional<Period> period,
        Set<String> numbers,
        List<Claim> claims) {
    /** Indexes from here on are of claims that make a smaller incident inside a larger one. */
    static final int PART = 100_000;

    /** Indexes from here on are of claims that a person put elsewhere. */
    static final int MOVED = 1_000_000_000;

    /** Unique in a case, whatever order the reports came in. */
    String key() {
        return keyOf(document.id(), index);
    }

    static String keyOf(String document, int index) {
        return document + "\n" + index;
    }

    /** By key; in the order in which tellings are grouped. */
    static final Comparator<Telling> ORDER =
            Comparator.comparing((Telling telling) -> telling.document().id()).thenComparingInt(Telling::index);

    boolean isMain() {
        return index == 0;
    }

    Optional<Window> window() {
        return Window.of(period, document);
    }

    /** True when no place closer than a country is named. */
    boolean isWide() {
        return places.stream().allMatch(PlaceRelation::isWide);
    }
}
