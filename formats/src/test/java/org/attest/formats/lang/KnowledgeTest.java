package org.attest.formats.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.attest.core.claim.Actors;
import org.attest.core.claim.VictimStatus;
import org.attest.core.place.Gazetteer;
import org.attest.core.place.Place;
import org.junit.jupiter.api.Test;

class KnowledgeTest {
    private static final String COUNTRY = "# a remark\nXX\tXland\tXX\tcountry\t\t\t\t\n";

    private static Gazetteer gazetteer(String text) {
        return GazetteerFile.parse(List.of(new KnowledgeFile("places.tsv", text)));
    }

    private static Actors actors(String text) {
        return ActorsFile.parse(new KnowledgeFile("actors.tsv", text));
    }

    @Test
    void readsPlacesWithTheirParentsPointsAndVariants() {
        Gazetteer gazetteer = gazetteer(
                "XX.a.b\tBee\tXX\ttown\tXX.a\t35.50\t-7\tBea|Bie\nXX.a\tAy\tXX\tadmin1\tXX\t\t\t\n" + COUNTRY);
        Place place = gazetteer.named("Bie").get(0);
        assertThat(place.lat()).hasValue(35.5);
        assertThat(place.lon()).hasValue(-7.0);
        assertThat(gazetteer.withParents(place)).containsExactly("XX.a.b", "XX.a", "XX");
    }

    @Test
    void saysWhereAndHowAPlaceIsWrong() {
        assertWrong(COUNTRY + "XX.a\tAy\n", "places.tsv:3: ", "separate the columns by tabs");
        assertWrong(COUNTRY + "XX\tAgain\tXX\tcountry\t\t\t\t\n", "places.tsv:3: ", "(XX) stands twice");
        assertWrong(COUNTRY + "XX.a\tAy\tXX\tcity\tXX\t\t\t\n", "places.tsv:3: ", "precision (city)");
        assertWrong(COUNTRY + "XX.a\tAy\tXX\ttown\tXX.z\t\t\t\n", "places.tsv:3: ", "parent (XX.z)");
        assertWrong(COUNTRY + "XX.a\tAy\tXX\ttown\tXX\t95\t1\t\n", "places.tsv:3: ", "degrees (95)");
        assertWrong(COUNTRY + "XX.a\tAy\tXX\ttown\tXX\t5\t\t\n", "places.tsv:3: ", "half of a point");
        assertWrong(COUNTRY + "XX.a\tAy\txx\ttown\tXX\t\t\t\n", "places.tsv:3: ", "country (xx)");
        assertWrong("XX.a\tAy\tXX\ttown\tXX.a\t\t\t\n", "places.tsv:1: ", "contains itself");
    }

    private static void assertWrong(String text, String start, String part) {
        assertThatThrownBy(() -> gazetteer(text))
                .isInstanceOf(KnowledgeFormatException.class)
                .hasMessageStartingWith(start)
                .hasMessageContaining(part)
                .hasMessageContaining("Maybe ");
    }

    @Test
    void readsActorsWithTheirKindsAndNames() {
        Actors actors = actors("HM\tmonitor\t\tHill Monitor|the hill group\nHill Guard\tside\tnon-state-fighters\n");
        assertThat(actors.written("the hill group").orElseThrow().name()).isEqualTo("HM");
        assertThat(actors.byName("HM").orElseThrow().status()).isEqualTo(VictimStatus.UNKNOWN);
        assertThat(actors.written("Hill Guard").orElseThrow().status()).isEqualTo(VictimStatus.NON_STATE_FIGHTERS);
    }

    @Test
    void saysWhereAndHowAnActorIsWrong() {
        for (String wrong : List.of(
                "HM\n",
                "HM\tspy\t\t\n",
                "HM\tmonitor\tcivilian\t\n",
                "HM\tside\t\t\n",
                "A\tmonitor\t\tB\nB\tmonitor\t\t\n")) {
            assertThatThrownBy(() -> actors(wrong))
                    .isInstanceOf(KnowledgeFormatException.class)
                    .hasMessageStartingWith("actors.tsv:")
                    .hasMessageContaining("Maybe ");
        }
    }

    @Test
    void saysWhichShippedFileIsMissing() {
        var empty = new KnowledgeLoader(new ClassLoader(null) {});
        assertThatThrownBy(empty::languages).hasMessageStartingWith("org/attest/lang/INDEX:1: The file is missing.");
        assertThat(empty.language("en").apply("rules.txt")).isEmpty();
    }
}
