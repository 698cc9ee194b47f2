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
import org.attest.core.text.Span;
import org.junit.jupiter.api.Test;

/** Whose side the dead were on, where a headline puts them, and who is said to have counted them. */
class SidesAndPlacesTest {
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
    void aPatrolLoyalToTheLeaderWhoseMenAttackedItIsReversed() {
        Report reversed = Report.of("reversed");
        reversed.killed("", "patrol loyal to Governor Adan Vale", SECURITY_FORCES)
                .method("ambush")
                .at(PROVINCE)
                .during("2025-03-06", "2025-03-06")
                .loyalTo("Governor Adan Vale");
        Report first = Report.of("first");
        first.killed("9", "guards", SECURITY_FORCES)
                .method("ambush")
                .at(PROVINCE)
                .during("2025-03-06", "2025-03-06")
                .blamedOnThoseOf("Vale", "Vale loyalists");
        assertThat(kind("side-reversed", reversed, first))
                .extracting(Finding::sentence)
                .containsExactly("reversed tells of an attack (ambush) on \"patrol loyal to Governor Adan Vale\"; "
                        + "elsewhere that side made it: \"Vale loyalists\" in first.");
        Report another = Report.of("another");
        another.killed("9", "guards", SECURITY_FORCES)
                .method("ambush")
                .at(PROVINCE)
                .during("2025-03-06", "2025-03-06")
                .blamedOnThoseOf("Ana Paz", "Paz loyalists");
        assertThat(kind("side-reversed", reversed, another)).isEmpty();
    }

    @Test
    void oneNumberWithTheSidesExchangedIsReversedAndTwoNumbersAreALossOfBoth() {
        Report first = Report.of("first");
        first.killed("9", "rebels", NON_STATE_FIGHTERS)
                .method("ambush")
                .at(PROVINCE)
                .during("2025-03-06", "2025-03-06")
                .blamedOn("soldiers", SECURITY_FORCES);
        Report second = Report.of("second");
        second.killed("9", "soldiers", SECURITY_FORCES)
                .method("ambush")
                .at(PROVINCE)
                .during("2025-03-06", "2025-03-06")
                .blamedOn("rebels", NON_STATE_FIGHTERS);
        assertThat(kind("side-reversed", first, second)).hasSize(1);
        Report third = Report.of("third");
        third.killed("4", "soldiers", SECURITY_FORCES)
                .method("ambush")
                .at(PROVINCE)
                .during("2025-03-06", "2025-03-06")
                .blamedOn("rebels", NON_STATE_FIGHTERS);
        assertThat(kind("side-reversed", first, third)).isEmpty();
    }

    private static Report under(String headline, Place place) {
        Report report = Report.of("headed").title(headline);
        sohr(report.killed("40", "villagers", CIVILIAN), "2025-03-08").at(place);
        sohr(report.killed("2", "guards", SECURITY_FORCES), "2025-03-08").at(place);
        return report;
    }

    @Test
    void aHeadlineOfAProvinceThatTheReportDoesNotTellOfIsNotSupported() {
        Finding found =
                kind("place-not-supported", under("Forty die in Upland", TOWN)).get(0);
        assertThat(found.sentence())
                .isEqualTo("The headline of headed names Upland; the report itself tells of Ford, "
                        + "and of nowhere in or around it.");
        assertThat(found.evidence().get(0).span()).isEqualTo(new Span(13, 19));
        assertThat(kind("place-not-supported", under("FORTY DIE IN UPLAND", TOWN)))
                .hasSize(1);
    }

    @Test
    void aHeadlineOfTheProvinceAroundOrOfAPlaceNamedFurtherDownIsSupported() {
        assertThat(kind("place-not-supported", under("Forty die in Lowland", TOWN)))
                .isEmpty();
        Report named = under("Forty die in Upland", TOWN).say("The dead were buried in Upland");
        assertThat(kind("place-not-supported", named)).isEmpty();
    }

    @Test
    void aCitedAddressWithALargerFigureIsToldButNeverCounted() {
        Report report = Report.of("cites")
                .say("See https://example.org/2025/03/09/forces-killed-1068-villagers-monitor-77 and "
                        + "https://example.org/news/90210 or https://example.org/the-2024-list");
        sohr(report.killed("1,018", "people", UNKNOWN), "2025-03-08");
        report.harmed(org.attest.core.claim.Harm.DISPLACED, "20,000", "people", UNKNOWN);
        List<Finding> found = kind("newer-figure-in-cited-source", report);
        assertThat(found).extracting(Finding::values).containsExactly(List.of(1068L));
        Reading reading = report.read();
        assertThat(found.get(0).evidence().get(0).span().in(reading.document().text()))
                .isEqualTo("1068");
    }

    @Test
    void aRoundNumberOfPeopleThatFitsOneClass() {
        Report release = Report.of("release");
        sohr(release.killed("745", "villagers", CIVILIAN), "2025-03-08").at(PROVINCE);
        sohr(release.killed("125", "soldiers", SECURITY_FORCES), "2025-03-08").at(PROVINCE);
        sohr(release.killed("148", "militants", NON_STATE_FIGHTERS), "2025-03-08")
                .at(PROVINCE);
        sohr(release.killed("1,018", "people", ALL), "2025-03-08").at(PROVINCE);
        Report round = Report.of("round");
        sohr(round.killed("more than 700", "people", UNKNOWN), "2025-03-08").at(PROVINCE);
        assertThat(kind("class-mislabel", release, round))
                .extracting(Finding::sentence)
                .containsExactly(
                        "More than 700 people in round fit the 745 civilians of SOHR, not its total of 1,018.");
    }

    @Test
    void severalMonitorsInWordsAndOneByName() {
        Report report = Report.of("plural");
        sohr(report.killed("1,018", "people", UNKNOWN), "2025-03-08");
        report.killed("more than 1,000", "people", UNKNOWN)
                .bySeveral("monitoring groups")
                .asOf("2025-03-08");
        assertThat(kind("plural-wording-single-origin", report))
                .extracting(Finding::sentence)
                .containsExactly("plural gives more than 1,000 people to \"monitoring groups\"; "
                        + "the only one it names is SOHR, with 1,018.");
    }

    @Test
    void severalMonitorsOfWhomTwoAreNamedAreSeveral() {
        Report report = Report.of("plural");
        sohr(report.killed("1,018", "people", UNKNOWN), "2025-03-08");
        report.killed("990", "people", UNKNOWN).by("OHCHR").asOf("2025-03-08");
        report.killed("more than 1,000", "people", UNKNOWN)
                .bySeveral("monitoring groups")
                .asOf("2025-03-08");
        assertThat(kind("plural-wording-single-origin", report)).isEmpty();
    }
}
