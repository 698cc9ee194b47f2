package org.attest.core.incident;

import java.util.HashSet;
import java.util.Set;
import org.attest.core.place.Gazetteer;
import org.attest.core.place.Place;
import org.attest.core.place.Precision;

/** How two places stand to each other, from the closest. */
public enum PlaceRelation {
    SAME(1.0),
    /** One contains the other, and the larger is smaller than a country. */
    CONTAINS(0.9),
    /** Both lie in one region or province, and neither in the other. */
    SIBLINGS(0.75),
    /** One report names nothing closer than the country that holds the other's place. */
    COUNTRY(0.6),
    /** A report names no place that is known. */
    UNKNOWN(0.4),
    APART(0);

    private final double weight;

    PlaceRelation(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }

    /** True for a country, and for what spans countries. */
    static boolean isWide(Place place) {
        return place.precision() == Precision.COUNTRY || place.country().isEmpty();
    }

    static PlaceRelation between(Place one, Place other, Gazetteer gazetteer) {
        if (one.id().equals(other.id())) {
            return SAME;
        }
        Set<String> ofOne = gazetteer.withParents(one);
        Set<String> ofOther = gazetteer.withParents(other);
        if (ofOne.contains(other.id())) {
            return isWide(other) ? COUNTRY : CONTAINS;
        }
        if (ofOther.contains(one.id())) {
            return isWide(one) ? COUNTRY : CONTAINS;
        }
        if (isWide(one) || isWide(other)) {
            return one.country().isPresent() && one.country().equals(other.country()) ? COUNTRY : APART;
        }
        Set<String> shared = new HashSet<>(ofOne);
        shared.retainAll(ofOther);
        return shared.stream()
                        .anyMatch(
                                id -> gazetteer.byId(id).filter(p -> !isWide(p)).isPresent())
                ? SIBLINGS
                : APART;
    }
}
