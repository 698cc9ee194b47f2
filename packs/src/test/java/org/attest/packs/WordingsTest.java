package org.attest.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.packs.English.claim;
import static org.attest.packs.English.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Perpetrator;
import org.attest.core.claim.Standing;
import org.attest.core.count.CountInterval;
import org.attest.core.time.Period;
import org.junit.jupiter.api.Test;

/** The many ways reports word numbers, days, denials and culprits. */
class WordingsTest {
    @Test
    void aNumberMayBeWrittenInAnyScriptOrInTwoWaysAtOnce() {
        Map<String, CountInterval> numbers = Map.of(
                "\uff11\uff12 villagers", CountInterval.exactly(12),
                "\u0661\u0662 villagers", CountInterval.exactly(12),
                "About \u00bd dozen villagers", CountInterval.exactly(6),
                "A dozen and a half villagers", CountInterval.exactly(18),
                "Twelve (12) villagers", CountInterval.exactly(12),
                "20+ villagers", CountInterval.atLeast(20),
                ">20 villagers", CountInterval.atLeast(21),
                "One hundred and fifty thousand villagers", CountInterval.exactly(150_000));
        numbers.forEach((words, interval) -> assertThat(claim(words + " were killed in Varn.")
                        .count()
                        .orElseThrow()
                        .interval())
                .as(words)
                .isEqualTo(interval));
    }

    @Test
    void aLetterAfterDigitsMultipliesOnlyBeforePeople() {
        assertThat(claim("Some 1.2m people were displaced in Varn.")
                        .count()
                        .orElseThrow()
                        .interval())
                .isEqualTo(CountInterval.exactly(1_200_000));
        assertThat(claims("The bomb killed 3m of hedge in Varn.")).isEmpty();
    }

    @Test
    void aTollThatWasMovedReplacesTheOldOne() {
        Claim claim = claim("The hospital revised the death toll from 14 to 11.");
        assertThat(claim.count().orElseThrow().interval()).isEqualTo(CountInterval.exactly(11));
        assertThat(claim.revises()).isEqualTo(OptionalLong.of(14));
    }

    @Test
    void daysOfAMonthAreAPeriodAndTheDayOfTheCountIsNone() {
        assertThat(claim("Nine farmers were killed between 3 and 5 March in Varn.")
                        .period()
                        .orElseThrow())
                .isEqualTo(new Period(LocalDate.of(2025, 3, 3), LocalDate.of(2025, 3, 5), Period.Basis.STATED));
        Claim counted = claim("As of 7 March, 250 farmers had been killed.");
        assertThat(counted.period()).isEmpty();
        assertThat(counted.asOf().orElseThrow().latest()).isEqualTo(LocalDate.of(2025, 3, 7));
    }

    @Test
    void aDenialIsSaidByTheDenierAndAWithdrawalTakesBack() {
        Claim denied = claim("The army denied that its men had killed 14 farmers.");
        assertThat(denied.standing()).isEqualTo(Standing.DENIED);
        assertThat(denied.attribution().origin()).contains("the army");
        for (String text : List.of(
                "The ministry retracted its claim that 14 farmers had been killed.",
                "An earlier version of this report said 14 farmers were killed.")) {
            assertThat(claim(text).standing()).as(text).isEqualTo(Standing.RETRACTED);
        }
        assertThat(claim("The army denied responsibility for killing 14 farmers.")
                        .standing())
                .isNotEqualTo(Standing.DENIED);
    }

    @Test
    void whoWasHarmedByTheWordsBeforeDidNotDoWhatComesAfter() {
        assertThat(claims("Gunmen killed four farmers and wounded nine.").get(1).perpetrators())
                .extracting(Perpetrator::text)
                .containsExactly("Gunmen");
    }

    @Test
    void whoIsAccusedIsThePerpetratorAndWhoAccusesSpeaks() {
        Claim claim = claim("Residents accused the army of killing at least 18 farmers.");
        assertThat(claim.attribution().origin()).contains("residents");
        assertThat(claim.perpetrators()).extracting(Perpetrator::text).containsExactly("the army");
    }

    @Test
    void linesUnderAHeadingAreHarmedAsItSays() {
        List<Claim> claims =
                claims("Dead:\n- Three soldiers\n- Carmen Vega, 34\nWounded:\n\u2022 Nine farmers from Varn");
        assertThat(claims).extracting(Claim::harm).containsExactly(Harm.KILLED, Harm.KILLED, Harm.INJURED);
    }

    @Test
    void partsToldAfterTheVerbAreOfThoseItHarmed() {
        List<Claim> claims = claims("Nine farmers died, including two children, and five guards were hurt.");
        assertThat(claims).extracting(Claim::harm).containsExactly(Harm.KILLED, Harm.KILLED, Harm.INJURED);
        assertThat(claims.get(1).partOf()).containsExactly(claims.get(0).people());
        assertThat(claims("At least 34 farmers were killed, including 11 children, and 900 people were displaced."))
                .extracting(Claim::harm)
                .containsExactly(Harm.KILLED, Harm.KILLED, Harm.DISPLACED);
    }

    @Test
    void victimsIdentifiedAreTheDeadWhereNobodyElseWasHurt() {
        String names = " The victims were identified as Carmen Vega, 34, and Rosa Prado, 43.";
        assertThat(claims("Two farmers were killed in Varn." + names)).hasSize(3);
        assertThat(claims("Two farmers were killed and two wounded in Varn." + names))
                .hasSize(2);
    }
}
