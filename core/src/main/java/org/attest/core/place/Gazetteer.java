package org.attest.core.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The places known, handed in as a value. Names are looked up exactly: similar strings are other places (Hama, Homs). */
public final class Gazetteer {
    private final Map<String, Place> byId;
    private final Map<String, List<Place>> byName;

    /**
     * @param places each once
     * @param names every name and variant of each place id, as written in reports
     */
    public Gazetteer(Collection<Place> places, Map<String, ? extends Collection<String>> names) {
        Map<String, Place> ids = new LinkedHashMap<>();
        places.forEach(place -> ids.put(place.id(), place));
        Map<String, List<Place>> index = new LinkedHashMap<>();
        names.forEach((id, variants) -> {
            Place place = ids.get(id);
            if (place == null) {
                throw new IllegalArgumentException("The gazetteer names a place it does not have (" + id + ").");
            }
            variants.forEach(
                    name -> index.computeIfAbsent(name, n -> new ArrayList<>()).add(place));
        });
        this.byId = Collections.unmodifiableMap(ids);
        this.byName = Collections.unmodifiableMap(index);
    }

    public static Gazetteer empty() {
        return new Gazetteer(List.of(), Map.of());
    }

    public Optional<Place> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Every place of that name, in the order of the file: the likeliest first. */
    public List<Place> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** All names and variants. */
    public Set<String> names() {
        return byName.keySet();
    }

    /** The ids of the place and of everything that contains it. */
    public Set<String> withParents(Place place) {
        Set<String> ids = new LinkedHashSet<>();
        List<String> next = new ArrayList<>(List.of(place.id()));
        while (!next.isEmpty()) {
            String id = next.remove(0);
            if (ids.add(id)) {
                byId(id).ifPresent(found -> next.addAll(found.parents()));
            }
        }
        return ids;
    }

    /** True when {@code whole} contains {@code part} or is the same place. */
    public boolean contains(Place whole, Place part) {
        return withParents(part).contains(whole.id());
    }
}
