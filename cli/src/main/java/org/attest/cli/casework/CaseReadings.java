package org.attest.cli.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.cli.casework.CaseFile.Kept;
import org.attest.core.claim.Reading;
import org.attest.core.ledger.LedgerState;
import org.attest.core.ledger.Numbered;
import org.attest.core.read.Knowledge;
import org.attest.core.reconcile.UndatedReports;
import org.attest.core.review.Earlier;
import org.attest.core.review.Lookup;
import org.attest.core.review.Reviewed;
import org.attest.core.review.Reviews;
import org.attest.core.review.Unfit;
import org.attest.core.review.Versions;
import org.jspecify.annotations.Nullable;

/**
 * The readings of a case as they count, at one head of its ledger: of each page the newest version; undated ones dated by what they
 * share with the others, where that can be; with what was decided on them.
 */
final class CaseReadings {
    private final CaseFile file;
    private final Map<String, Kept> documents = new LinkedHashMap<>();
    private final Reviews reviews;
    private final Versions versions;
    private final LedgerState state;
    private @Nullable Map<String, Reviewed> dated;

    CaseReadings(CaseFile file, LedgerState state, Lookup lookup) {
        this.file = file;
        this.state = state;
        CaseFile.documents(state).forEach(kept -> documents.put(kept.hash(), kept));
        this.reviews = new Reviews(state.decisions(), lookup);
        this.versions = Versions.of(state.documents(), state.decisions());
    }

    Versions versions() {
        return versions;
    }

    /** What the newest version of the same page is called, when this is not it. */
    Optional<String> replacedBy(Kept kept) {
        return versions.replacedBy(kept.hash())
                .map(newest -> documents.get(newest.entry().contentHash()).id());
    }

    /** Of documents published by that day, or, when nobody knows, added by it; of each page the newest version known. */
    List<Reading> known(Optional<LocalDate> knownOn) {
        List<Kept> known = documents.values().stream()
                .filter(kept -> knownOn.isEmpty() || isAddedBy(kept.entry().at(), knownOn.get()) || hasDate(kept))
                .toList();
        Versions then = knownOn.isEmpty()
                ? versions
                : Versions.of(
                        known.stream()
                                .filter(kept -> !isPublishedAfter(kept, knownOn.get()))
                                .map(kept -> new Numbered<>(kept.number(), kept.entry()))
                                .toList(),
                        state.decisions());
        return dated(known.stream()
                        .filter(kept -> then.replacedBy(kept.hash()).isEmpty())
                        .toList())
                .values()
                .stream()
                .map(Reviewed::reading)
                .toList();
    }

    /** One document, whether it counts or was replaced. */
    Reviewed of(Kept kept) {
        Reading alone = file.reading(kept);
        if (alone.document().published().isPresent() || alone.claims().isEmpty()) {
            return reviewed(kept, alone);
        }
        if (dated == null) {
            dated = dated(documents.values().stream()
                    .filter(other -> versions.replacedBy(other.hash()).isEmpty())
                    .toList());
        }
        Reviewed inCase = dated.get(kept.hash());
        return inCase == null ? reviewed(kept, alone) : inCase;
    }

    /** Decisions that no longer have their effect, in order. */
    List<Unfit> unfit() {
        return documents.values().stream()
                .filter(kept -> versions.replacedBy(kept.hash()).isEmpty())
                .filter(kept -> reviews.decides(kept.hash())
                        || !versions.before(kept.hash()).isEmpty())
                .flatMap(kept -> of(kept).unfit().stream())
                .sorted(Comparator.comparing(unfit -> unfit.decision().number()))
                .toList();
    }

    private Map<String, Reviewed> dated(List<Kept> counting) {
        Knowledge knowledge = file.known().knowledge();
        List<Reading> readings = UndatedReports.date(
                counting.stream().map(file::reading).toList(),
                file.reader()::read,
                knowledge.actors(),
                knowledge.gazetteer());
        Map<String, Reviewed> reviewed = new LinkedHashMap<>();
        for (int i = 0; i < counting.size(); i++) {
            reviewed.put(counting.get(i).hash(), reviewed(counting.get(i), readings.get(i)));
        }
        return reviewed;
    }

    private Reviewed reviewed(Kept kept, Reading reading) {
        List<Earlier> earlier = new ArrayList<>();
        versions.before(kept.hash()).stream()
                .map(version -> documents.get(version.entry().contentHash()))
                .filter(version -> reviews.decides(version.hash()))
                .forEach(version -> earlier.add(new Earlier(version.hash(), file.reading(version))));
        return reviews.of(kept.hash(), reading, earlier);
    }

    private boolean hasDate(Kept kept) {
        return file.reading(kept).document().published().isPresent();
    }

    private boolean isPublishedAfter(Kept kept, LocalDate day) {
        return file.reading(kept)
                .document()
                .published()
                .filter(date -> date.latest().isAfter(day))
                .isPresent();
    }

    private static boolean isAddedBy(Instant at, LocalDate day) {
        return !at.atZone(ZoneOffset.UTC).toLocalDate().isAfter(day);
    }
}
