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

class NestsTest {
    private static final Place LAND = place("XX", "Ostland", Precision.COUNTRY);
    private static final Place SHORE = place("XX.n", "Norder", Precision.ADMIN1, "XX");
    private static final Place PORT = place("XX.n.port", "Port", Precision.TOWN, "XX.n", "XX");
    private static final Place INLAND = place("XX.i", "Inner", Precision.ADMIN1, "XX");
    private static final Gazetteer GAZETTEER = new Gazetteer(List.of(LAND, SHORE, PORT, INLAND), Map.of());

    private static Place place(String id, String name, Precision precision, String... parents) {
        return new Place(id, name, Optional.of("XX"), precision, List.of(parents), Optional.empty(), Optional.empty());
    }

    /** A week of shelling, in which many died. */
    private static Report week(String id) {
        Report report = Report.of(id).published("2031-03-12");
        report.killed("400", "civilians", VictimStatus.CIVILIAN)
                .at(SHORE)
                .during("2031-03-06", "2031-03-11")
                .method("shelling");
        report.killed("90", "soldiers", VictimStatus.SECURITY_FORCES)
                .at(SHORE)
                .during("2031-03-06", "2031-03-11")
                .method("shelling");
        return report;
    }

    private static Report.Telling ambush(Report report, String count) {
        return report.killed(count, "soldiers", VictimStatus.SECURITY_FORCES)
                .at(PORT)
                .method("ambush");
    }

    private static List<Incident> link(Report... reports) {
        return Linker.link(List.of(reports).stream().map(Report::read).toList(), GAZETTEER);
    }

    @Test
    void anAmbushInsideAWeekOfShellingIsAnIncidentInsideTheOther() {
        Report one = week("one");
        ambush(one, "12").during("2031-03-06", "2031-03-06");
        Report two = week("two");
        ambush(two, "14");
        List<Incident> incidents = link(one, two);
        assertThat(incidents).hasSize(2);
        Incident whole = incidents.get(0);
        Incident part = incidents.get(1);
        assertThat(whole.partOf()).isEmpty();
        assertThat(whole.claims()).hasSize(4).doesNotContainAnyElementsOf(part.claims());
        assertThat(part.partOf()).contains(whole.id());
        assertThat(part.claims()).hasSize(2);
        assertThat(part.alsoIn()).containsExactly("one", "two");
        assertThat(part.title()).isEqualTo("Port, 6 March 2031");
    }

    @Test
    void theLargerKeepsItsIdAndAReportOfNothingElseIsMainlyAboutTheSmaller() {
        Report early = Report.of("early").published("2031-03-07");
        ambush(early, "12").during("2031-03-06", "2031-03-06");
        Report later = week("later");
        ambush(later, "14");
        List<Incident> incidents = link(early, later);
        assertThat(incidents.get(0).documents()).containsExactly("later");
        assertThat(incidents.get(1).documents()).containsExactly("early");
        assertThat(incidents.get(0).id()).isEqualTo(link(early).get(0).id());
    }

    @Test
    void oneReportTellsOfASmallerIncidentWhenItStatesBothPlaceAndDay() {
        Report dated = week("one");
        ambush(dated, "12").during("2031-03-06", "2031-03-06");
        assertThat(link(dated)).hasSize(2);
        Report undated = week("one");
        ambush(undated, "12");
        assertThat(link(undated)).hasSize(1);
    }

    @Test
    void whatIsToldForTheWholePlaceAndAllDaysIsNoSmallerIncident() {
        Report one = week("one");
        Report two = week("two");
        for (Report report : List.of(one, two)) {
            report.killed("12", "soldiers", VictimStatus.SECURITY_FORCES)
                    .at(SHORE)
                    .during("2031-03-06", "2031-03-11")
                    .method("ambush");
        }
        assertThat(link(one, two)).hasSize(1);
    }

    @Test
    void anEarlierCountOfTheSamePeopleIsNoSmallerIncident() {
        Report one = week("one");
        Report two = week("two");
        ambush(one, "60").during("2031-03-06", "2031-03-06");
        ambush(two, "60");
        assertThat(link(one, two)).hasSize(1);
    }

    @Test
    void anIncidentOfOneDayHoldsNoOther() {
        Report one = Report.of("one").published("2031-03-07");
        Report two = Report.of("two").published("2031-03-07");
        for (Report report : List.of(one, two)) {
            report.killed("40", "civilians", VictimStatus.CIVILIAN)
                    .at(SHORE)
                    .during("2031-03-06", "2031-03-06")
                    .method("shelling");
            ambush(report, "5").during("2031-03-06", "2031-03-06");
        }
        assertThat(link(one, two)).hasSize(1);
    }

    @Test
    void theOrderOfReportsChangesNothing() {
        List<Reading> readings = new ArrayList<>();
        for (String id : List.of("a", "b", "c")) {
            Report report = week(id);
            ambush(report, "12").during("2031-03-06", "2031-03-06");
            readings.add(report.read());
        }
        List<Incident> expected = Linker.link(readings, GAZETTEER);
        Random random = new Random(3);
        for (int i = 0; i < 10; i++) {
            Collections.shuffle(readings, random);
            assertThat(Linker.link(readings, GAZETTEER)).isEqualTo(expected);
        }
    }

    @Test
    void aClaimOfTheSmallerIncidentCanBeMovedBack() {
        Report one = week("one");
        ambush(one, "12").during("2031-03-06", "2031-03-06");
        var moved = one.read().claims().get(2);
        Judgements judgements = new Judgements(
                List.of(),
                List.of(new Judgements.Move(1, Anchor.of(moved), moved.harm(), Anchor.main("one"))),
                List.of());
        assertThat(Linker.link(List.of(one.read()), GAZETTEER, judgements))
                .singleElement()
                .satisfies(incident -> assertThat(incident.claims()).hasSize(3));
    }
}
