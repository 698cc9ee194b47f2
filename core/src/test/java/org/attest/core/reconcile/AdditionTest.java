package org.attest.core.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Reading;
import org.attest.core.incident.Incident;
import org.attest.core.incident.Linker;
import org.junit.jupiter.api.Test;

class AdditionTest {
    private static final List<Incident> INCIDENTS = Linker.link(Coast.all(), Coast.GAZETTEER);

    /** The claims that print these numbers, each {@code report:number}. */
    private static Addition sum(String... wanted) {
        List<Claim> claims = new ArrayList<>();
        Stream.of(wanted)
                .map(name -> name.split(":"))
                .forEach(name -> Coast.all().stream()
                        .filter(reading -> reading.document().id().equals(name[0]))
                        .map(Reading::claims)
                        .flatMap(List::stream)
                        .filter(claim -> claim.count().orElseThrow().text().contains(name[1]))
                        .findFirst()
                        .ifPresent(claims::add));
        assertThat(claims).hasSameSizeAs(List.of(wanted));
        return Addition.of(claims, Coast.all(), INCIDENTS, Coast.ACTORS);
    }

    @Test
    void countsOfOneReleaseAndOfClassesThatShareNobodyAreAdded() {
        Addition sum = sum("evening:745", "evening:125", "evening:148");
        assertThat(sum.refusals()).isEmpty();
        assertThat(sum.low()).isEqualTo(1018);
        assertThat(sum.high()).as("\"at least\" leaves it open").isEmpty();
        assertThat(sum.terms()).isEqualTo("745 civilians + 125 security forces + 148 pro-Assad fighters");
        assertThat(sum.about()).isEqualTo("killed, by SOHR, counted 2025-03-08");
    }

    @Test
    void countsOfDifferentDaysAreRefusedByTheirDays() {
        assertThat(sum("later:1,225", "evening:125", "evening:148").refusals())
                .containsExactly(
                        "they were counted on different days: 125 on 2025-03-08, 148 on 2025-03-08, 1,225 on 2025-03-11");
    }

    @Test
    void aVerifiedFloorAndATallyAreDifferentThings() {
        assertThat(sum("later:111", "later:1,225").refusals())
                .anySatisfy(reason -> assertThat(reason).contains("a tally, a verified floor"))
                .anySatisfy(reason -> assertThat(reason).contains("OHCHR, SOHR"));
    }

    @Test
    void aNumberToldTwiceIsOneCount() {
        assertThat(sum("evening:745", "retold:745").refusals()).containsExactly("745 and 745 are one count told twice");
    }

    @Test
    void aRevisionIsNoAddend() {
        assertThat(sum("noon:340", "evening:745").refusals())
                .containsExactly(
                        "745 and 340 are two counts of the same class (civilians): one revises, or is part of, the other");
    }

    @Test
    void womenMayBeAmongTheCiviliansAndBackgroundIsNoCount() {
        assertThat(sum("later:18", "later:111").refusals())
                .anySatisfy(reason -> assertThat(reason).contains("may share people"));
        assertThat(sum("later:600,000", "later:18").refusals())
                .anySatisfy(reason -> assertThat(reason).contains("background"));
    }

    @Test
    void aCompositeOfDaysIsMadeOnlyInPlaceOfATotalThatIsNone() {
        Estimate on11 = estimate("2025-03-11");
        Composite composite = Composite.of(on11, Harm.KILLED).orElseThrow();
        assertThat(composite.total()).isEqualTo(1498);
        assertThat(on11.figures())
                .noneMatch(figure ->
                        figure.low().orElse(0) == 1498 || figure.best().orElse(0) == 1498);
        assertThat(Composite.of(estimate("2025-03-08"), Harm.KILLED)).isEmpty();
    }

    private static Estimate estimate(String day) {
        return Estimates.estimate(
                        Coast.all(), Cut.asOf(LocalDate.parse(day)), Policy.ATTEST, Coast.ACTORS, Coast.GAZETTEER)
                .get(0);
    }
}
