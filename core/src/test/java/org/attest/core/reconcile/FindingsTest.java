package org.attest.core.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.core.claim.VictimStatus.ALL;
import static org.attest.core.claim.VictimStatus.CIVILIAN;
import static org.attest.core.claim.VictimStatus.NON_CIVILIAN;
import static org.attest.core.claim.VictimStatus.SECURITY_FORCES;
import static org.attest.core.claim.VictimStatus.UNKNOWN;

import java.util.List;
import org.attest.core.claim.Reading;
import org.attest.core.claim.Report;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static List<Finding> kind(String kind, Reading... readings) {
        return Findings.check(List.of(readings), Cut.none(), Coast.ACTORS, Coast.GAZETTEER).stream()
                .filter(finding -> finding.kind().equals(kind))
                .toList();
    }

    @Test
    void aTotalPrintedAsCiviliansIsShownByItsSum() {
        Finding found = kind("class-mislabel", Coast.all().toArray(Reading[]::new)).stream()
                .filter(finding -> finding.claims().size() == 4)
                .findFirst()
                .orElseThrow();
        assertThat(found.values()).containsExactly(1018L, 745L, 125L, 148L);
        assertThat(found.sentence())
                .isEqualTo("1,018 printed as civilians in retold is the total of all people killed: "
                        + "745 civilians + 125 security forces + 148 pro-Assad fighters.");
        assertThat(found.verdict()).isEqualTo(Finding.Verdict.CONTRADICTION);
        assertThat(found.evidence()).extracting(Finding.Evidence::document).containsOnly("retold");
    }

    @Test
    void theRoundedLeadAndTheReportThatPrintsItRightAreToldToo() {
        assertThat(kind("class-mislabel", Coast.evening(), Coast.retold()))
                .extracting(Finding::values)
                .containsExactlyInAnyOrder(
                        List.of(1018L, 745L, 125L, 148L), List.of(1001L, 1018L, 745L), List.of(1018L, 1001L, 745L));
    }

    @Test
    void aLeadThatRoundsTheTotalIsNoCountOfItsClassWhereTheTotalIsPrintedRight() {
        Report report = Report.of("a");
        Coast.sohr(report.killed("more than 1,000", "civilians", CIVILIAN));
        Coast.sohr(report.killed("1,018", "people", ALL));
        Coast.sohr(report.killed("745", "in massacres", CIVILIAN));
        Coast.sohr(report.killed("273", "combatants", SECURITY_FORCES));
        assertThat(kind("class-mislabel", report.read()))
                .extracting(Finding::sentence)
                .containsExactly(
                        "More than 1,000 civilians in a rounds 1,018, the total of all people; of them 745 are civilians.");
    }

    @Test
    void smallNumbersThatAddUpByChanceAreNoMislabel() {
        Report report = Report.of("a");
        report.killed("10", "civilians", CIVILIAN);
        report.killed("7", "villagers", CIVILIAN);
        report.killed("3", "soldiers", SECURITY_FORCES);
        assertThat(kind("class-mislabel", report.read())).isEmpty();
    }

    @Test
    void anEarlySentenceIsOvertakenByALaterOne() {
        Finding found = kind("stale-lead", Coast.noon()).get(0);
        assertThat(found.values()).containsExactly(300L, 340L);
        assertThat(found.verdict()).isEqualTo(Finding.Verdict.SUPERSEDED);
    }

    @Test
    void theChildrenFollowFromTheRest() {
        Finding found = kind("derived-part", Coast.later()).get(0);
        assertThat(found.sentence()).contains("111 - 90 - 18 = 3");
        assertThat(found.verdict()).isEqualTo(Finding.Verdict.COMPATIBLE);
    }

    @Test
    void verifiedBesideReportedIsNoContradiction() {
        Finding found = kind("different-standard", Coast.later()).get(0);
        assertThat(found.values()).containsExactly(111L, 1225L);
        assertThat(found.verdict()).isEqualTo(Finding.Verdict.NOT_A_CONTRADICTION);
    }

    @Test
    void aTotalOfAnEveningAndANoonCountMixesVersions() {
        Report report = Report.of("mixed");
        Coast.dated(report.killed("958", "people", ALL)).by("newsletter");
        Finding found = kind("mixed-versions", Coast.noon(), Coast.evening(), report.read())
                .get(0);
        assertThat(found.values()).containsExactly(958L, 745L, 93L, 120L);
        assertThat(found.sentence())
                .isEqualTo("958 in mixed adds counts of different times by SOHR: "
                        + "745 is newer than 93 + 120, which 125 + 148 replaced.");
    }

    @Test
    void aTotalOfOneTimeMixesNothing() {
        Report noon = Report.of("x");
        Coast.dated(noon.killed("213", "fighters", NON_CIVILIAN)).by("newsletter");
        assertThat(kind("mixed-versions", Coast.noon(), Coast.evening(), noon.read()))
                .isEmpty();
    }

    @Test
    void partsThatExceedTheirWholeAreToldWithTheSmallestSet() {
        Report report = Report.of("a");
        report.killed("10", "people", UNKNOWN).set("dead");
        report.killed("2", "attackers", org.attest.core.claim.VictimStatus.PERPETRATOR)
                .partOf("dead");
        report.killed("9", "civilians", CIVILIAN).partOf("dead");
        report.killed("3", "women", UNKNOWN).who("women").partOf("dead");
        List<Finding> found = kind("sum-mismatch", report.read());
        assertThat(found).hasSize(1);
        assertThat(found.get(0).values()).containsExactly(10L, 2L, 9L);
        assertThat(found.get(0).sentence())
                .isEqualTo("10 people in a cannot hold its parts: 2 attackers + 9 civilians = 11.");
    }

    @Test
    void partsThatFitSayNothing() {
        assertThat(kind("sum-mismatch", Coast.all().toArray(Reading[]::new))).isEmpty();
    }
}
