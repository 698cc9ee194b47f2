package org.attest.core.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.core.claim.VictimStatus.ALL;
import static org.attest.core.claim.VictimStatus.CIVILIAN;
import static org.attest.core.claim.VictimStatus.NON_CIVILIAN;
import static org.attest.core.claim.VictimStatus.NON_STATE_FIGHTERS;
import static org.attest.core.claim.VictimStatus.SECURITY_FORCES;
import static org.attest.core.claim.VictimStatus.UNKNOWN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Reading;
import org.attest.core.claim.Report;
import org.attest.core.incident.Incident;
import org.attest.core.place.Gazetteer;
import org.attest.core.place.Place;
import org.attest.core.place.Precision;
import org.junit.jupiter.api.Test;

/** Wholes and parts by class, sex, place and days: what adds up, what cannot, and what only looks so. */
class PartsAndWholesTest {
    private static final Place COAST = place("X.coast", "the coast", Precision.REGION, List.of());
    private static final Place EAST = place("X.east", "Eastmouth", Precision.ADMIN1, List.of("X.coast"));
    private static final Place WEST = place("X.west", "Westmouth", Precision.ADMIN1, List.of("X.coast"));
    private static final Place TOWN = place("X.town", "Reedham", Precision.TOWN, List.of("X.east"));
    private static final Gazetteer GAZETTEER = new Gazetteer(List.of(COAST, EAST, WEST, TOWN), Map.of());

    private static Place place(String id, String name, Precision precision, List<String> parents) {
        return new Place(id, name, Optional.of("SY"), precision, parents, Optional.empty(), Optional.empty());
    }

    private static List<Finding> mismatches(Reading... readings) {
        return Findings.check(List.of(readings), Cut.none(), Coast.ACTORS, GAZETTEER).stream()
                .filter(finding -> finding.kind().equals("sum-mismatch"))
                .toList();
    }

    private static Report.Telling dated(Report.Telling telling) {
        return telling.asOf("2025-05-10").during("2025-05-08", "2025-05-10").at(COAST);
    }

    @Test
    void aCoastHoldsNoMoreThanItsProvinces() {
        Report report = Report.of("a");
        report.killed("30", "people", UNKNOWN).asOf("2025-05-10").at(COAST);
        report.killed("18", "people", UNKNOWN).asOf("2025-05-10").at(EAST);
        report.killed("14", "people", UNKNOWN).asOf("2025-05-10").at(WEST);
        report.killed("9", "people", UNKNOWN).asOf("2025-05-10").at(TOWN);
        assertThat(mismatches(report.read()))
                .extracting(Finding::sentence)
                .containsExactly(
                        "30 people in a cannot hold its parts: 18 people in Eastmouth + 14 people in Westmouth = 32.");
    }

    @Test
    void aTownInsideAProvinceIsNotCountedBesideIt() {
        Report report = Report.of("a");
        report.killed("30", "people", UNKNOWN).asOf("2025-05-10").at(COAST);
        report.killed("18", "people", UNKNOWN).asOf("2025-05-10").at(EAST);
        report.killed("14", "people", UNKNOWN).asOf("2025-05-10").at(TOWN);
        assertThat(mismatches(report.read())).isEmpty();
    }

    @Test
    void daysHoldNoMoreThanThePeriodTheyLieIn() {
        Report report = Report.of("a");
        report.killed("20", "people", UNKNOWN)
                .during("2025-05-08", "2025-05-10")
                .at(COAST);
        report.killed("9", "people", UNKNOWN).during("2025-05-08", "2025-05-08").at(COAST);
        report.killed("12", "people", UNKNOWN)
                .during("2025-05-09", "2025-05-09")
                .at(COAST);
        report.killed("15", "people", UNKNOWN)
                .during("2025-05-08", "2025-05-09")
                .at(COAST);
        assertThat(mismatches(report.read()))
                .extracting(Finding::sentence)
                .contains(
                        "20 people in a cannot hold its parts: 9 people on 2025-05-08 + 12 people on 2025-05-09 = 21.");
    }

    @Test
    void daysInsideDaysBindThroughWhatLiesBetween() {
        Report report = Report.of("a");
        report.killed("20", "people", UNKNOWN)
                .during("2025-05-08", "2025-05-10")
                .at(COAST);
        report.killed("15", "people", UNKNOWN)
                .during("2025-05-08", "2025-05-09")
                .at(COAST);
        report.killed("9", "people", UNKNOWN).during("2025-05-08", "2025-05-08").at(COAST);
        report.killed("12", "people", UNKNOWN)
                .during("2025-05-09", "2025-05-09")
                .at(COAST);
        assertThat(mismatches(report.read()))
                .extracting(Finding::values)
                .containsExactlyInAnyOrder(List.of(20L, 9L, 12L), List.of(15L, 9L, 12L));
    }

    @Test
    void runningCountsOfOneBeginningAreNotAdded() {
        Report report = Report.of("a");
        report.killed("20", "people", UNKNOWN)
                .during("2025-05-08", "2025-05-10")
                .at(COAST);
        report.killed("12", "people", UNKNOWN)
                .during("2025-05-08", "2025-05-08")
                .at(COAST);
        report.killed("15", "people", UNKNOWN)
                .during("2025-05-08", "2025-05-09")
                .at(COAST);
        assertThat(mismatches(report.read())).isEmpty();
    }

    @Test
    void includingIsNotPlus() {
        Report report = Report.of("a");
        report.killed("31", "people", UNKNOWN).set("dead");
        report.and("19", "civilians", CIVILIAN).partOf("dead");
        report.and("11", "soldiers", SECURITY_FORCES).partOf("dead");
        report.and("8", "women", CIVILIAN).who("women").partOf("dead");
        assertThat(mismatches(report.read())).isEmpty();
    }

    @Test
    void everySmallestSetIsTold() {
        Report report = Report.of("a");
        dated(report.killed("30", "people", ALL)).by("SOHR").set("dead");
        dated(report.killed("19", "civilians", CIVILIAN)).by("SOHR").partOf("dead");
        dated(report.killed("12", "soldiers", SECURITY_FORCES)).by("SOHR").partOf("dead");
        dated(report.killed("13", "gunmen", NON_STATE_FIGHTERS)).by("SOHR").partOf("dead");
        assertThat(mismatches(report.read()))
                .extracting(Finding::values)
                .containsExactlyInAnyOrder(List.of(30L, 19L, 12L), List.of(30L, 19L, 13L));
    }

    @Test
    void aTotalByClassAndAClassByItsPartsBreakTogether() {
        Report report = Report.of("a");
        dated(report.killed("50", "people", ALL)).by("SOHR");
        dated(report.killed("30", "civilians", CIVILIAN)).by("SOHR");
        dated(report.killed("at least 15", "combatants", NON_CIVILIAN)).by("SOHR");
        dated(report.killed("12", "soldiers", SECURITY_FORCES)).by("SOHR");
        dated(report.killed("9", "gunmen", NON_STATE_FIGHTERS)).by("SOHR");
        assertThat(mismatches(report.read())).extracting(Finding::values).containsExactly(List.of(50L, 30L, 12L, 9L));
    }

    @Test
    void aPartNobodyCountsMayBeAnyNumber() {
        Report report = Report.of("a");
        report.killed("30", "people", UNKNOWN).set("dead");
        report.killed("19", "civilians", CIVILIAN).partOf("dead");
        report.killed("", "soldiers", SECURITY_FORCES).partOf("dead");
        assertThat(mismatches(report.read())).isEmpty();
    }

    @Test
    void partsOfAnotherDayOrVoiceAreNotAdded() {
        Report noon = Report.of("noon");
        noon.killed("30", "people", ALL).asOf("2025-05-08").at(COAST).by("SOHR");
        noon.killed("14", "soldiers", SECURITY_FORCES)
                .asOf("2025-05-08")
                .at(COAST)
                .by("ministry");
        Report later = Report.of("later");
        later.killed("40", "civilians", CIVILIAN).asOf("2025-05-11").at(COAST).by("SOHR");
        assertThat(mismatches(noon.read(), later.read())).isEmpty();
    }

    @Test
    void whomTwoOriginsCountAreNoWholeAndParts() {
        Report report = Report.of("a");
        report.killed("30", "people", UNKNOWN).by("hospital").set("dead");
        report.and("25", "civilians", CIVILIAN).by("SOHR").partOf("dead");
        report.and("15", "gunmen", NON_STATE_FIGHTERS).by("SOHR").partOf("dead");
        assertThat(mismatches(report.read())).isEmpty();
    }

    private static List<Finding> unallocated(Reading... readings) {
        return Findings.check(List.of(readings), Cut.none(), Coast.ACTORS, GAZETTEER).stream()
                .filter(finding -> finding.kind().equals("unallocated"))
                .toList();
    }

    @Test
    void whoIsInNoPartIsTold() {
        Report report = Report.of("a");
        report.killed("120", "people", UNKNOWN).set("dead");
        report.killed("70", "civilians", CIVILIAN).partOf("dead");
        report.killed("30", "soldiers", SECURITY_FORCES).partOf("dead");
        List<Finding> found = unallocated(report.read());
        assertThat(found).hasSize(1);
        assertThat(found.get(0).sentence())
                .isEqualTo("Of 120 people in a, 20 are in none of the parts told: 120 - 70 - 30 = 20.");
        assertThat(found.get(0).verdict()).isEqualTo(Finding.Verdict.COMPATIBLE);
    }

    @Test
    void partsThatFillTheirWholeLeaveNobody() {
        Report report = Report.of("a");
        report.killed("100", "people", UNKNOWN).set("dead");
        report.killed("70", "civilians", CIVILIAN).partOf("dead");
        report.killed("30", "soldiers", SECURITY_FORCES).partOf("dead");
        assertThat(unallocated(report.read())).isEmpty();
    }

    @Test
    void whatAPartWithoutANumberMayFillIsNotUnallocated() {
        assertThat(unallocated(Coast.later())).isEmpty();
    }

    @Test
    void anIncidentHoldsNoMoreThanThoseInsideIt() {
        Report report = Report.of("a");
        report.killed("40", "people", UNKNOWN).asOf("2025-05-10").by("SOHR");
        report.killed("25", "people", UNKNOWN).asOf("2025-05-10").by("SOHR");
        report.killed("18", "people", UNKNOWN).asOf("2025-05-10").by("SOHR");
        Reading reading = report.read();
        List<String> ids = reading.claims().stream().map(Claim::id).toList();
        List<Incident> incidents = List.of(
                incident("i-week", Optional.empty(), ids.subList(0, 1)),
                incident("i-ambush", Optional.of("i-week"), ids.subList(1, 2)),
                incident("i-raid", Optional.of("i-week"), ids.subList(2, 3)));
        assertThat(Findings.check(List.of(reading), incidents, Cut.none(), Coast.ACTORS, GAZETTEER))
                .filteredOn(finding -> finding.kind().equals("sum-mismatch"))
                .extracting(Finding::values)
                .containsExactly(List.of(40L, 25L, 18L));
    }

    private static Incident incident(String id, Optional<String> partOf, List<String> claims) {
        return new Incident(id, id, List.of("a"), List.of(), partOf, List.of(), Optional.empty(), claims);
    }

    /** Neither the newest civilians with older fighters, nor the same dead told by several reports. */
    @Test
    void sumsOfOtherDatesAndOfEchoesArePublishedNowhere() {
        for (Policy policy : Policy.all()) {
            assertThat(Estimates.estimate(Coast.all(), Cut.none(), policy, Coast.ACTORS, Coast.GAZETTEER))
                    .flatExtracting(Estimate::figures)
                    .flatExtracting(figure -> List.of(figure.low(), figure.best(), figure.high()))
                    .doesNotContain(
                            OptionalLong.of(1_225 + 125 + 148),
                            OptionalLong.of(1_225 + 745 + 340 + 1_018 + 701),
                            OptionalLong.of(1_225 + 600_001));
        }
    }
}
