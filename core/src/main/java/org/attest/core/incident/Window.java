package org.attest.core.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.attest.core.text.Document;
import org.attest.core.time.Period;

/**
 * The days on which a telling's harm can have been done: a period that is told, or the week before publication.
 *
 * @param start first day
 * @param end last day
 * @param told false when only the publication date is known
 */
record Window(LocalDate start, LocalDate end, boolean told) {
    /** News is of the week before it is printed, unless it says otherwise. */
    private static final int DAYS_BEFORE_PUBLICATION = 7;

    static Optional<Window> of(Optional<Period> period, Document document) {
        if (period.isPresent()) {
            return period.map(days -> new Window(days.start(), days.end(), true));
        }
        return document.published()
                .map(date -> new Window(date.earliest().minusDays(DAYS_BEFORE_PUBLICATION), date.latest(), false));
    }

    /** Days between the two windows; 0 when they overlap or touch. */
    long gapTo(Window other) {
        long after = ChronoUnit.DAYS.between(end, other.start);
        long before = ChronoUnit.DAYS.between(other.end, start);
        return Math.max(0, Math.max(after, before));
    }

    long days() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }
}
