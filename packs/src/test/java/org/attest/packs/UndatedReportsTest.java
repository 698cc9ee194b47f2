package org.attest.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.attest.core.claim.Reading;
import org.attest.core.read.Knowledge;
import org.attest.core.reconcile.UndatedReports;
import org.attest.core.text.Document;
import org.attest.core.text.PublicationDate;
import org.junit.jupiter.api.Test;

/** Reports without a date, beside one of Saturday, 8 March 2025. */
class UndatedReportsTest {
    private static final Reading SATURDAY = dated(
            "saturday",
            "The Watch said on Saturday that at least 62 villagers had been killed in Port Elim since Thursday."
                    + " It said 41 soldiers were killed.");

    private static Reading dated(String id, String text) {
        return English.reader()
                .read(Document.of(id, text)
                        .withPublished(PublicationDate.given(LocalDate.of(2025, 3, 8), "given by the test")));
    }

    private static Reading undated(String id, String text) {
        return English.reader().read(Document.of(id, text));
    }

    private static List<Reading> date(List<Reading> readings) {
        Knowledge knowledge = English.knowledge();
        return UndatedReports.date(readings, English.reader()::read, knowledge.actors(), knowledge.gazetteer());
    }

    private static Optional<PublicationDate> published(Reading... readings) {
        return date(List.of(readings)).get(readings.length - 1).document().published();
    }

    @Test
    void theSameNumbersOfOneOriginDateAReport() {
        PublicationDate date = published(
                        SATURDAY,
                        undated(
                                "digest",
                                "Orland Watch for Liberties counts 62 villagers and 41 soldiers killed in Port Elim."))
                .orElseThrow();
        assertThat(date.earliest()).isEqualTo("2025-03-08");
        assertThat(date.latest()).isEqualTo("2025-03-14");
        assertThat(date.basis()).isEqualTo(PublicationDate.Basis.INFERRED);
        assertThat(date.reason()).isEqualTo("shares 62 and 41 by OWL with saturday, counted 8 March");
    }

    @Test
    void oneNumberOrAnotherOriginDatesNothing() {
        assertThat(published(SATURDAY, undated("one", "The Watch says 62 villagers were killed in Port Elim.")))
                .isEmpty();
        assertThat(published(
                        SATURDAY,
                        undated("other", "The mayor counts 62 villagers and 41 soldiers killed in Port Elim.")))
                .isEmpty();
    }

    @Test
    void whatIsSharedWithAnUndatedReportDatesNothing() {
        String words = "The Watch counts 77 villagers and 45 soldiers killed in Port Elim.";
        List<Reading> dated = date(List.of(SATURDAY, undated("one", words), undated("two", words)));
        assertThat(dated)
                .filteredOn(reading -> reading.document().published().isPresent())
                .hasSize(1);
    }

    @Test
    void aWeekdayOnWhichTheSameKillingBeganLeavesTheDaysAfterIt() {
        PublicationDate date = published(
                        SATURDAY,
                        undated(
                                "later",
                                "At least 90 villagers have been killed in Port Elim since Thursday, the Watch said."))
                .orElseThrow();
        assertThat(date.earliest()).as("not before the smaller count").isEqualTo("2025-03-08");
        assertThat(date.latest()).as("the next Thursday is another").isEqualTo("2025-03-12");
        assertThat(date.reason()).startsWith("since 6 March, as told by OWL in saturday");
    }

    @Test
    void aWeekdayInAnotherTownDatesNothing() {
        assertThat(published(
                        SATURDAY,
                        undated(
                                "varn",
                                "At least 90 villagers have been killed in Varn since Thursday, the Watch said.")))
                .isEmpty();
    }

    @Test
    void whatCoversFridayAndSaturdayWasCountedWhenTheyWereOver() {
        List<Reading> dated = date(List.of(
                SATURDAY,
                undated(
                        "weekend",
                        "The Watch said 99 villagers were killed in Port Elim during Friday and Saturday."
                                + " The Watch said 62 villagers and 41 soldiers were killed before.")));
        assertThat(dated.get(1).claims().get(0).asOf().orElseThrow().latest()).isEqualTo("2025-03-08");
    }

    @Test
    void datedReportsDateOthersInTurnInAnyOrder() {
        List<Reading> readings = new ArrayList<>(List.of(
                SATURDAY,
                undated(
                        "b",
                        "The Watch counts 62 villagers and 41 soldiers killed in Port Elim, and 35 rebels killed."),
                undated("c", "The Watch says 41 soldiers and 35 rebels were killed in Port Elim.")));
        List<Reading> found = date(readings);
        assertThat(found).allMatch(reading -> reading.document().published().isPresent());
        readings.addAll(List.copyOf(readings));
        Collections.shuffle(readings, new Random(5));
        assertThat(date(readings)).containsAll(found);
    }
}
