package org.attest.core.place;

import java.util.List;
import java.util.Optional;

/**
 * A place of the gazetteer.
 *
 * @param id stable key, such as {@code SY.latakia}; a child's parents are ids too
 * @param name the name we print
 * @param country ISO 3166-1 alpha-2, empty for what spans countries
 * @param parents ids of the places that contain it, the nearest first
 * @param lat degrees north (WGS 84), empty where a point would be invented
 * @param lon degrees east
 */
public record Place(
        String id,
        String name,
        Optional<String> country,
        Precision precision,
        List<String> parents,
        Optional<Double> lat,
        Optional<Double> lon) {
    public Place {
        parents = List.copyOf(parents);
    }
}
