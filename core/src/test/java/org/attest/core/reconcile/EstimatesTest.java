package org.attest.core.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.core.claim.VictimStatus.CIVILIAN;
import static org.attest.core.claim.VictimStatus.SECURITY_FORCES;
import static org.attest.core.claim.VictimStatus.UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Report;
import org.attest.core.count.Wording;
import org.junit.jupiter.api.Test;

class EstimatesTest {
    private static String told(Report report, String victims, Policy policy) {
        return Estimates.estimate(List.of(report.read()), Cut.none(), policy, Coast.ACTORS, Coast.GAZETTEER).stream()
                .flatMap(estimate -> estimate.figures().stream())
                .filter(figure ->
                        figure.victims().equals(victims) && figure.footing().isEmpty())
                .map(figure -> number(figure.low()) + "/" + number(figure.best()) + "/" + number(figure.high())
                        + figure.derived().map(sum -> " = " + sum).orElse(""))
                .findFirst()
                .orElse("nothing");
    }

    private static String told(Report report, String victims) {
        return told(report, victims, Policy.ATTEST);
    }

    private static String number(OptionalLong bound) {
        return bound.isPresent() ? Long.toString(bound.getAsLong()) : "open";
    }

    @Test
    void oneClassAloneIsAllThatIsTold() {
        Report report = Report.of("a");
        report.killed("more than 5", "soldiers", SECURITY_FORCES);
        assertThat(told(report, "all")).isEqualTo("6/6/open");
        assertThat(told(report, "non-civilian")).isEqualTo("6/6/open");
        var all = Estimates.estimate(List.of(report.read()), Cut.none(), Policy.ATTEST, Coast.ACTORS, Coast.GAZETTEER)
                .get(0)
                .figures()
                .get(0);
        assertThat(all.wording()).contains(Wording.MORE_THAN);
    }

    @Test
    void peopleOfNoStatedClassAreAll() {
        Report report = Report.of("a");
        report.killed("12", "people", UNKNOWN).set("dead");
        report.killed("4", "civilians", CIVILIAN).partOf("dead");
        assertThat(told(report, "all")).isEqualTo("12/12/open");
        assertThat(told(report, "civilian")).isEqualTo("4/4/open");
    }

    @Test
    void aListInOneSentenceIsAdded() {
        Report report = Report.of("a");
        report.killed("2", "soldiers", SECURITY_FORCES);
        report.and("3", "policemen", SECURITY_FORCES);
        report.and("4", "villagers", CIVILIAN);
        assertThat(told(report, "security-forces")).isEqualTo("5/5/open = 2 + 3");
        assertThat(told(report, "all")).isEqualTo("9/9/open = 4 + 2 + 3");
    }

    @Test
    void whoWereSomeOfThePeopleSaysNothingOfTheRest() {
        Report report = Report.of("a");
        report.killed("135", "people", UNKNOWN).set("dead");
        report.killed("10", "people", UNKNOWN).set("market").partOf("dead");
        report.killed("4", "children", UNKNOWN).who("children").partOf("market");
        assertThat(told(report, "all")).isEqualTo("135/135/open");
        assertThat(told(report, "children")).isEqualTo("nothing");
    }

    @Test
    void womenAndChildrenAreNotTheCiviliansWhenThoseAreTold() {
        Report report = Report.of("a");
        report.killed("10", "civilians", CIVILIAN).set("dead");
        report.killed("6", "women", CIVILIAN).who("women").partOf("dead");
        assertThat(told(report, "civilian")).isEqualTo("10/10/open");
        assertThat(told(report, "women")).isEqualTo("6/6/open");
        assertThat(told(report, "all")).isEqualTo("10/10/open");
    }

    @Test
    void girlsAndBoysAreChildren() {
        Report report = Report.of("a");
        report.killed("2", "girls", UNKNOWN).who("girls");
        report.and("3", "boys", UNKNOWN).who("boys");
        assertThat(told(report, "children")).isEqualTo("5/5/open = 2 + 3");
    }

    @Test
    void twoExactCountsByTwoOriginsCloseTheRange() {
        Report report = Report.of("a");
        report.killed("10", "people", UNKNOWN).by("ministry").set("dead");
        report.killed("14", "people", UNKNOWN).by("hospital").set("dead");
        assertThat(told(report, "all")).isEqualTo("10/10/14");
    }

    @Test
    void oneExactCountLeavesTheRangeOpenAndUpToClosesIt() {
        Report exact = Report.of("a");
        exact.killed("10", "people", UNKNOWN).by("ministry").set("dead");
        assertThat(told(exact, "all")).isEqualTo("10/10/open");
        Report upTo = Report.of("a");
        upTo.killed("up to 12", "people", UNKNOWN).by("ministry");
        assertThat(told(upTo, "all")).isEqualTo("0/12/12");
    }

    @Test
    void airwarsTellsTheRangeOfAllSources() {
        Report report = Report.of("a");
        report.killed("2", "civilians", CIVILIAN).by("ministry").set("dead");
        report.killed("3", "civilians", CIVILIAN).by("hospital").set("dead");
        assertThat(told(report, "civilian", Policy.AIRWARS)).isEqualTo("2/open/3");
    }

    @Test
    void airwarsCountsWhoeverIsNoFighterAsACivilian() {
        Report report = Report.of("a");
        report.killed("12", "people", UNKNOWN).set("dead");
        report.killed("1", "nurse", CIVILIAN).partOf("dead");
        assertThat(told(report, "civilian", Policy.AIRWARS)).startsWith("12/");
        assertThat(told(report, "civilian")).isEqualTo("1/1/open");
        Report mixed = Report.of("b");
        mixed.killed("12", "people", UNKNOWN).set("dead");
        mixed.killed("3", "soldiers", SECURITY_FORCES).partOf("dead");
        assertThat(told(mixed, "civilian", Policy.AIRWARS)).isNotEqualTo("12/open/12");
    }

    @Test
    void airwarsTakesTheFirstTotalForThatOfEverybodyToldLater() {
        Report report = Report.of("a");
        report.killed("6", "people", UNKNOWN).set("first");
        report.killed("9", "people", UNKNOWN).set("second");
        assertThat(told(report, "all", Policy.AIRWARS)).isEqualTo("6/open/9");
        assertThat(told(report, "all")).isEqualTo("15/15/open = 6 + 9");
    }

    @Test
    void airwarsTakesPersonsToldFirstForEverybody() {
        Report report = Report.of("a");
        report.killed("1", "woman", UNKNOWN).who("women").set("woman");
        report.killed("3", "children", UNKNOWN).who("children").set("children");
        report.killed("600,000", "people".repeat(40), UNKNOWN).background();
        report.killed("2", "sons", UNKNOWN).set("sons");
        assertThat(told(report, "all", Policy.AIRWARS)).startsWith("4/");
    }

    @Test
    void airwarsTakesPeopleKilledAndInjuredWithoutANumberForSomeOfEach() {
        Report report = Report.of("a");
        report.harmed(Harm.KILLED_OR_INJURED, "dozens", "people", UNKNOWN);
        assertThat(told(report, "all", Policy.AIRWARS)).startsWith("36/");
    }

    @Test
    void airwarsTakesFirstCountsForNoLowBound() {
        Report report = Report.of("a");
        report.killed("up to 9", "people", UNKNOWN).set("dead");
        report.killed("4", "people", UNKNOWN).by("ministry").set("dead").initial();
        report.killed("8", "people", UNKNOWN).by("hospital").set("dead");
        assertThat(told(report, "all", Policy.AIRWARS)).isEqualTo("8/open/9");
        Report alone = Report.of("b");
        alone.killed("up to 9", "people", UNKNOWN);
        assertThat(told(alone, "all", Policy.AIRWARS)).isEqualTo("9/open/9");
    }

    @Test
    void airwarsHearsNoOtherAccountInWordsThatANumberMeets() {
        Report report = Report.of("a");
        report.killed("40", "people", UNKNOWN).set("dead");
        report.killed("dozens", "people", UNKNOWN).by("ministry").set("dead");
        assertThat(told(report, "all", Policy.AIRWARS)).isEqualTo("40/open/40");
    }

    @Test
    void backgroundAndDenialsAndAdditionsStayOut() {
        Report report = Report.of("a");
        report.killed("20", "people", UNKNOWN).by("ministry");
        report.killed("600,000", "people", UNKNOWN).background();
        report.killed("90", "people", UNKNOWN).by("ministry").denied();
        report.killed("35", "people", UNKNOWN).by("ministry").newly();
        assertThat(told(report, "all")).isEqualTo("20/20/open");
        Report none = Report.of("b");
        none.killed("600,000", "people", UNKNOWN).background();
        assertThat(told(none, "all")).isEqualTo("nothing");
    }

    @Test
    void aCorrectionDownStandsWhenTheTextSaysSo() {
        Report report = Report.of("a");
        report.killed("60", "people", UNKNOWN).by("ministry").set("dead").asOf("2031-01-01");
        report.killed("22", "people", UNKNOWN)
                .by("ministry")
                .set("dead")
                .asOf("2031-01-01")
                .revises(60);
        assertThat(told(report, "all")).isEqualTo("22/22/open");
    }

    @Test
    void aLaterCountOfFarFewerIsOfSomethingElse() {
        Report report = Report.of("a");
        report.killed("60", "people", UNKNOWN).by("ministry").set("dead").asOf("2031-01-01");
        report.killed("4", "people", UNKNOWN).by("ministry").set("dead").asOf("2031-01-03");
        assertThat(told(report, "all")).isEqualTo("60/60/open");
    }

    @Test
    void aCountOfUnknownDayIsKnownOnceItsReportIsPublished() {
        Report report = Report.of("a").published("2031-01-05");
        report.killed("7", "people", UNKNOWN);
        for (String day : List.of("2031-01-04", "2031-01-05")) {
            Cut asOf = Cut.asOf(LocalDate.parse(day));
            Cut knownOn = new Cut(Optional.empty(), asOf.asOf());
            int expected = day.endsWith("5") ? 1 : 0;
            assertThat(Estimates.estimate(List.of(report.read()), asOf, Policy.ATTEST, Coast.ACTORS, Coast.GAZETTEER))
                    .hasSize(expected);
            assertThat(Estimates.estimate(
                            List.of(report.read()), knownOn, Policy.ATTEST, Coast.ACTORS, Coast.GAZETTEER))
                    .hasSize(expected);
        }
    }

    @Test
    void theReportsOwnAccountLeadsAndIsNotAddedToAnother() {
        Report report = Report.of("a");
        report.killed("32", "people", UNKNOWN).set("dead");
        report.killed("31", "people", UNKNOWN).by("ministry").set("dead");
        report.killed("5", "people", UNKNOWN).set("others");
        assertThat(told(report, "all")).startsWith("36/37/");
    }

    @Test
    void wordsForPartOfATotalGiveNoFigureOfTheirOwn() {
        Report report = Report.of("a");
        report.killed("16", "civilians", CIVILIAN).set("dead");
        report.killed("", "women", CIVILIAN).who("women").partOf("dead");
        assertThat(told(report, "women")).isEqualTo("nothing");
        assertThat(told(report, "civilian")).isEqualTo("16/16/open");
    }
}
