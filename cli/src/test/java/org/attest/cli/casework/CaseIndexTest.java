package org.attest.cli.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.attest.core.incident.Incident;
import org.attest.core.incident.Judgement;
import org.attest.core.ledger.DocumentAdded;
import org.attest.core.ledger.DrawnBy;
import org.attest.core.ledger.Reason;
import org.attest.core.reconcile.Cut;
import org.attest.core.reconcile.Figure;
import org.attest.core.reconcile.Policy;
import org.attest.core.text.Document;
import org.attest.core.text.PublicationDate;
import org.attest.formats.json.WireJson;
import org.attest.store.Payload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept beside the ledger is what follows from the whole case, whatever entered it, and in whatever order. */
class CaseIndexTest {
    private static final List<String> PLACES = List.of("Hama", "Homs", "Mosul", "Goma", "Kramatorsk", "Idlib");
    private static final List<String> WORDS =
            List.of("orchard", "bakery", "Tansy Road", "Harrow Mill", "Old Pier", "tannery", "ferry", "school");

    private final Random random = new Random(41);

    @TempDir
    private Path folder;

    private Document report(int number, boolean dated) {
        LocalDate day = LocalDate.of(2031, 5, 1).plusDays(random.nextInt(20));
        String text =
                "Bay Wire %d\n\nAt least %d civilians and %d soldiers were killed in %s on %d May 2031, the mayor said."
                        .formatted(
                                number,
                                10 + random.nextInt(40),
                                1 + random.nextInt(9),
                                PLACES.get(random.nextInt(PLACES.size())),
                                day.getDayOfMonth());
        Document document =
                Document.of("r" + number + ".txt", text + " Smoke rose over the " + word() + " by " + word());
        return dated
                ? document.withPublished(PublicationDate.given(day.plusDays(random.nextInt(3)), "test"))
                : document;
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static void add(CaseFile file, Document document) {
        byte[] bytes = document.text().getBytes(StandardCharsets.UTF_8);
        DrawnBy by = new DrawnBy("text/plain", "text", "1");
        DocumentAdded entry = DocumentAdded.of(document, bytes, by, Instant.EPOCH, Optional.empty());
        file.store().add(entry, Payload.of(bytes, document));
    }

    private static List<String> kept(CaseFile file) {
        return file.listed().stream()
                .map(row -> row.incident() + "\n" + row.line())
                .toList();
    }

    private static List<String> computed(CaseFile file) {
        CaseView view =
                new CaseView(file.counting(), file.known().knowledge(), Cut.none(), new Links(file).judgements());
        Map<String, List<Figure>> figures = view.estimates(Policy.ATTEST).stream()
                .collect(Collectors.toMap(estimate -> estimate.incident().id(), estimate -> estimate.figures()));
        return view.incidents().stream()
                .map(incident ->
                        incident + "\n" + WireJson.incident(incident, figures.getOrDefault(incident.id(), List.of())))
                .toList();
    }

    @Test
    void addingReportByReportKeepsWhatTheWholeCaseSays() {
        try (CaseFile file = CaseFile.openOrCreate(folder)) {
            for (int i = 0; i < 40; i++) {
                add(file, report(i, true));
                file.refresh();
                if (i % 8 == 7) {
                    assertThat(kept(file)).isEqualTo(computed(file));
                }
            }
        }
    }

    @Test
    void undatedReportsWithdrawalsAndJudgementsAreTakenIn() {
        try (CaseFile file = CaseFile.openOrCreate(folder)) {
            for (int i = 0; i < 34; i++) {
                add(file, report(i, i % 9 > 0));
            }
            Deciding deciding = new Deciding(file, "A. Reader", null, Instant.EPOCH);
            for (int i = 0; i < 9; i++) {
                act(file, deciding, i);
                assertThat(kept(file)).as("after act %d", i).isEqualTo(computed(file));
            }
        }
    }

    private void act(CaseFile file, Deciding deciding, int number) {
        List<CaseFile.Kept> documents = file.documents();
        CaseFile.Kept one = documents.get(random.nextInt(documents.size()));
        CaseFile.Kept other = documents.get((documents.indexOf(one) + 1) % documents.size());
        switch (number % 4) {
            case 0 -> deciding.withdraw(one, Reason.DUPLICATE);
            case 1, 2 -> {
                Judgement judgement = number % 4 == 1 ? Judgement.SAME : Judgement.DIFFERENT;
                var act = new Links(file).judge(file.view(Cut.none()), judgement, one.id(), other.id());
                deciding.set(act.target(), act.value(), Reason.OTHER);
            }
            default -> add(file, report(100 + number, true));
        }
    }

    @Test
    void aNameMayPassFromOneTextToAnotherAndBack() {
        try (CaseFile file = CaseFile.openOrCreate(folder)) {
            Document first = report(1, true);
            Document corrected = report(2, true).withId(first.id());
            add(file, report(3, true));
            add(file, first);
            assertThat(kept(file)).isEqualTo(computed(file));
            Deciding deciding = new Deciding(file, "A. Reader", null, Instant.EPOCH);
            CaseFile.Kept gone = DocumentIds.find(file.documents(), first.id());
            long act = deciding.withdraw(gone, Reason.RETRACTED).number();
            assertThat(kept(file)).isEqualTo(computed(file));
            add(file, corrected);
            assertThat(kept(file)).isEqualTo(computed(file));
            deciding.undo(act, Reason.OTHER);
            assertThat(kept(file)).isEqualTo(computed(file));
            deciding.withdraw(DocumentIds.find(file.documents(), "r3.txt"), Reason.DUPLICATE);
            assertThat(kept(file)).isEqualTo(computed(file));
        }
    }

    @Test
    void aReportLeavesOtherIncidentsUntouched() {
        try (CaseFile file = CaseFile.openOrCreate(folder)) {
            for (int i = 0; i < 20; i++) {
                add(file, report(i, true));
            }
            List<Incident> before = file.incidents();
            Document lone = Document.of(
                            "lone.txt", "Nine miners were killed in Goma on 2 January 2040, the mayor said.")
                    .withPublished(PublicationDate.given(LocalDate.of(2040, 1, 3), "test"));
            add(file, lone);
            assertThat(file.incidents()).containsAll(before).hasSize(before.size() + 1);
        }
    }
}
