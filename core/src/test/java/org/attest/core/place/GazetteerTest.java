package org.attest.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private final Place country = place("XX", Precision.COUNTRY, List.of());
    private final Place coast = place("XX.coast", Precision.REGION, List.of("XX"));
    private final Place port = place("XX.port", Precision.TOWN, List.of("XX.coast"));

    @Test
    void containmentGoesThroughAllParents() {
        Gazetteer gazetteer = new Gazetteer(List.of(country, coast, port), Map.of());
        assertThat(gazetteer.contains(country, port)).isTrue();
        assertThat(gazetteer.contains(port, country)).isFalse();
        assertThat(gazetteer.withParents(port)).containsExactly("XX.port", "XX.coast", "XX");
    }

    @Test
    void parentsInACircleEnd() {
        Place a = place("A", Precision.REGION, List.of("B"));
        Place b = place("B", Precision.REGION, List.of("A"));
        assertThat(new Gazetteer(List.of(a, b), Map.of()).withParents(a)).containsExactly("A", "B");
    }

    @Test
    void namesAreExactBecauseSimilarOnesAreOtherPlaces() {
        Gazetteer gazetteer = new Gazetteer(List.of(port), Map.of("XX.port", List.of("Hamra")));
        assertThat(gazetteer.named("Hamra")).containsExactly(port);
        assertThat(gazetteer.named("Hamsa")).isEmpty();
    }

    @Test
    void aNameOfNoPlaceIsRefused() {
        assertThatThrownBy(() -> new Gazetteer(List.of(), Map.of("XX.none", List.of("None"))))
                .hasMessageContaining("XX.none");
    }

    private static Place place(String id, Precision precision, List<String> parents) {
        return new Place(id, id, Optional.of("XX"), precision, parents, Optional.empty(), Optional.empty());
    }
}
