package org.attest.core.read;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.attest.core.text.PublicationDate;
import org.attest.core.time.AsOf;
import org.attest.core.time.Period;

/**
 * Says when a number was counted. In this order: the day the words give; the day its source spoke; the day the same source spoke before in the report; the
 * last of the days it covers, when they were over the day before the report, or of those its source covered just before; else the day of
 * the report or the day before. Walks the report in reading order; one use for one document.
 */
final class AsOfReader {
    private final Optional<PublicationDate> published;
    private final Map<String, LocalDate> spokenOn = new HashMap<>();
    private final Map<String, LocalDate> coveredUntil = new HashMap<>();

    AsOfReader(Optional<PublicationDate> published) {
        this.published = published;
    }

    /** Takes note of the day a source spoke; the first counts for the report. */
    void hear(Voice voice) {
        voice.on().ifPresent(day -> spokenOn.putIfAbsent(voice.origin(), day));
    }

    /** @param counted the day that the sentence itself gives for the count */
    Optional<AsOf> read(Optional<LocalDate> counted, Optional<Voice> voice, Optional<Period> period) {
        Optional<LocalDate> said = counted.or(() -> voice.flatMap(Voice::on));
        if (said.isPresent()) {
            return said.map(day -> new AsOf(day, day, Period.Basis.STATED));
        }
        Optional<LocalDate> before = voice.map(v -> spokenOn.get(v.origin()));
        if (before.isPresent()) {
            return before.map(day -> new AsOf(day, day, Period.Basis.CARRIED));
        }
        return published.map(date -> inferred(date, voice, period));
    }

    private AsOf inferred(PublicationDate date, Optional<Voice> voice, Optional<Period> period) {
        LocalDate eve = date.earliest().minusDays(1);
        Optional<LocalDate> over = period.filter(days ->
                        days.basis() == Period.Basis.STATED && days.start().isBefore(days.end()))
                .map(Period::end)
                .filter(eve::equals);
        over.ifPresent(end -> voice.ifPresent(v -> coveredUntil.putIfAbsent(v.origin(), end)));
        return over.or(() -> voice.map(v -> coveredUntil.get(v.origin())))
                .map(end -> new AsOf(end, end, Period.Basis.INFERRED))
                .orElseGet(() -> new AsOf(notBefore(period, eve, date.latest()), date.latest(), Period.Basis.INFERRED));
    }

    /** Nobody counts the harm before it began. */
    private static LocalDate notBefore(Optional<Period> period, LocalDate eve, LocalDate latest) {
        return period.map(Period::start)
                .filter(start -> start.isAfter(eve) && !start.isAfter(latest))
                .orElse(eve);
    }
}
