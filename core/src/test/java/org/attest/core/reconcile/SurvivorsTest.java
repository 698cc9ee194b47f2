package org.attest.core.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.core.claim.Harm.INJURED;
import static org.attest.core.claim.Harm.KILLED_OR_INJURED;
import static org.attest.core.claim.VictimStatus.PERPETRATOR;
import static org.attest.core.claim.VictimStatus.UNKNOWN;

import java.util.List;
import org.attest.core.claim.Report;
import org.junit.jupiter.api.Test;

/** Who was hit, and who of them died, in one report. */
class SurvivorsTest {
    private final Report report = Report.of("a");

    @Test
    void whoWasHitAndDidNotDieIsInjured() {
        report.harmed(KILLED_OR_INJURED, "5", "people", UNKNOWN);
        report.killed("1", "man", UNKNOWN);
        assertThat(injured()).containsExactly("4 = 5 - 1");
    }

    @Test
    void anAttackersOwnDeathIsNotTakenFromThoseHit() {
        report.harmed(KILLED_OR_INJURED, "3", "people", UNKNOWN);
        report.killed("1", "man", UNKNOWN);
        report.killed("1", "gunman", PERPETRATOR);
        assertThat(injured()).containsExactly("2 = 3 - 1");
    }

    @Test
    void moreInjuredThanFollowAreLeftAsTold() {
        report.harmed(KILLED_OR_INJURED, "5", "people", UNKNOWN);
        report.harmed(INJURED, "6", "people", UNKNOWN);
        assertThat(injured()).containsExactly("6");
    }

    @Test
    void whenAllWhoWereHitDiedNobodyIsInjured() {
        report.harmed(KILLED_OR_INJURED, "2", "people", UNKNOWN);
        report.killed("2", "people", UNKNOWN);
        assertThat(injured()).isEmpty();
    }

    @Test
    void oneToldHurtAndThenDeadIsNotInjured() {
        report.harmed(INJURED, "1", "boy", UNKNOWN).set("boy");
        report.killed("1", "boy", UNKNOWN).set("boy");
        assertThat(injured()).isEmpty();
    }

    @Test
    void whoWasHitLivesWhereAllToldHurtAreDead() {
        report.harmed(KILLED_OR_INJURED, "2", "people", UNKNOWN);
        report.harmed(INJURED, "1", "boy", UNKNOWN).set("boy");
        report.killed("1", "boy", UNKNOWN).set("boy");
        assertThat(injured()).containsExactly("1 = 2 - 1");
    }

    private List<String> injured() {
        return Estimates.estimate(List.of(report.read()), Cut.none(), Policy.ATTEST, Coast.ACTORS, Coast.GAZETTEER)
                .stream()
                .flatMap(estimate -> estimate.figures().stream())
                .filter(figure -> figure.harm() == INJURED && figure.victims().equals(VictimClass.ALL))
                .map(figure -> figure.best().orElseThrow()
                        + figure.derived().map(sum -> " = " + sum).orElse(""))
                .toList();
    }
}
