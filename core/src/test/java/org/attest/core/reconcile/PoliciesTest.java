package org.attest.core.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Reading;
import org.attest.core.claim.Report;
import org.attest.core.claim.VictimStatus;
import org.attest.core.count.CountInterval;
import org.attest.core.incident.Linker;
import org.junit.jupiter.api.Test;

/** One case by six rules: on the evening of 8 March, and on 11 March with a verified floor. */
class PoliciesTest {
    private static final Cut ON_8 = Cut.asOf(LocalDate.parse("2025-03-08"));
    private static final Cut ON_11 = Cut.asOf(LocalDate.parse("2025-03-11"));

    private static Estimate estimate(List<Reading> readings, Cut cut, String policy) {
        return Estimates.estimate(readings, cut, Policy.named(policy).orElseThrow(), Coast.ACTORS, Coast.GAZETTEER)
                .get(0);
    }

    private static Figure line(Estimate estimate, String victims) {
        return estimate.figures().stream()
                .filter(figure -> figure.harm() == Harm.KILLED
                        && figure.victims().equals(victims)
                        && figure.footing().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static String bounds(Estimate estimate, String victims) {
        Figure figure = line(estimate, victims);
        return number(figure.low()) + "/" + number(figure.best()) + "/" + number(figure.high());
    }

    private static String number(OptionalLong bound) {
        return bound.isPresent() ? Long.toString(bound.getAsLong()) : "-";
    }

    @Test
    void sixAreNamedAndOnlyOursIsNotInTheMannerOfAnother() {
        assertThat(Policy.all())
                .extracting(Policy::name)
                .containsExactly("attest", "acled", "ucdp", "ibc", "airwars", "ohchr");
        assertThat(Policy.all()).filteredOn(policy -> !policy.isInTheMannerOf()).containsExactly(Policy.ATTEST);
    }

    @Test
    void acledTakesTheMostConservativeCurrentCountForAllThree() {
        assertThat(bounds(estimate(Coast.all(), ON_8, "acled"), "security-forces"))
                .isEqualTo("125/125/125");
        assertThat(bounds(estimate(Coast.all(), ON_11, "acled"), "civilian")).isEqualTo("111/111/111");
        assertThat(Policy.named("acled").orElseThrow().words()).containsEntry(24L, CountInterval.exactly(12));
        Report report = Report.of("words");
        Coast.sohr(report.killed("several dozen", "villagers", VictimStatus.CIVILIAN));
        assertThat(bounds(estimate(List.of(report.read()), ON_8, "acled"), "civilian"))
                .isEqualTo("36/36/36");
    }

    @Test
    void aHouseTakesAVagueWordForItsOwnNumber() {
        Policy ours = Policy.ATTEST;
        Policy house = new Policy(
                "house",
                1,
                ours.low(),
                ours.best(),
                ours.high(),
                ours.placing(),
                false,
                Map.of(36L, CountInterval.between(20, 40)),
                Set.of(),
                "test");
        Report report = Report.of("words");
        Coast.sohr(report.killed("several dozen", "villagers", VictimStatus.CIVILIAN));
        Figure figure = Estimates.estimate(List.of(report.read()), ON_8, house, Coast.ACTORS, Coast.GAZETTEER)
                .get(0)
                .figures()
                .get(0);
        assertThat(figure.low()).hasValue(20);
    }

    @Test
    void ucdpRangesOverNamedOriginsAndItsSidesAddUpToBest() {
        Estimate on8 = estimate(Coast.all(), ON_8, "ucdp");
        assertThat(bounds(on8, "security-forces")).isEqualTo("36/125/125");
        assertThat(bounds(estimate(Coast.all(), ON_11, "ucdp"), "civilian")).isEqualTo("111/1225/1225");
        assertThat(on8.notes())
                .extracting(Note::reason)
                .containsExactly("745 civilians + 125 security forces + 148 non state fighters + 0 unknown");
    }

    @Test
    void ibcGivesNoBestAndCallsOneSourceProvisional() {
        Estimate on8 = estimate(Coast.all(), ON_8, "ibc");
        assertThat(bounds(on8, "security-forces")).isEqualTo("36/-/125");
        assertThat(on8.notes())
                .filteredOn(note -> note.victims().equals("civilian"))
                .extracting(Note::reason)
                .containsExactly("one source: SOHR");
        assertThat(on8.notes()).noneMatch(note -> note.victims().equals("security-forces"));
    }

    @Test
    void ohchrTakesOnlyWhatWasVerifiedAndShowsTheReportedApart() {
        Estimate on11 = estimate(Coast.all(), ON_11, "ohchr");
        assertThat(bounds(on11, "civilian")).isEqualTo("111/111/-");
        assertThat(line(on11, "civilian").reason())
                .hasValueSatisfying(why -> assertThat(why).contains("likely higher"));
        assertThat(bounds(on11, "security-forces")).isEqualTo("-/-/-");
        assertThat(line(on11, "security-forces").reason()).contains("nobody verified a count");
        assertThat(on11.figures())
                .filteredOn(figure -> figure.footing().equals(Optional.of(Figure.Footing.REPORTED)))
                .extracting(Figure::victims)
                .contains("civilian", "security-forces");
    }

    @Test
    void airwarsGradesByItsSources() {
        Report one = Report.of("one");
        Coast.sohr(one.killed("5", "villagers", VictimStatus.CIVILIAN));
        assertThat(estimate(List.of(one.read()), ON_8, "airwars").notes())
                .extracting(Note::mark)
                .containsExactly("weak");
        Report other = Report.of("other");
        Coast.dated(other.killed("6", "villagers", VictimStatus.CIVILIAN)).by("hospital");
        assertThat(estimate(List.of(one.read(), other.read()), ON_8, "airwars").notes())
                .extracting(Note::mark)
                .containsExactly("fair");
        Report fighters = Report.of("fighters");
        Coast.sohr(fighters.killed("5", "loyalists", VictimStatus.NON_STATE_FIGHTERS));
        assertThat(estimate(List.of(fighters.read()), ON_8, "airwars").notes())
                .extracting(Note::mark)
                .containsExactly("discounted");
    }

    @Test
    void aPolicyThatIsItsOwnBoundIsRefused() {
        assertThatThrownBy(() -> new Policy(
                        "mine",
                        1,
                        Policy.Low.SAME_AS_BEST,
                        Policy.Best.SAME_AS_LOW,
                        Policy.High.STATED,
                        List.of(),
                        false,
                        Map.of(),
                        Set.of(),
                        "test"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withoutAnOriginItsFiguresMove() {
        Estimate on11 = tested(Coast.all(), ON_11);
        assertThat(on11.sensitivity())
                .filteredOn(without -> without.victims().equals("civilian")
                        && without.without().equals("OHCHR"))
                .singleElement()
                .satisfies(without -> {
                    assertThat(without.low()).hasValue(1225);
                    assertThat(without.lowMoved()).hasValue(1114);
                    assertThat(without.bestMoved()).hasValue(0);
                });
    }

    @Test
    void theRadiusNamesTheOneCountThatWouldHaveToChangeLeast() {
        assertThat(tested(Coast.all(), ON_8).radii()).singleElement().satisfies(radius -> {
            assertThat(radius.told()).isEqualTo(1018);
            assertThat(radius.needed()).isEqualTo(745);
            assertThat(radius.change()).isEqualTo(-273);
            assertThat(radius.standardised()).isEqualTo(273 / Math.sqrt(1018));
            assertThat(radius.conflict()).contains(radius.claim()).hasSize(2);
        });
        assertThat(tested(List.of(Coast.noon()), ON_8).radii()).isEmpty();
    }

    @Test
    void partsAboveTheirWholeNeedTheWholeRaised() {
        Report report = Report.of("parts");
        Coast.sohr(report.killed("100", "people", VictimStatus.ALL)).set("dead");
        Coast.sohr(report.killed("70", "civilians", VictimStatus.CIVILIAN)).partOf("dead");
        Coast.sohr(report.killed("40", "soldiers", VictimStatus.SECURITY_FORCES))
                .partOf("dead");
        assertThat(tested(List.of(report.read()), ON_8).radii()).singleElement().satisfies(radius -> {
            assertThat(radius.told()).isEqualTo(100);
            assertThat(radius.needed()).isEqualTo(110);
            assertThat(radius.standardised()).isEqualTo(1.0);
        });
    }

    private static Estimate tested(List<Reading> readings, Cut cut) {
        List<Estimate> estimates = Estimates.estimate(
                readings, Linker.link(readings, Coast.GAZETTEER), cut, Policy.ATTEST, Coast.ACTORS, Coast.GAZETTEER);
        return Estimates.tested(estimates, readings, cut, Policy.ATTEST, Coast.ACTORS, Coast.GAZETTEER)
                .get(0);
    }
}
