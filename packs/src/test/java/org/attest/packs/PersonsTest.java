package org.attest.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.packs.English.claim;
import static org.attest.packs.English.claims;

import org.attest.core.claim.Claim;
import org.attest.core.claim.Individual;
import org.attest.core.claim.VictimStatus;
import org.attest.core.count.CountInterval;
import org.attest.core.count.Wording;
import org.junit.jupiter.api.Test;

/** People told of one by one: a name or a description is one person, and no more is made of it than it says. */
class PersonsTest {
    private static Individual person(String text) {
        return claim(text).individuals().get(0);
    }

    @Test
    void aNameIsOnePerson() {
        Claim claim = claim("Gunmen killed Carmen Vega on the road.");
        assertThat(claim.count().orElseThrow().interval()).isEqualTo(CountInterval.exactly(1));
        assertThat(claim.count().orElseThrow().wording()).isEqualTo(Wording.IMPLICIT);
        assertThat(claim.individuals().get(0).name().orElseThrow().value()).isEqualTo("Carmen Vega");
    }

    @Test
    void aGivenNameTellsNoSexButAWordDoes() {
        assertThat(person("Gunmen killed Carmen Vega on the road.").sex()).isEmpty();
        assertThat(claim("Gunmen killed Carmen Vega on the road.").victims().demographics())
                .isEmpty();
        assertThat(person("Gunmen killed his wife, Carmen Vega, on the road.")
                        .sex()
                        .orElseThrow()
                        .value())
                .isEqualTo("female");
    }

    @Test
    void spansOfAPersonGiveTheWords() {
        String text = "Gunmen killed Judge Carmen Vega, 41, on the road.";
        Individual person = person(text);
        assertThat(person.name().orElseThrow().span().in(text)).isEqualTo("Carmen Vega");
        assertThat(person.role().orElseThrow().span().in(text)).isEqualTo("Judge");
        assertThat(person.age().orElseThrow().value()).isEqualTo(41);
        assertThat(person.status()).isEqualTo(VictimStatus.CIVILIAN);
    }

    @Test
    void anAgeMakesAChild() {
        assertThat(claim("A 6-year-old was killed on the road.").victims().demographics())
                .containsExactly("children");
        assertThat(claim("Her son, Tomas, 8, was killed on the road.").victims().demographics())
                .containsExactly("boys");
        assertThat(claim("A 26-year-old was killed on the road.").victims().demographics())
                .isEmpty();
    }

    @Test
    void capitalsDoNotHideNames() {
        assertThat(claims("THE MURDER OF MAYOR CARMEN VEGA WAS CONDEMNED IN PRADO YESTERDAY."))
                .singleElement()
                .extracting(c -> c.individuals().get(0).name().orElseThrow().value())
                .isEqualTo("CARMEN VEGA");
    }

    @Test
    void whoKillsIsNoVictim() {
        assertThat(claims("Carmen Vega killed three soldiers on the road."))
                .singleElement()
                .extracting(c -> c.count().orElseThrow().text())
                .isEqualTo("three");
    }

    @Test
    void somebodyToldOfBeforeIsNotCountedAgain() {
        assertThat(claims("A miner was killed on the road. The victim died at noon. He died alone."))
                .hasSize(1);
        assertThat(claims("The victim died at noon.")).hasSize(1);
    }

    @Test
    void oneNameIsOneSetOfPeople() {
        assertThat(claims("Carmen Vega was killed on Monday. The murder of Judge Carmen Vega was condemned."))
                .extracting(Claim::people)
                .hasSize(2)
                .containsOnly("p1");
    }

    @Test
    void namesOfPlacesAndBodiesAreNoPersons() {
        assertThat(claims("Shots were fired near the Carmen Vega Hospital. The San Telmo Front was banned."))
                .isEmpty();
    }
}
