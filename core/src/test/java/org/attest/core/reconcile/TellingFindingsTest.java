package org.attest.core.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.core.claim.VictimStatus.ALL;
import static org.attest.core.claim.VictimStatus.CIVILIAN;
import static org.attest.core.claim.VictimStatus.NON_STATE_FIGHTERS;
import static org.attest.core.claim.VictimStatus.SECURITY_FORCES;
import static org.attest.core.claim.VictimStatus.UNKNOWN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.claim.Reading;
import org.attest.core.claim.Report;
import org.attest.core.place.Gazetteer;
import org.attest.core.place.Place;
import org.attest.core.place.Precision;
import org.junit.jupiter.api.Test;

/** What goes wrong between an origin and its readers: scope, days, labels, cautions, blame. */
class TellingFindingsTest {
    private static final Place PROVINCE = place("XX.lowland", "Lowland", Precision.ADMIN1, List.of());
    private static final Place TOWN = place("XX.lowland.ford", "Ford", Precision.TOWN, List.of("XX.lowland"));
    private static final Place OTHER = place("XX.upland", "Upland", Precision.ADMIN1, List.of());
    private static final Gazetteer GAZETTEER = new Gazetteer(
            List.of(PROVINCE, TOWN, OTHER),
            Map.of(
                    PROVINCE.id(), List.of("Lowland"),
                    TOWN.id(), List.of("Ford"),
                    OTHER.id(), List.of("Upland", "the Upland")));

    private static Place place(String id, String name, Precision precision, List<String> parents) {
        return new Place(id, name, Optional.of("XX"), precision, parents, Optional.empty(), Optional.empty());
    }

    private static List<Finding> kind(String kind, Report... reports) {
        List<Reading> readings =
                java.util.stream.Stream.of(reports).map(Report::read).toList();
        return Findings.check(readings, Cut.none(), Coast.ACTORS, GAZETTEER).stream()
                .filter(finding -> finding.kind().equals(kind))
                .toList();
    }

    private static Report.Telling sohr(Report.Telling telling, String day) {
        return telling.by("SOHR").asOf(day).during("2025-03-06", day);
    }

    @Test
    void aNextCountOfMoreProvincesIsNotOnlyOfNewDeaths() {
        Report first = Report.of("first");
        sohr(first.killed("700", "villagers", CIVILIAN), "2025-03-08").at(PROVINCE);
        Report next = Report.of("next");
        sohr(next.killed("1,200", "villagers", CIVILIAN), "2025-03-11").at(PROVINCE, OTHER);
        Finding found = kind("scope-change", first, next).get(0);
        assertThat(found.verdict()).isEqualTo(Finding.Verdict.COMPATIBLE);
        assertThat(found.values()).containsExactly(700L, 1200L);
        assertThat(found.sentence())
                .isEqualTo("1,200 civilians by SOHR cover Lowland and Upland; 700 before covered Lowland, "
                        + "so the rise is not only of people who died since.");
    }

    @Test
    void aNextCountOfATownInTheSameProvinceChangesNoScope() {
        Report first = Report.of("first");
        sohr(first.killed("700", "villagers", CIVILIAN), "2025-03-08").at(PROVINCE);
        Report next = Report.of("next");
        sohr(next.killed("1,200", "villagers", CIVILIAN), "2025-03-11").at(TOWN);
        assertThat(kind("scope-change", first, next)).isEmpty();
    }

    @Test
    void aSumUnderAnotherNameOfTheAreaIsToldOnce() {
        Report report = Report.of("sum");
        sohr(report.killed("100", "villagers", CIVILIAN), "2025-03-08").at(TOWN);
        sohr(report.killed("40", "soldiers", SECURITY_FORCES), "2025-03-08").at(PROVINCE);
        sohr(report.killed("140", "people", ALL), "2025-03-08").at(PROVINCE);
        assertThat(kind("scope-change", report))
                .extracting(Finding::sentence)
                .containsExactly("140 of Lowland is the sum of its parts (100 civilians + 40 security forces), "
                        + "of which 100 are told of Ford; both names mean one area.");
    }

    @Test
    void anOfficialAndAMonitorDoNotMeet() {
        Report monitor = Report.of("monitor");
        sohr(monitor.killed("125", "soldiers", SECURITY_FORCES), "2025-03-08").at(PROVINCE);
        Report official = Report.of("official");
        official.killed("several dozen", "soldiers", SECURITY_FORCES)
                .by("ministry")
                .asOf("2025-03-08")
                .during("2025-03-06", "2025-03-08")
                .at(PROVINCE);
        Finding found = kind("origins-disagree", monitor, official).get(0);
        assertThat(found.values()).containsExactly(36L, 125L);
        assertThat(found.sentence())
                .isEqualTo("Ministry counts several dozen security forces, SOHR 125; no number fits both.");
    }

    @Test
    void countsOfTwoOriginsThatMeetOrAreOfTwoDaysDoNotDisagree() {
        Report monitor = Report.of("monitor");
        sohr(monitor.killed("125", "soldiers", SECURITY_FORCES), "2025-03-08").at(PROVINCE);
        Report open = Report.of("open");
        open.killed("at least 90", "soldiers", SECURITY_FORCES)
                .by("ministry")
                .asOf("2025-03-08")
                .during("2025-03-06", "2025-03-08")
                .at(PROVINCE);
        Report older = Report.of("older");
        older.killed("60", "soldiers", SECURITY_FORCES)
                .by("hospital")
                .asOf("2025-03-07")
                .during("2025-03-06", "2025-03-07")
                .at(PROVINCE);
        assertThat(kind("origins-disagree", monitor, open, older)).isEmpty();
    }

    @Test
    void aTotalOfTwoDaysCannotHoldPartsOfThree() {
        Report report = Report.of("days");
        report.killed("more than 1,000", "people", ALL)
                .by("SOHR")
                .asOf("2025-03-08")
                .during("2025-03-07", "2025-03-08");
        sohr(report.killed("125", "soldiers", SECURITY_FORCES), "2025-03-08");
        assertThat(kind("period-mismatch", report))
                .extracting(Finding::sentence)
                .containsExactly("More than 1,000 people in days are told for 2025-03-07 to 2025-03-08, "
                        + "but 125 security forces among them for 2025-03-06 to 2025-03-08.");
    }

    @Test
    void oneReleaseToldForTwoSpansOfDays() {
        Report first = Report.of("first");
        sohr(first.killed("745", "villagers", CIVILIAN), "2025-03-08");
        Report second = Report.of("second");
        second.killed("745", "villagers", CIVILIAN)
                .by("SOHR")
                .asOf("2025-03-08")
                .during("2025-03-07", "2025-03-08");
        assertThat(kind("period-mismatch", first, second)).hasSize(1);
        assertThat(kind("period-mismatch", first, first)).isEmpty();
    }

    @Test
    void theSameNumberOfACommunityAndOfNobodyInParticular() {
        Report first = Report.of("first");
        sohr(first.killed("745", "Alawite villagers", CIVILIAN), "2025-03-08").groups("Alawite");
        Report second = Report.of("second");
        sohr(second.killed("745", "villagers", CIVILIAN), "2025-03-08");
        assertThat(kind("class-wording", first, second))
                .extracting(Finding::sentence)
                .containsExactly(
                        "The same 745 people of SOHR are \"Alawite villagers\" in first and \"villagers\" in second.");
        assertThat(kind("class-wording", second)).isEmpty();
    }

    @Test
    void theNextCountOfForcesMayNotHoldTheirAllies() {
        Report first = Report.of("first");
        sohr(first.killed("93", "troops and allied village guards", SECURITY_FORCES), "2025-03-08")
                .at(PROVINCE);
        Report second = Report.of("second");
        sohr(second.killed("125", "army personnel", SECURITY_FORCES), "2025-03-09")
                .at(PROVINCE);
        Finding found = kind("class-wording", first, second).get(0);
        assertThat(found.verdict()).isEqualTo(Finding.Verdict.COMPATIBLE);
        assertThat(found.values()).containsExactly(125L, 93L);
    }

    @Test
    void aCaveatThatASecondReportDrops() {
        Report careful = Report.of("careful");
        sohr(careful.killed("745", "villagers", CIVILIAN), "2025-03-08").unverified();
        Report bold = Report.of("bold");
        sohr(bold.killed("745", "villagers", CIVILIAN), "2025-03-08");
        sohr(bold.killed("125", "soldiers", SECURITY_FORCES), "2025-03-08");
        assertThat(kind("verification-lost", careful, bold))
                .extracting(Finding::sentence)
                .containsExactly("careful says that the count of SOHR is unverified; "
                        + "bold prints its numbers without that.");
    }

    @Test
    void aHedgeThatIsDroppedIsCompatible() {
        Report careful = Report.of("careful");
        sohr(careful.killed("at least 125", "soldiers", SECURITY_FORCES), "2025-03-08");
        Report bold = Report.of("bold");
        sohr(bold.killed("125", "soldiers", SECURITY_FORCES), "2025-03-08");
        Finding found = kind("verification-lost", careful, bold).get(0);
        assertThat(found.verdict()).isEqualTo(Finding.Verdict.COMPATIBLE);
        assertThat(found.values()).containsExactly(125L);
    }

    @Test
    void plainFactInTheLeadIsSomebodysCountFurtherDown() {
        Report report = Report.of("lead");
        report.killed("more than 1,200", "villagers", CIVILIAN).asOf("2025-03-08");
        sohr(report.killed("more than 1,200", "villagers", CIVILIAN), "2025-03-08");
        assertThat(kind("verification-lost", report))
                .extracting(Finding::sentence)
                .containsExactly("lead prints more than 1,200 civilians as plain fact; the count is that of SOHR.");
    }

    @Test
    void blameStaysWithItsSpeakers() {
        Report first = Report.of("first");
        sohr(first.killed("40", "villagers", CIVILIAN), "2025-03-08").blamedOn("government troops", SECURITY_FORCES);
        Report second = Report.of("second");
        second.killed("40", "villagers", CIVILIAN)
                .by("ministry")
                .asOf("2025-03-08")
                .during("2025-03-06", "2025-03-08")
                .blamedOn("rogue gangs", NON_STATE_FIGHTERS);
        assertThat(kind("perpetrators-differ", first, second))
                .extracting(Finding::sentence)
                .containsExactly("Harm to civilians is blamed on different groups: by SOHR on \"government troops\"; "
                        + "by ministry on \"rogue gangs\".");
    }

    @Test
    void menAndMaskedMenAreNoTwoSides() {
        Report first = Report.of("first");
        sohr(first.killed("40", "villagers", CIVILIAN), "2025-03-08").blamedOn("men");
        Report second = Report.of("second");
        second.killed("40", "villagers", CIVILIAN)
                .by("ministry")
                .asOf("2025-03-08")
                .during("2025-03-06", "2025-03-08")
                .blamedOn("masked riders");
        assertThat(kind("perpetrators-differ", first, second)).isEmpty();
    }

    @Test
    void longerAndShorterNamesOfOneGroupDoNotDiffer() {
        Report first = Report.of("first");
        sohr(first.killed("40", "villagers", CIVILIAN), "2025-03-08").blamedOn("government troops", SECURITY_FORCES);
        Report second = Report.of("second");
        second.killed("40", "villagers", CIVILIAN)
                .by("ministry")
                .asOf("2025-03-08")
                .during("2025-03-06", "2025-03-08")
                .blamedOn("troops", SECURITY_FORCES);
        assertThat(kind("perpetrators-differ", first, second)).isEmpty();
    }

    @Test
    void oneNumberOfTwoStatusesIsOneClassTooMany() {
        Report first = Report.of("first");
        sohr(first.killed("60", "farmers", CIVILIAN), "2025-03-08").at(PROVINCE);
        Report second = Report.of("second");
        sohr(second.killed("60", "guards", SECURITY_FORCES), "2025-03-08").at(PROVINCE);
        assertThat(kind("class-wording", first, second))
                .extracting(Finding::sentence)
                .containsExactly("60 people of SOHR are civilians in first and security forces in second.");
    }

    @Test
    void peopleOfNoClassBesideCiviliansOfTheSameOriginAreTold() {
        Report first = Report.of("first");
        sohr(first.killed("340", "hill villagers", CIVILIAN), "2025-03-08").at(PROVINCE);
        Report second = Report.of("second");
        sohr(second.killed("more than 700", "people", UNKNOWN), "2025-03-09").at(PROVINCE);
        assertThat(kind("class-wording", first, second))
                .extracting(Finding::sentence)
                .containsExactly("More than 700 by SOHR in second are \"people\", 340 in first \"hill villagers\"; "
                        + "of what class the larger number is, is not said.");
        sohr(second.killed("20", "guards", SECURITY_FORCES), "2025-03-09").at(PROVINCE);
        assertThat(kind("class-wording", first, second)).isEmpty();
    }

    @Test
    void aCountThatBeginsWithTheAttackIsOnlyNoted() {
        Report report = Report.of("begins");
        sohr(report.killed("300", "villagers", CIVILIAN), "2025-03-08").at(PROVINCE);
        report.harmed(org.attest.core.claim.Harm.ATTACK, "1", "guards", SECURITY_FORCES)
                .during("2025-03-06", "2025-03-06")
                .blamedOn("night riders");
        Finding found = kind("period-mismatch", report).get(0);
        assertThat(found.verdict()).isEqualTo(Finding.Verdict.COMPATIBLE);
        assertThat(found.sentence())
                .isEqualTo("begins counts 300 civilians from 2025-03-06, the day of the attack by night riders: "
                        + "the count begins with it.");
    }
}
