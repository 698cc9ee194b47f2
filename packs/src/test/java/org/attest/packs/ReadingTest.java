package org.attest.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.packs.English.claim;
import static org.attest.packs.English.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.core.claim.Attribution;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Scope;
import org.attest.core.claim.Standing;
import org.attest.core.claim.VictimStatus;
import org.attest.core.count.CountInterval;
import org.attest.core.count.Wording;
import org.attest.core.place.PlaceMention;
import org.attest.core.text.Document;
import org.attest.core.text.PublicationDate;
import org.attest.core.time.AsOf;
import org.attest.core.time.Period;
import org.junit.jupiter.api.Test;

/** What English sentences say, by the model. */
class ReadingTest {
    @Test
    void moreThanExcludesTheNumberButAtLeastIncludesIt() {
        assertThat(interval("More than 300 villagers were killed in Varn.")).isEqualTo(CountInterval.atLeast(301));
        assertThat(interval("At least 340 villagers were killed in Varn.")).isEqualTo(CountInterval.atLeast(340));
    }

    @Test
    void wordsAndDigitsAreTheSameNumber() {
        for (String number :
                List.of("1,225", "1225", "1\u00a0225", "1\u202f225", "one thousand two hundred and twenty-five")) {
            assertThat(interval(number + " villagers were killed in Varn."))
                    .as(number)
                    .isEqualTo(CountInterval.exactly(1225));
        }
    }

    @Test
    void vagueWordsGiveALowerBoundOnly() {
        assertThat(interval("Dozens of villagers were killed in Varn.")).isEqualTo(CountInterval.atLeast(24));
        assertThat(interval("Several dozen soldiers were killed in Varn.")).isEqualTo(CountInterval.atLeast(36));
        assertThat(interval("Hundreds of villagers were killed in Varn.")).isEqualTo(CountInterval.atLeast(200));
    }

    @Test
    void aroundKeepsTheNumberAndIsApproximate() {
        Claim claim = claim("Around 745 villagers lost their lives in Varn.");
        assertThat(claim.count().orElseThrow().interval()).isEqualTo(CountInterval.exactly(745));
        assertThat(claim.count().orElseThrow().approximate()).isTrue();
        assertThat(claim.count().orElseThrow().wording()).isEqualTo(Wording.ABOUT);
    }

    @Test
    void aRangeHasBothBounds() {
        assertThat(interval("Between 22 and 31 villagers were killed in Varn."))
                .isEqualTo(CountInterval.between(22, 31));
    }

    private static CountInterval interval(String text) {
        return claim(text).count().orElseThrow().interval();
    }

    @Test
    void whoWasKilledIsReadFromTheHead() {
        assertThat(status("Nine farmers were killed in Varn.")).isEqualTo(VictimStatus.CIVILIAN);
        assertThat(status("Nine policemen were killed in Varn.")).isEqualTo(VictimStatus.SECURITY_FORCES);
        assertThat(status("Nine rebels were killed in Varn.")).isEqualTo(VictimStatus.NON_STATE_FIGHTERS);
        assertThat(status("Nine people were killed in Varn.")).isEqualTo(VictimStatus.UNKNOWN);
    }

    private static VictimStatus status(String text) {
        return claim(text).victims().status();
    }

    @Test
    void theObjectOfOneHarmIsNoSubjectOfTheNext() {
        assertThat(harms("The raid killed nine people and five were wounded."))
                .containsExactly("killed 9", "injured 5");
        assertThat(harms("The raid killed nine people, including two women and a child, and five others were wounded."))
                .containsExactly("killed 9", "killed 2", "killed 1", "injured 5");
        assertThat(harms("Ten people were killed, including six children, and four others were wounded."))
                .containsExactly("killed 10", "killed 6", "injured 4");
        assertThat(harms("Three men and two others were wounded.")).containsExactly("injured 3", "injured 2");
    }

    private static List<String> harms(String text) {
        return claims(text).stream()
                .map(claim -> claim.harm().word() + " "
                        + claim.count().orElseThrow().interval().low())
                .toList();
    }

    @Test
    void aSideOfTheActorFileIsKept() {
        Claim claim = claim("In all 148 Free Varn rebels were killed.");
        assertThat(claim.victims().side()).contains("Free Varn fighters");
        assertThat(claim.victims().status()).isEqualTo(VictimStatus.NON_STATE_FIGHTERS);
    }

    @Test
    void aSourceIsReadBeforeAndAfterItsContent() {
        String killed = "nine farmers were killed in Varn";
        for (String text : List.of(
                "The Orland Watch for Liberties said " + killed + ".",
                "In the hills " + killed + ", the Orland Watch for Liberties said.",
                "According to the Orland Watch for Liberties, " + killed + ".")) {
            assertThat(claim(text).attribution().origin()).as(text).contains("OWL");
            assertThat(claim(text).standing()).as(text).isEqualTo(Standing.CLAIMED);
        }
    }

    @Test
    void theGroupIsTheOneThatSpokeBefore() {
        List<Claim> claims = claims("The Orland Watch for Liberties said 12 farmers were killed in Varn.\n"
                + "The group reported that nine soldiers were killed as well.");
        assertThat(claims).extracting(c -> c.attribution().origin()).containsOnly(Optional.of("OWL"));
        assertThat(claims.get(1).attribution().basis()).isEqualTo(Attribution.Basis.CARRIED);
    }

    @Test
    void anAgencyThatPassesItOnIsNotTheOrigin() {
        Claim claim =
                claim("A military source cited by the Orland News Agency said nine soldiers were killed in Varn.");
        assertThat(claim.attribution().origin()).contains("military source");
    }

    @Test
    void nobodyIsNamedMeansNoOrigin() {
        Claim claim = claim("Nine farmers were killed in Varn.");
        assertThat(claim.attribution()).isEqualTo(Attribution.none());
        assertThat(claim.standing()).isEqualTo(Standing.ASSERTED);
    }

    @Test
    void verifiedAndNotVerifiedAreTold() {
        assertThat(claim("The UN rights mission has verified 111 civilian deaths.")
                        .standing())
                .isEqualTo(Standing.VERIFIED);
        assertThat(claim("The Watch said nine farmers were killed. The figure could not be independently verified.")
                        .standing())
                .isEqualTo(Standing.UNVERIFIED);
    }

    @Test
    void weekdaysResolveIntoThePast() {
        assertThat(claim("Nine farmers were killed in Varn on Friday.").period())
                .contains(Period.day(LocalDate.of(2025, 3, 7), Period.Basis.STATED));
        assertThat(claim("Nine farmers have been killed in Varn since last Thursday.")
                        .period())
                .contains(new Period(LocalDate.of(2025, 3, 6), LocalDate.of(2025, 3, 9), Period.Basis.STATED));
        assertThat(claim("Nine farmers were killed in Varn on Friday and Saturday.")
                        .period())
                .contains(new Period(LocalDate.of(2025, 3, 7), LocalDate.of(2025, 3, 8), Period.Basis.STATED));
    }

    @Test
    void theDayTheySpokeIsTheAsOfAndNotThePeriod() {
        Claim claim = claim("The Watch said on Saturday that nine farmers had been killed in Varn since Thursday.");
        LocalDate saturday = LocalDate.of(2025, 3, 8);
        assertThat(claim.asOf()).contains(new AsOf(saturday, saturday, Period.Basis.STATED));
        assertThat(claim.period().orElseThrow().start()).isEqualTo(LocalDate.of(2025, 3, 6));
    }

    @Test
    void withoutAnyDateThereIsNoPeriodAndNoAsOf() {
        Claim claim = English.reader()
                .read(Document.of("undated", "Nine farmers were killed in Varn on Friday."))
                .claims()
                .get(0);
        assertThat(claim.period()).isEmpty();
        assertThat(claim.asOf()).isEmpty();
    }

    @Test
    void aReportIsDatedByItsHeadAndSaysWhy() {
        Document dated = English.reader()
                .read(Document.of("dated", "PORT ELIM, 4 May 2016 - Nine farmers were killed in Varn on Tuesday."))
                .document();
        assertThat(dated.published())
                .contains(new PublicationDate(
                        LocalDate.of(2016, 5, 4),
                        LocalDate.of(2016, 5, 4),
                        PublicationDate.Basis.INFERRED,
                        "headed \"4 May 2016\""));
    }

    @Test
    void aDateThatOnlyTellsOfThePastDatesNothing() {
        Document undated = English.reader()
                .read(Document.of("undated", "Nine farmers were killed. The bridge over the river fell on 4 May 2016."))
                .document();
        assertThat(undated.published()).isEmpty();
    }

    @Test
    void theWarsDeadAreBackground() {
        List<Claim> claims = claims("Nine farmers were killed in Varn on Friday. "
                + "More than 600,000 were killed in the nine-year civil war.");
        assertThat(claims).extracting(Claim::scope).containsExactly(Scope.EVENT, Scope.BACKGROUND);
    }

    @Test
    void whatCouldHaveHappenedHarmedNobody() {
        assertThat(claims("The shells could have killed 40 villagers in Varn."))
                .extracting(Claim::scope)
                .containsOnly(Scope.HYPOTHETICAL);
    }

    @Test
    void whatSomebodyDeniesIsDenied() {
        assertThat(claims("The army denied killing 20 villagers in Varn."))
                .extracting(Claim::standing)
                .containsOnly(Standing.DENIED);
    }

    @Test
    void partsNameTheirWhole() {
        List<Claim> claims =
                claims("The toll reached 553, including 93 members of the security forces and 120 rebels.");
        assertThat(claims).hasSize(3);
        String whole = claims.get(0).people();
        assertThat(claims.subList(1, 3)).extracting(Claim::partOf).containsOnly(List.of(whole));
    }

    @Test
    void womenMenAndChildrenArePartsOfTheTotalToldBefore() {
        List<Claim> claims = claims("The UN rights mission has verified 111 civilian deaths.\n"
                + "The UN rights mission said 90 men, 18 women and some children were killed.");
        assertThat(claims.get(1).partOf()).containsExactly(claims.get(0).people());
        assertThat(claims.get(1).victims().status()).isEqualTo(VictimStatus.CIVILIAN);
    }

    @Test
    void theSameNumberOfTheSamePeopleIsTheSamePeople() {
        List<Claim> claims =
                claims("Nine farmers were killed in Varn. Police said the nine farmers killed were brothers.");
        assertThat(claims).extracting(Claim::people).containsOnly(claims.get(0).people());
    }

    @Test
    void numbersThatAreNoPeopleAreNotRead() {
        for (String text : List.of(
                "The 13-year war killed trade.",
                "About 10 per cent of the town has left.",
                "It was one of the deadliest weeks in the town.",
                "The clashes were in 30 separate incidents.",
                "See www.example.org/2025/03/08/story-119579716 for more.",
                "Telephone 0800 555 0177 for the dead of Varn.",
                "Three months ago the killed rebels' leader spoke.")) {
            assertThat(claims(text).stream().filter(c -> c.count().orElseThrow().wording() != Wording.IMPLICIT))
                    .as(text)
                    .isEmpty();
        }
    }

    @Test
    void killedAndWoundedAreTwoClaims() {
        List<Claim> claims = claims("Three soldiers were killed and five wounded in Varn.");
        assertThat(claims).extracting(Claim::harm).containsExactly(Harm.KILLED, Harm.INJURED);
    }

    @Test
    void placesOfTheHarmAreResolved() {
        Claim claim = claim("Nine farmers were killed in Varn.");
        assertThat(claim.places()).singleElement().satisfies(place -> {
            assertThat(place.place().orElseThrow().name()).isEqualTo("Varn");
            assertThat(place.role()).isEqualTo(PlaceMention.Role.HARM);
        });
    }

    @Test
    void theAllegedPerpetratorIsAllegedByTheOrigin() {
        Claim claim = claim("The Watch said nine farmers were killed by security forces in Varn.");
        assertThat(claim.perpetrators()).singleElement().satisfies(p -> {
            assertThat(p.text()).isEqualTo("security forces");
            assertThat(p.allegedBy()).contains("OWL");
        });
        assertThat(claim.revises()).isEqualTo(OptionalLong.empty());
    }
}
