package org.attest.core.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Reading;
import org.attest.core.claim.Report;
import org.attest.core.claim.VictimStatus;
import org.attest.core.incident.Judgements.Contradiction;
import org.attest.core.incident.Judgements.Move;
import org.attest.core.incident.Judgements.Name;
import org.attest.core.incident.Judgements.Pair;
import org.attest.core.place.Gazetteer;
import org.attest.core.place.Place;
import org.attest.core.place.Precision;
import org.junit.jupiter.api.Test;

class JudgementsTest {
    private static final Place PORT = town("XX.port", "Port");
    private static final Place MILL = town("XX.mill", "Mill");
    private static final Gazetteer GAZETTEER = new Gazetteer(List.of(PORT, MILL), Map.of());

    /** Three of one place and day, and one of another. */
    private static final List<Reading> FOUR =
            List.of(told("a", PORT), told("b", PORT), told("c", PORT), told("d", MILL));

    private static Place town(String id, String name) {
        return new Place(id, name, Optional.of("XX"), Precision.TOWN, List.of(), Optional.empty(), Optional.empty());
    }

    private static Reading told(String id, Place place) {
        Report report = Report.of(id).published("2031-03-07");
        report.killed("12", "people", VictimStatus.UNKNOWN).at(place).during("2031-03-06", "2031-03-06");
        return report.read();
    }

    private static Pair pair(long number, Judgement judgement, String one, String other) {
        return new Pair(number, judgement, Anchor.main(one), Anchor.main(other));
    }

    private static Judgements judged(Pair... pairs) {
        return new Judgements(List.of(pairs), List.of(), List.of());
    }

    private static List<List<String>> groups(Judgements judgements) {
        return Linker.link(FOUR, GAZETTEER, judgements).stream()
                .map(Incident::documents)
                .toList();
    }

    @Test
    void theSameJoinsWhereTheScoreSaysNo() {
        assertThat(groups(Judgements.none())).containsExactly(List.of("a", "b", "c"), List.of("d"));
        assertThat(groups(judged(pair(1, Judgement.SAME, "d", "b")))).containsExactly(List.of("a", "b", "c", "d"));
    }

    @Test
    void theDifferentArePartedAndNoThirdReportChainsThem() {
        assertThat(groups(judged(pair(1, Judgement.DIFFERENT, "a", "c"))))
                .hasSize(3)
                .noneMatch(group -> group.contains("a") && group.contains("c"));
    }

    @Test
    void theDifferentStayApartThroughThoseThatEitherIsTheSameAs() {
        Judgements judgements = judged(pair(1, Judgement.SAME, "c", "d"), pair(2, Judgement.DIFFERENT, "a", "d"));
        assertThat(groups(judgements))
                .anyMatch(group -> group.containsAll(List.of("c", "d")))
                .noneMatch(group -> group.contains("a") && (group.contains("c") || group.contains("d")));
    }

    @Test
    void unsureNeitherJoinsNorParts() {
        Judgements judgements = judged(pair(1, Judgement.UNSURE, "a", "b"), pair(2, Judgement.UNSURE, "a", "d"));
        assertThat(groups(judgements)).isEqualTo(groups(Judgements.none()));
    }

    @Test
    void theLastWordOnAPairStandsAndIsNoContradiction() {
        Judgements judgements = judged(pair(1, Judgement.DIFFERENT, "a", "b"), pair(2, Judgement.SAME, "b", "a"));
        assertThat(groups(judgements)).isEqualTo(groups(Judgements.none()));
        assertThat(judgements.contradictions()).isEmpty();
    }

    @Test
    void judgementsThatCannotAllHoldAreNamedAndTheLatestStand() {
        Judgements judgements = judged(
                pair(4, Judgement.DIFFERENT, "a", "d"),
                pair(5, Judgement.SAME, "a", "b"),
                pair(7, Judgement.SAME, "b", "d"));
        assertThat(judgements.contradictions()).containsExactly(new Contradiction(4, List.of(5L, 7L)));
        assertThat(groups(judgements)).containsExactly(List.of("a", "b", "c", "d"));
    }

    @Test
    void aLaterDifferentOverrulesTheEarlierOfTwoThatTogetherSaySame() {
        Judgements judgements = judged(
                pair(4, Judgement.SAME, "a", "b"),
                pair(5, Judgement.SAME, "b", "d"),
                pair(7, Judgement.DIFFERENT, "a", "d"));
        assertThat(judgements.contradictions()).containsExactly(new Contradiction(4, List.of(5L, 7L)));
        assertThat(groups(judgements))
                .anyMatch(group -> group.containsAll(List.of("b", "d")))
                .noneMatch(group -> group.contains("a") && group.contains("d"));
    }

    @Test
    void ofReportsThatAreNotHereNothingIsJudged() {
        assertThat(groups(judged(pair(1, Judgement.SAME, "a", "elsewhere")))).isEqualTo(groups(Judgements.none()));
    }

    @Test
    void theOrderOfReportsAndOfJudgementsChangesNothing() {
        List<Pair> pairs = List.of(
                pair(1, Judgement.SAME, "a", "d"),
                pair(2, Judgement.DIFFERENT, "b", "d"),
                pair(3, Judgement.DIFFERENT, "c", "b"));
        List<Incident> expected = Linker.link(FOUR, GAZETTEER, new Judgements(pairs, List.of(), List.of()));
        Random random = new Random(11);
        for (int i = 0; i < 20; i++) {
            List<Reading> readings = new ArrayList<>(FOUR);
            readings.add(FOUR.get(i % FOUR.size()));
            Collections.shuffle(readings, random);
            List<Pair> shuffled = new ArrayList<>(pairs);
            Collections.shuffle(shuffled, random);
            assertThat(Linker.link(readings, GAZETTEER, new Judgements(shuffled, List.of(), List.of())))
                    .isEqualTo(expected);
        }
    }

    @Test
    void aJudgementHoldsWhenAnEarlierReportComesInAndTheIncidentsIdChanges() {
        Judgements judgements = judged(pair(1, Judgement.SAME, "d", "b"));
        Report early = Report.of("0").published("2031-03-06");
        early.killed("12", "people", VictimStatus.UNKNOWN).at(PORT).during("2031-03-06", "2031-03-06");
        List<Reading> more = new ArrayList<>(FOUR);
        more.add(early.read());
        List<Incident> before = Linker.link(FOUR, GAZETTEER, judgements);
        List<Incident> after = Linker.link(more, GAZETTEER, judgements);
        assertThat(after.get(0).id()).isNotEqualTo(before.get(0).id());
        assertThat(after.get(0).documents()).containsExactly("0", "a", "b", "c", "d");
    }

    @Test
    void aClaimMovedIsOfTheOtherIncidentAndItsReportStaysWhereItWas() {
        Report two = Report.of("a").published("2031-03-07");
        two.killed("12", "people", VictimStatus.UNKNOWN).at(PORT).during("2031-03-06", "2031-03-06");
        two.killed("30", "people", VictimStatus.UNKNOWN).at(PORT).during("2031-03-06", "2031-03-06");
        Claim thirty = two.read().claims().get(1);
        Judgements judgements = new Judgements(
                List.of(), List.of(new Move(1, Anchor.of(thirty), Harm.KILLED, Anchor.main("d"))), List.of());
        List<Incident> incidents = Linker.link(List.of(two.read(), told("d", MILL)), GAZETTEER, judgements);
        assertThat(incidents.get(0).documents()).containsExactly("a");
        assertThat(incidents.get(0).claims()).hasSize(1).doesNotContain(thirty.id());
        assertThat(incidents.get(1).documents()).containsExactly("d");
        assertThat(incidents.get(1).alsoIn()).containsExactly("a");
        assertThat(incidents.get(1).claims()).contains(thirty.id());
        assertThat(incidents)
                .extracting(Incident::id)
                .containsExactlyElementsOf(Linker.link(List.of(two.read(), told("d", MILL)), GAZETTEER).stream()
                        .map(Incident::id)
                        .toList());
    }

    @Test
    void anIncidentIsCalledWhatItWasLastCalled() {
        Judgements judgements = new Judgements(
                List.of(),
                List.of(),
                List.of(
                        new Name(2, Anchor.main("b"), "The port, second name"),
                        new Name(1, Anchor.main("a"), "The port")));
        assertThat(Linker.link(FOUR, GAZETTEER, judgements))
                .extracting(Incident::title)
                .containsExactly("The port, second name", "Mill, 6 March 2031");
    }
}
