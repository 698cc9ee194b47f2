package org.attest.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.core.claim.Actors;
import org.attest.core.place.Gazetteer;
import org.attest.core.place.Place;
import org.attest.core.place.Precision;
import org.attest.formats.lang.KnowledgeLoader;
import org.junit.jupiter.api.Test;

/** The shipped places and actors load, and hold what the example case and its neighbours need. */
class ShippedKnowledgeTest {
    private static final KnowledgeLoader LOADER = new KnowledgeLoader(ShippedKnowledgeTest.class.getClassLoader());
    private static final Gazetteer PLACES = LOADER.gazetteer();
    private static final Actors ACTORS = LOADER.actors();

    private static Place place(String name) {
        return PLACES.named(name).get(0);
    }

    @Test
    void theCoastHoldsItsProvincesAndTowns() {
        Place coast = place("Syrian coast");
        assertThat(List.of("Latakia", "Lattakia", "Tartus", "Jableh", "Banias", "Hmeimim", "Qardaha"))
                .allSatisfy(
                        name -> assertThat(PLACES.contains(coast, place(name))).isTrue());
        assertThat(List.of("Hama", "Homs", "Idlib", "Damascus", "Manbij"))
                .allSatisfy(
                        name -> assertThat(PLACES.contains(coast, place(name))).isFalse());
        assertThat(PLACES.contains(place("northeast Syria"), place("Latakia"))).isFalse();
        assertThat(PLACES.contains(place("Gaza"), place("Khan Younis"))).isTrue();
    }

    @Test
    void aSharedNameIsTheProvinceBeforeTheTown() {
        assertThat(PLACES.named("Latakia"))
                .extracting(Place::precision)
                .containsExactly(Precision.ADMIN1, Precision.TOWN);
    }

    @Test
    void everyCountryOfAPlaceIsACountryHere() {
        for (String name : PLACES.names()) {
            for (Place place : PLACES.named(name)) {
                place.country()
                        .ifPresent(
                                code -> assertThat(PLACES.byId(code)).as(name).isPresent());
            }
        }
    }

    @Test
    void oneMonitorHasOneNameHoweverItIsWritten() {
        assertThat(List.of(
                        "Syrian Observatory for Human Rights",
                        "the Observatory",
                        "the UK-based monitor",
                        "the Britain-based war monitor",
                        "Rami Abdulrahman"))
                .allSatisfy(words ->
                        assertThat(ACTORS.written(words).orElseThrow().name()).isEqualTo("SOHR"));
        assertThat(ACTORS.written("UN human rights office").orElseThrow().name())
                .isEqualTo("OHCHR");
        assertThat(ACTORS.written("ISIL").orElseThrow().name()).isEqualTo("Islamic State");
    }
}
