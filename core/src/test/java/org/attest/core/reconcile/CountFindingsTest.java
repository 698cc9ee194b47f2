package org.attest.core.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.core.claim.VictimStatus.ALL;
import static org.attest.core.claim.VictimStatus.CIVILIAN;
import static org.attest.core.claim.VictimStatus.SECURITY_FORCES;
import static org.attest.core.claim.VictimStatus.UNKNOWN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.core.claim.Reading;
import org.attest.core.claim.Report;
import org.attest.core.place.Gazetteer;
import org.attest.core.place.Place;
import org.attest.core.place.Precision;
import org.junit.jupiter.api.Test;

/** Numbers that cannot stand beside each other, or only look as if they were one. */
class CountFindingsTest {
    private static final Place PROVINCE = place("XX.lowland", "Lowland", Precision.ADMIN1, List.of());
    private static final Place TOWN = place("XX.lowland.ford", "Ford", Precision.TOWN, List.of("XX.lowland"));
    private static final Place MILL = place("XX.lowland.mill", "Mill", Precision.TOWN, List.of("XX.lowland"));
    private static final Place UPLAND = place("XX.upland", "Upland", Precision.ADMIN1, List.of());
    private static final Gazetteer GAZETTEER = new Gazetteer(List.of(PROVINCE, TOWN, MILL, UPLAND), Map.of());

    private static Place place(String id, String name, Precision precision, List<String> parents) {
        return new Place(id, name, Optional.of("XX"), precision, parents, Optional.empty(), Optional.empty());
    }

    private static List<Finding> kind(String kind, Report... reports) {
        List<Reading> readings = Stream.of(reports).map(Report::read).toList();
        return Findings.check(readings, Cut.none(), Coast.ACTORS, GAZETTEER).stream()
                .filter(finding -> finding.kind().equals(kind))
                .toList();
    }

    private static List<String> sentences(String kind, Report... reports) {
        return kind(kind, reports).stream().map(Finding::sentence).toList();
    }

    private static Report.Telling clinic(Report.Telling telling, String day) {
        return telling.by("District Clinic").asOf(day).during("2024-05-01", day).at(PROVINCE);
    }

    @Test
    void aPartAboveItsWholeIsTold() {
        Report report = Report.of("ferry");
        clinic(report.killed("9", "passengers", UNKNOWN), "2024-05-02").set("p1");
        clinic(report.and("12", "pupils", UNKNOWN), "2024-05-02")
                .who("children")
                .partOf("p1");
        assertThat(sentences("part-exceeds-whole", report))
                .containsExactly("12 children in ferry are more than the 9 people that hold them; "
                        + "the report tells them as some of these.");
        assertThat(kind("sum-mismatch", report)).isEmpty();
    }

    @Test
    void aClassAboveEveryoneByOneOriginOfOneDayIsTold() {
        Report first = Report.of("first");
        clinic(first.killed("40", "people", ALL), "2024-05-02");
        Report second = Report.of("second");
        clinic(second.killed("51", "villagers", CIVILIAN), "2024-05-02");
        assertThat(kind("part-exceeds-whole", first, second))
                .extracting(Finding::values)
                .containsExactly(List.of(51L, 40L));
    }

    @Test
    void aTownAboveItsProvinceIsToldAndAnOlderProvinceIsNot() {
        Report town = Report.of("town");
        clinic(town.killed("60", "villagers", CIVILIAN), "2024-05-02");
        Report.Telling inTown = town.killed("64", "villagers", CIVILIAN);
        inTown.by("SOHR").asOf("2024-05-02").during("2024-05-01", "2024-05-02").at(TOWN);
        Report province = Report.of("province");
        province.killed("55", "villagers", CIVILIAN)
                .by("SOHR")
                .asOf("2024-05-03")
                .during("2024-05-01", "2024-05-03")
                .at(PROVINCE);
        assertThat(sentences("part-exceeds-whole", town, province))
                .containsExactly("64 civilians in town and province are more than the 55 civilians that hold them; "
                        + "the smaller number is of Lowland, which holds Ford, and the later count of SOHR.");
        Report older = Report.of("older");
        older.killed("55", "villagers", CIVILIAN)
                .by("SOHR")
                .asOf("2024-05-02")
                .during("2024-05-01", "2024-05-02")
                .at(PROVINCE);
        assertThat(kind("part-exceeds-whole", town, older)).isEmpty();
    }

    @Test
    void anOpenWholeHoldsAnyPart() {
        Report report = Report.of("ferry");
        clinic(report.killed("at least 9", "passengers", UNKNOWN), "2024-05-02").set("p1");
        clinic(report.and("12", "pupils", UNKNOWN), "2024-05-02")
                .who("children")
                .partOf("p1");
        assertThat(kind("part-exceeds-whole", report)).isEmpty();
    }

    private static Report count(String id, String day, String number) {
        Report report = Report.of(id).published(day);
        clinic(report.killed(number, "villagers", CIVILIAN), day);
        return report;
    }

    @Test
    void aRunningCountThatFallsWithoutAReasonIsTold() {
        assertThat(sentences("unexplained-drop", count("mon", "2024-05-06", "48"), count("wed", "2024-05-08", "41")))
                .containsExactly("District Clinic counts 48 civilians on 2024-05-06 and 41 on 2024-05-08, "
                        + "and gives no reason for the fall.");
    }

    @Test
    void aStatedRevisionARoundedRestatementAndANarrowerPlaceAreNoDrop() {
        Report revised = Report.of("revised").published("2024-05-08");
        clinic(revised.killed("41", "villagers", CIVILIAN), "2024-05-08").revises(48);
        assertThat(kind("unexplained-drop", count("mon", "2024-05-06", "48"), revised))
                .isEmpty();
        assertThat(kind(
                        "unexplained-drop",
                        count("mon", "2024-05-06", "48"),
                        count("wed", "2024-05-08", "at least 40")))
                .isEmpty();
        Report town = Report.of("town").published("2024-05-08");
        town.killed("41", "villagers", CIVILIAN)
                .by("District Clinic")
                .asOf("2024-05-08")
                .during("2024-05-01", "2024-05-08")
                .at(TOWN);
        assertThat(kind("unexplained-drop", count("mon", "2024-05-06", "48"), town))
                .isEmpty();
    }

    @Test
    void anAdditionThatIsNotTheDifferenceOfTwoDaysIsTold() {
        Report second = count("second", "2024-05-07", "60");
        clinic(second.killed("9", "villagers", CIVILIAN), "2024-05-07").more();
        List<Finding> found = kind("daily-not-delta", count("first", "2024-05-06", "48"), second);
        assertThat(found).extracting(Finding::values).containsExactly(List.of(9L, 60L, 48L));
        assertThat(found.get(0).sentence())
                .isEqualTo("District Clinic tells 9 more civilians in second, but its count rose by 12, "
                        + "from 48 on 2024-05-06 to 60.");
    }

    @Test
    void anAdditionThatIsTheDifferenceOrSkipsADaySaysNothing() {
        Report second = count("second", "2024-05-07", "57");
        clinic(second.killed("9", "villagers", CIVILIAN), "2024-05-07").more();
        assertThat(kind("daily-not-delta", count("first", "2024-05-06", "48"), second))
                .isEmpty();
        Report later = count("later", "2024-05-08", "60");
        clinic(later.killed("9", "villagers", CIVILIAN), "2024-05-08")
                .during("2024-05-08", "2024-05-08")
                .more();
        assertThat(kind("daily-not-delta", count("first", "2024-05-06", "48"), later))
                .isEmpty();
    }

    @Test
    void moreThanToldAsNearlyIsRoundedToTheWrongSide() {
        assertThat(sentences(
                        "rounding-direction",
                        count("a", "2024-05-06", "more than 300"),
                        count("b", "2024-05-06", "nearly 300")))
                .containsExactly("More than 300 civilians of District Clinic in a are told as nearly 300 in b: "
                        + "rounded to the wrong side.");
        assertThat(kind(
                        "rounding-direction",
                        count("a", "2024-05-06", "318"),
                        count("b", "2024-05-06", "fewer than 300")))
                .extracting(Finding::values)
                .containsExactly(List.of(300L, 318L));
    }

    @Test
    void aNumberJustBelowIsNearlyIt() {
        assertThat(kind("rounding-direction", count("a", "2024-05-06", "293"), count("b", "2024-05-06", "nearly 300")))
                .isEmpty();
    }

    @Test
    void twoClassesOfTwoOriginsWithOneNumberAreToldApart() {
        Report clinic = Report.of("clinic");
        clinic(clinic.killed("125", "soldiers", SECURITY_FORCES), "2024-05-06");
        Report monitor = Report.of("monitor");
        monitor.killed("125", "villagers", CIVILIAN)
                .by("SOHR")
                .asOf("2024-05-06")
                .at(PROVINCE);
        Finding found = kind("same-number-different-people", clinic, monitor).get(0);
        assertThat(found.verdict()).isEqualTo(Finding.Verdict.NOT_A_CONTRADICTION);
        assertThat(found.sentence())
                .isEqualTo("125 security forces in clinic and 125 civilians in monitor are not the same people: "
                        + "counted by District Clinic and by SOHR.");
    }

    @Test
    void oneNumberOfTwoIncidentsOfOneProvinceIsToldOfTheNearTwoOnly() {
        Report fire = at("fire", "2024-05-02", TOWN);
        Report raid = at("raid", "2024-05-20", MILL);
        assertThat(sentences("same-number-different-people", fire, raid))
                .containsExactly("16 civilians in fire and 16 civilians in raid are not the same people: "
                        + "of two incidents, in Ford about 2024-05-02 and in Mill about 2024-05-20.");
        assertThat(kind("same-number-different-people", fire, at("raid", "2024-08-20", MILL)))
                .isEmpty();
        assertThat(kind("same-number-different-people", fire, at("raid", "2024-05-20", UPLAND)))
                .isEmpty();
    }

    private static Report at(String id, String day, Place place) {
        Report report = Report.of(id).published(day);
        report.killed("16", "villagers", CIVILIAN)
                .by("SOHR")
                .asOf(day)
                .during(day, day)
                .at(place);
        return report;
    }

    private static Report quoting(String number) {
        Report report = Report.of("quotes").published("2024-05-07");
        report.killed(number, "villagers", CIVILIAN)
                .by("Harbour Post")
                .asOf("2024-05-07")
                .at(PROVINCE);
        return report;
    }

    @Test
    void aFigureThatTheCitedReportDoesNotHoldIsTold() {
        Report post = count("post", "2024-05-06", "48").outlet("Harbour Post");
        assertThat(sentences("figure-not-in-cited-source", post, quoting("84")))
                .containsExactly("quotes takes 84 civilians from a report that is in the case, post, "
                        + "which does not hold that number; it tells 48.");
    }

    @Test
    void aFigureHeldRoundedOrOfALaterReportIsFine() {
        Report post = count("post", "2024-05-06", "48").outlet("Harbour Post");
        assertThat(kind("figure-not-in-cited-source", post, quoting("48"))).isEmpty();
        assertThat(kind("figure-not-in-cited-source", post, quoting("more than 40")))
                .isEmpty();
        Report later = count("post", "2024-05-09", "48").outlet("Harbour Post");
        assertThat(kind("figure-not-in-cited-source", later, quoting("84"))).isEmpty();
        Report held = count("post", "2024-05-06", "48").outlet("Harbour Post").say("The mayor spoke of 84");
        assertThat(kind("figure-not-in-cited-source", held, quoting("84"))).isEmpty();
    }
}
