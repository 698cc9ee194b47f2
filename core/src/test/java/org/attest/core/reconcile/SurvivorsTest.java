package org.attest.core.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.core.claim.Harm;
import org.junit.jupiter.api.Test;

class SurvivorsTest {
    @Test
    void whoWasHitAndDidNotDieIsInjured() {
        List<Figure> figures =
                Survivors.add(List.of(line(Harm.KILLED, "all", 1), line(Harm.KILLED_OR_INJURED, "all", 5)));
        assertThat(injured(figures)).map(Figure::best).contains(OptionalLong.of(4));
        assertThat(injured(figures)).flatMap(Figure::derived).contains("5 - 1");
    }

    @Test
    void anAttackersOwnDeathIsNotTakenFromThoseHit() {
        List<Figure> figures = Survivors.add(List.of(
                line(Harm.KILLED, "all", 2),
                line(Harm.KILLED, "perpetrator", 1),
                line(Harm.KILLED_OR_INJURED, "all", 3)));
        assertThat(injured(figures)).map(Figure::best).contains(OptionalLong.of(2));
    }

    @Test
    void moreInjuredThanFollowAreLeftAsTold() {
        List<Figure> told = List.of(
                line(Harm.KILLED, "all", 1), line(Harm.INJURED, "all", 6), line(Harm.KILLED_OR_INJURED, "all", 5));
        assertThat(Survivors.add(told)).isEqualTo(told);
    }

    @Test
    void whenAllWhoWereHitDiedNobodyIsInjured() {
        List<Figure> told = List.of(line(Harm.KILLED, "all", 2), line(Harm.KILLED_OR_INJURED, "all", 2));
        assertThat(Survivors.add(told)).isEqualTo(told);
    }

    private static Optional<Figure> injured(List<Figure> figures) {
        return figures.stream().filter(figure -> figure.harm() == Harm.INJURED).findFirst();
    }

    private static Figure line(Harm harm, String victims, long people) {
        return new Figure(
                harm,
                victims,
                OptionalLong.of(people),
                OptionalLong.of(people),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(),
                List.of("c-" + harm.word() + victims),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
