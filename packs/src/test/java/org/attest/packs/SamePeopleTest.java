package org.attest.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Reading;
import org.attest.core.claim.VictimStatus;
import org.attest.core.text.Document;
import org.junit.jupiter.api.Test;

/** Whose dead are the same, part of others, or others, and which incident they are of. */
class SamePeopleTest {
    private static List<Claim> read(String title, String text) {
        Document document = new Document(
                "any",
                text,
                Optional.of(title).filter(words -> !words.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Reading reading = English.reader().read(document);
        return reading.claims();
    }

    private static Claim of(List<Claim> claims, long number) {
        return claims.stream()
                .filter(claim -> claim.count().orElseThrow().interval().low() == number)
                .reduce((one, last) -> last)
                .orElseThrow();
    }

    @Test
    void theSameNumberToldAgainIsTheSamePeople() {
        List<Claim> claims =
                read("Blast kills 14", "A blast in Varn killed 14 people. Officials said the 14 dead were bakers.");
        assertThat(claims).extracting(Claim::people).containsOnly(claims.get(0).people());
    }

    @Test
    void aDifferentNumberOfTheSamePeopleIsAnotherAccount() {
        List<Claim> claims = read("", "A flood killed 32 people. The Watch said 31 people were killed.");
        assertThat(of(claims, 31).people()).isEqualTo(of(claims, 32).people());
    }

    @Test
    void aTollThatRoseReplacesTheOneBefore() {
        List<Claim> claims = read("", "A blast killed nine people. The death toll later rose to 12.");
        assertThat(of(claims, 12).people()).isEqualTo(of(claims, 9).people());
        assertThat(of(claims, 12).revises()).hasValue(9);
    }

    @Test
    void numbersThatAddUpToATotalAreItsParts() {
        List<Claim> claims = read(
                "Raids kill 18",
                "Raids killed 18 villagers. Eleven villagers were killed in Varn. Seven others were killed at sea.");
        String total = of(claims, 18).people();
        assertThat(of(claims, 11).partOf()).containsExactly(total);
        assertThat(of(claims, 7).partOf()).containsExactly(total);
    }

    @Test
    void theNumberOfAKindToldWithItsWholeHoldsAllOfTheKind() {
        List<Claim> claims = read(
                "",
                "Raids killed 13 villagers, among them seven children. In Varn a woman and her three children were killed."
                        + " A girl, 4, was killed at sea.");
        String children = of(claims, 7).people();
        assertThat(of(claims, 3).partOf()).containsExactly(children);
        assertThat(claims)
                .filteredOn(claim -> claim.victims().demographics().contains("girls"))
                .allSatisfy(claim -> assertThat(claim.partOf()).containsExactly(children));
    }

    @Test
    void aListToldAgainIsOfTheSamePeople() {
        List<Claim> claims = read(
                "", "Mines killed 12 soldiers and five rebels. Doctors said 12 soldiers and five rebels were killed.");
        assertThat(claims).extracting(Claim::people).containsExactly("p1", "p2", "p1", "p2");
    }

    @Test
    void aRoundedNumberAndOneCloseToItAreOfTheSamePeople() {
        List<Claim> claims = read("", "Nearly 40 soldiers were killed. Doctors said 38 soldiers were killed.");
        assertThat(of(claims, 38).people()).isEqualTo(of(claims, 40).people());
    }

    @Test
    void whoWereTheVictimsIsToldOnlyOfTheDeadToldBefore() {
        assertThat(read("", "A blast killed nine people. The victims included three women and two nurses."))
                .hasSize(3);
        assertThat(read("", "The victims included three women and two nurses.")).isEmpty();
    }

    @Test
    void peopleLeftOutBeforeTheSecondNumberAreThoseAfterIt() {
        Claim killed = of(read("", "Troops killed 28 and wounded 30 insurgents."), 28);
        assertThat(killed.victims().status()).isEqualTo(VictimStatus.NON_STATE_FIGHTERS);
    }

    @Test
    void aListOfTwoClassesIsOfDifferentPeople() {
        List<Claim> claims = read("", "Two policemen and three villagers were killed.");
        assertThat(of(claims, 2).people()).isNotEqualTo(of(claims, 3).people());
        assertThat(of(claims, 3).partOf()).isEmpty();
    }

    @Test
    void peopleToldByAgeAreSomeOfATotal() {
        List<Claim> claims = read("", "Nine people were killed. Four children were killed at the gate.");
        assertThat(of(claims, 4).partOf()).containsExactly(of(claims, 9).people());
    }

    @Test
    void theAttackersOwnDeathIsNoneOfThoseHeKilled() {
        List<Claim> claims = read("", "A bomber killed 16 people. Two attackers died in Varn.");
        assertThat(of(claims, 16).people()).isNotEqualTo(of(claims, 2).people());
    }

    @Test
    void wordsThatSetApartOpenAnotherIncident() {
        List<Claim> claims =
                read("", "A blast killed nine people. It broke every window. Elsewhere, a storm killed 40 farmers.");
        assertThat(of(claims, 9).episode()).isEqualTo(Claim.MAIN);
        assertThat(of(claims, 40).episode()).isNotEqualTo(Claim.MAIN);
    }

    @Test
    void farTooManyForTheIncidentAreOfAnother() {
        List<Claim> claims = read("Raid kills five", "A raid killed five people. Raids have killed 900 people.");
        assertThat(of(claims, 900).episode()).isNotEqualTo(Claim.MAIN);
    }

    @Test
    void whoIsToldHurtAndThenDeadIsOnePerson() {
        List<Claim> claims = read("", "A boy was wounded in Varn. The boy died in hospital.");
        assertThat(claims).extracting(Claim::people).containsOnly(claims.get(0).people());
    }

    @Test
    void theBrotherOfTheDeadIsSomebodyElse() {
        List<Claim> claims = read("", "A farmer was shot dead. His brother was wounded.");
        assertThat(claims).extracting(Claim::people).doesNotHaveDuplicates();
    }

    @Test
    void aNameRightAfterOnePersonSaysWhoItIs() {
        List<Claim> claims = read("", "One man, 22-year-old Omar Vale, died in Varn.");
        assertThat(claims).extracting(Claim::people).containsOnly(claims.get(0).people());
    }

    @Test
    void personsOfOtherAgesAreOthers() {
        List<Claim> claims = read("", "A 9-year-old girl died in Varn. Rain fell. A 15-year-old girl died in Elim.");
        assertThat(claims).extracting(Claim::people).doesNotHaveDuplicates();
    }

    @Test
    void aListToldAgainIsOfTheSamePersons() {
        List<Claim> claims =
                read("", "A boy and a woman were killed in Varn. A boy and a woman were killed, she said.");
        assertThat(claims).hasSize(4);
        assertThat(claims.stream().map(Claim::people).distinct()).hasSize(2);
    }

    @Test
    void whoDiedWhenHeShotHimselfIsOnePerson() {
        List<Claim> claims = read("", "A man died after accidentally shooting himself.");
        assertThat(claims)
                .hasSize(2)
                .extracting(Claim::people)
                .containsOnly(claims.get(0).people());
    }

    @Test
    void theMotherOfTheHurtIsNotHurt() {
        List<Claim> claims = read("", "The mother of a girl who was wounded spoke.");
        assertThat(claims)
                .singleElement()
                .satisfies(claim -> assertThat(claim.victims().demographics()).containsExactly("girls"));
    }

    @Test
    void aTitleTellsOfOnePersonWithoutAnArticle() {
        List<Claim> claims = read("Storm kills Varn baker", "The baker was 40.");
        assertThat(claims)
                .singleElement()
                .satisfies(claim -> assertThat(claim.harm()).isEqualTo(Harm.KILLED));
    }
}
