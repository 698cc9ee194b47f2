package org.attest.core.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.core.claim.VictimStatus.CIVILIAN;
import static org.attest.core.claim.VictimStatus.SECURITY_FORCES;

import java.util.List;
import org.attest.core.claim.Report;
import org.junit.jupiter.api.Test;

/** Which numbers of one report are added. */
class OneReportTest {
    private final Report report = Report.of("a");

    @Test
    void numbersToldTogetherAreAdded() {
        report.killed("5", "bakers", CIVILIAN);
        report.killed("3", "soldiers", SECURITY_FORCES);
        assertThat(killed()).containsExactly("8 = 5 + 3");
    }

    @Test
    void aNumberToldFarFromTheFirstIsNotAdded() {
        report.killed("5", "bakers", CIVILIAN);
        report.goesOn().killed("3", "soldiers", SECURITY_FORCES);
        assertThat(killed()).containsExactly("5");
    }

    @Test
    void aListThatGoesOnIsAddedAsFarAsItGoes() {
        report.killed("5", "bakers in the small market by the bridge over the river", CIVILIAN);
        report.killed("3", "soldiers in the barracks at the end of the long road", SECURITY_FORCES);
        report.killed("2", "guards", SECURITY_FORCES);
        assertThat(killed()).containsExactly("10 = 5 + 3 + 2");
    }

    private List<String> killed() {
        return Estimates.estimate(List.of(report.read()), Cut.none(), Policy.ATTEST, Coast.ACTORS, Coast.GAZETTEER)
                .stream()
                .flatMap(estimate -> estimate.figures().stream())
                .filter(figure -> figure.victims().equals(VictimClass.ALL))
                .map(figure -> figure.best().orElseThrow()
                        + figure.derived().map(sum -> " = " + sum).orElse(""))
                .toList();
    }
}
