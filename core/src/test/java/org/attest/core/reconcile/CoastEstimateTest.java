package org.attest.core.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.attest.core.claim.Reading;
import org.attest.core.count.Wording;
import org.junit.jupiter.api.Test;

class CoastEstimateTest {
    private static final Cut ON_8 = Cut.asOf(LocalDate.parse("2025-03-08"));
    private static final Cut ON_11 = Cut.asOf(LocalDate.parse("2025-03-11"));

    private static List<Estimate> estimates(List<Reading> readings, Cut cut) {
        return Estimates.estimate(readings, cut, Policy.ATTEST, Coast.ACTORS, Coast.GAZETTEER);
    }

    private static List<Figure> figures(List<Reading> readings, Cut cut) {
        List<Estimate> found = estimates(readings, cut);
        assertThat(found).hasSize(1);
        return found.get(0).figures();
    }

    private static Figure line(List<Figure> figures, String victims) {
        return figures.stream()
                .filter(figure ->
                        figure.victims().equals(victims) && figure.footing().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** {@code 36/125/open}. */
    private static String bounds(Figure figure) {
        return number(figure.low()) + "/" + number(figure.best()) + "/" + number(figure.high());
    }

    private static String number(OptionalLong bound) {
        return bound.isPresent() ? Long.toString(bound.getAsLong()) : "open";
    }

    @Test
    void atNoonTheThirdParagraphStands() {
        List<Figure> figures = figures(List.of(Coast.noon()), Cut.none());
        assertThat(bounds(line(figures, "civilian"))).isEqualTo("340/340/open");
        assertThat(bounds(line(figures, "security-forces"))).isEqualTo("93/93/open");
        assertThat(bounds(line(figures, "all"))).isEqualTo("553/553/open");
        assertThat(line(figures, "non-civilian").derived()).contains("93 + 120");
    }

    @Test
    void onTheEveningOf8MarchEachClassHasItsOwnCount() {
        List<Figure> figures = figures(Coast.all(), ON_8);
        assertThat(bounds(line(figures, "civilian"))).isEqualTo("745/745/open");
        assertThat(line(figures, "civilian").wording()).contains(Wording.EXACT);
        assertThat(bounds(line(figures, "security-forces"))).isEqualTo("36/125/open");
        assertThat(line(figures, "security-forces").origins()).containsExactly("SOHR", "ministry");
        assertThat(bounds(line(figures, Coast.SIDE))).isEqualTo("148/148/open");
        assertThat(bounds(line(figures, "all"))).isEqualTo("1018/1018/open");
        assertThat(line(figures, "all").derived()).contains("745 + 125 + 148");
        assertThat(bounds(line(figures, "non-civilian"))).isEqualTo("273/273/open");
    }

    @Test
    void aMislabelledTotalIsSetAsideInSight() {
        assertThat(line(figures(Coast.all(), ON_8), "civilian").setAside())
                .filteredOn(left -> left.reason().startsWith("class mislabel"))
                .hasSize(2);
    }

    @Test
    void on11MarchTheVerifiedFloorAndTheReportedCountStandSideBySide() {
        List<Figure> figures = figures(Coast.all(), ON_11);
        assertThat(bounds(line(figures, "civilian"))).isEqualTo("111/1225/open");
        assertThat(line(figures, "civilian").origins()).containsExactly("OHCHR", "SOHR");
        assertThat(figures.stream()
                        .filter(figure -> figure.victims().equals("civilian"))
                        .map(figure ->
                                figure.footing().map(Figure.Footing::word).orElse("both") + " " + bounds(figure)))
                .containsExactly("both 111/1225/open", "verified 111/open/open", "reported 1225/1225/open");
    }

    @Test
    void menWomenAndChildrenAreFloors() {
        List<Figure> figures = figures(Coast.all(), ON_11);
        assertThat(bounds(line(figures, "men"))).isEqualTo("90/open/open");
        assertThat(bounds(line(figures, "women"))).isEqualTo("18/open/open");
        assertThat(bounds(line(figures, "children"))).isEqualTo("3/open/open");
        assertThat(line(figures, "children").derived()).contains("111 - 90 - 18");
    }

    @Test
    void on11MarchNoTotalCanBeGivenAndTheLastOneIsNamed() {
        List<Figure> figures = figures(Coast.all(), ON_11);
        Figure all = line(figures, "all");
        assertThat(bounds(all)).isEqualTo("open/open/open");
        assertThat(all.reason()).contains("not computable at one date");
        assertThat(all.lastCoherent().orElseThrow().value()).isEqualTo(1018);
        assertThat(all.lastCoherent().orElseThrow().asOf()).isEqualTo("2025-03-08");
        assertThat(line(figures, "security-forces").older()).isTrue();
        assertThat(line(figures, "civilian").older()).isFalse();
    }

    @Test
    void aCarelessTotalIsNowhere() {
        for (Cut cut : List.of(ON_8, ON_11, Cut.none())) {
            assertThat(figures(Coast.all(), cut))
                    .noneMatch(figure -> List.of(1498L, 4029L, 601_225L, 600_001L)
                            .contains(figure.best().orElse(0)))
                    .noneMatch(figure ->
                            figure.victims().equals("civilian") && figure.best().orElse(0) == 1018);
        }
    }

    @Test
    void theOrderOfReportsAndReportsGivenTwiceChangeNothing() {
        List<Estimate> expected = estimates(Coast.all(), Cut.none());
        List<Finding> findings = Findings.check(Coast.all(), Cut.none(), Coast.ACTORS, Coast.GAZETTEER);
        Random random = new Random(17);
        for (int i = 0; i < 40; i++) {
            List<Reading> shuffled = new ArrayList<>(Coast.all());
            shuffled.add(Coast.all().get(i % 5));
            Collections.shuffle(shuffled, random);
            assertThat(estimates(shuffled, Cut.none())).isEqualTo(expected);
            assertThat(Findings.check(shuffled, Cut.none(), Coast.ACTORS, Coast.GAZETTEER))
                    .isEqualTo(findings);
        }
    }

    @Test
    void theMislabelledReportAloneGivesTheSameTotal() {
        List<Figure> figures = figures(List.of(Coast.retold()), Cut.none());
        assertThat(bounds(line(figures, "civilian"))).isEqualTo("745/745/open");
        assertThat(line(figures, "all").derived()).contains("745 + 125 + 148");
    }
}
