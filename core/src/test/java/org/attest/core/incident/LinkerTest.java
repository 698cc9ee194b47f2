package org.attest.core.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.attest.core.claim.Reading;
import org.attest.core.claim.Report;
import org.attest.core.claim.VictimStatus;
import org.attest.core.place.Gazetteer;
import org.attest.core.place.Place;
import org.attest.core.place.Precision;
import org.junit.jupiter.api.Test;

class LinkerTest {
    private static final Place LAND = place("XX", "Ostland", Precision.COUNTRY);
    private static final Place SHORE = place("XX.shore", "Ostland's shore", Precision.REGION, "XX");
    private static final Place NORTH = place("XX.n", "Norder", Precision.ADMIN1, "XX.shore", "XX");
    private static final Place SOUTH = place("XX.s", "Suder", Precision.ADMIN1, "XX.shore", "XX");
    private static final Place INLAND = place("XX.i", "Inner", Precision.ADMIN1, "XX");
    private static final Place PORT = place("XX.n.port", "Port", Precision.TOWN, "XX.n");
    private static final Place TOWN = place("XX.i.town", "Town", Precision.TOWN, "XX.i");
    private static final Gazetteer GAZETTEER =
            new Gazetteer(List.of(LAND, SHORE, NORTH, SOUTH, INLAND, PORT, TOWN), Map.of());

    private static Place place(String id, String name, Precision precision, String... parents) {
        return new Place(id, name, Optional.of("XX"), precision, List.of(parents), Optional.empty(), Optional.empty());
    }

    private static Reading told(String id, Place place, String start, String end) {
        Report report = Report.of(id);
        report.killed("12", "people", VictimStatus.UNKNOWN).at(place).during(start, end);
        return report.read();
    }

    private static List<List<String>> documents(List<Reading> readings) {
        return Linker.link(readings, GAZETTEER).stream()
                .map(Incident::documents)
                .toList();
    }

    private static final List<Reading> WEEK = List.of(
            told("a", NORTH, "2031-03-06", "2031-03-08"),
            told("b", SHORE, "2031-03-07", "2031-03-11"),
            told("c", SOUTH, "2031-03-06", "2031-03-09"),
            told("d", PORT, "2031-03-15", "2031-03-15"),
            told("e", TOWN, "2031-03-07", "2031-03-07"));

    @Test
    void aRegionAndItsProvincesJoinAndALaterBlastInATownDoesNot() {
        assertThat(documents(WEEK)).containsExactlyInAnyOrder(List.of("a", "b", "c"), List.of("d"), List.of("e"));
    }

    @Test
    void theOrderOfReportsAndReportsGivenTwiceChangeNothing() {
        List<Incident> expected = Linker.link(WEEK, GAZETTEER);
        Random random = new Random(7);
        for (int i = 0; i < 30; i++) {
            List<Reading> shuffled = new ArrayList<>(WEEK);
            shuffled.add(WEEK.get(i % WEEK.size()));
            Collections.shuffle(shuffled, random);
            assertThat(Linker.link(shuffled, GAZETTEER)).isEqualTo(expected);
        }
    }

    @Test
    void aReportThatNamesOnlyTheCountryJoinsOneOfTheSameDays() {
        assertThat(documents(List.of(
                        told("a", PORT, "2031-03-06", "2031-03-06"), told("b", LAND, "2031-03-06", "2031-03-06"))))
                .containsExactly(List.of("a", "b"));
    }

    @Test
    void aReportBetweenTwoIncidentsDoesNotChainThem() {
        List<Reading> readings = List.of(
                told("a", PORT, "2031-03-06", "2031-03-06"),
                told("b", LAND, "2031-03-06", "2031-03-06"),
                told("c", TOWN, "2031-03-06", "2031-03-06"));
        assertThat(documents(readings)).noneMatch(group -> group.contains("a") && group.contains("c"));
    }

    @Test
    void aReportOfWhichNothingIsKnownStandsAlone() {
        Report plain = Report.of("x");
        plain.killed("12", "people", VictimStatus.UNKNOWN);
        Report other = Report.of("y");
        other.killed("12", "people", VictimStatus.UNKNOWN);
        assertThat(documents(List.of(plain.read(), other.read()))).containsExactly(List.of("x"), List.of("y"));
    }

    @Test
    void aReportThatDatesNothingIsOfTheWeekBeforeItWasPublished() {
        Report undated = Report.of("b").published("2031-03-09");
        undated.killed("9", "people", VictimStatus.UNKNOWN).at(PORT);
        Report late = Report.of("c").published("2031-04-09");
        late.killed("9", "people", VictimStatus.UNKNOWN).at(PORT);
        assertThat(documents(List.of(told("a", PORT, "2031-03-06", "2031-03-06"), undated.read(), late.read())))
                .containsExactlyInAnyOrder(List.of("a", "b"), List.of("c"));
    }

    @Test
    void aSecondClashElsewhereAndOnOtherDaysIsAnIncidentOfItsOwn() {
        Report two = Report.of("a");
        two.killed("12", "people", VictimStatus.UNKNOWN).at(PORT).during("2031-03-06", "2031-03-06");
        two.killed("30", "people", VictimStatus.UNKNOWN).at(TOWN).during("2031-01-02", "2031-01-02");
        List<Incident> incidents = Linker.link(List.of(two.read()), GAZETTEER);
        assertThat(incidents).hasSize(2);
        assertThat(incidents.get(0).documents()).containsExactly("a");
        assertThat(incidents.get(0).title()).isEqualTo("Port, 6 March 2031");
        assertThat(incidents.get(1).documents()).isEmpty();
        assertThat(incidents.get(1).alsoIn()).containsExactly("a");
    }

    @Test
    void aScoreTellsWhatDecidedIt() {
        LinkScore score = Linker.score(WEEK.get(0), WEEK.get(1), GAZETTEER);
        assertThat(score.place()).isEqualTo(PlaceRelation.CONTAINS);
        assertThat(score.nearest()).containsExactly("Norder", "Ostland's shore");
        assertThat(score.gapDays()).contains(0L);
        assertThat(score.isLinked()).isTrue();
    }

    @Test
    void manyIncidentsInOneLandStaySeparate() {
        List<Reading> readings = new ArrayList<>();
        List<Place> places = new ArrayList<>(List.of(LAND));
        for (int i = 0; i < 400; i++) {
            Place village = place("XX.v" + i, "Village " + i, Precision.TOWN, "XX");
            places.add(village);
            readings.add(told(String.format("d%03d", i), village, "2031-03-06", "2031-03-06"));
        }
        assertThat(Linker.link(readings, new Gazetteer(places, Map.of()))).hasSize(400);
    }
}
