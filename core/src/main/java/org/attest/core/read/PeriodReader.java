package org.attest.core.read;

import java.time.LocalDate;
import java.util.Optional;
import org.attest.core.match.Node;
import org.attest.core.text.Span;
import org.attest.core.time.Period;

/**
 * Says for which days a draft is told: those of its sentence, if they stand near it and are not when somebody spoke; else the days that
 * the report told first. Walks the report in reading order; one use for one document.
 */
final class PeriodReader {
    private static final int TIME_REACH = 90;
    private static final int LOOSE_TIME_REACH = 12;
    private static final int BACKGROUND_DAYS = 60;

    private final Optional<TimeResolver> times;
    private Optional<Period> carried = Optional.empty();

    PeriodReader(Optional<TimeResolver> times) {
        this.times = times;
    }

    Optional<Period> read(Draft draft, Optional<Voice> voice) {
        if (times.isEmpty()) {
            return Optional.empty();
        }
        Optional<Span> spoken = voice.filter(v -> v.on().isPresent()).map(Voice::extent);
        Optional<Period> stated = draft.sentence().surface("TIME").stream()
                .filter(t -> !isCount(t))
                .filter(t -> spoken.isEmpty() || !spoken.get().contains(t.span()))
                .filter(t -> far(t, draft) <= (isExact(t) ? TIME_REACH : LOOSE_TIME_REACH))
                .min((a, b) -> Integer.compare(far(a, draft), far(b, draft)))
                .flatMap(times.get()::resolve);
        if (stated.isPresent()) {
            if (!isOld(stated.get())) {
                carried = carried.or(() -> stated.map(p -> p.withBasis(Period.Basis.CARRIED)));
            }
            return stated;
        }
        return carried;
    }

    /** "As of Friday": the day of the count, which says nothing of when the harm was done. */
    private static boolean isCount(Node time) {
        return time.as("TIME").has("kind", "as-of");
    }

    /** The day that the sentence says the number was counted on. */
    Optional<LocalDate> counted(Draft draft) {
        return draft.sentence().surface("TIME").stream()
                .filter(PeriodReader::isCount)
                .flatMap(time -> times.flatMap(t -> t.resolve(time)).stream())
                .map(Period::end)
                .findFirst();
    }

    /** A day or an opening day, not a month or a time ago, which often date something else. */
    private static boolean isExact(Node time) {
        return !time.as("TIME").has("kind", "ago")
                && time.all("t").stream()
                        .noneMatch(t -> t.is("DATE") && t.first("d").isEmpty());
    }

    private static int far(Node time, Draft draft) {
        Span harm = draft.extent();
        return time.span().overlaps(harm)
                ? 0
                : Math.max(
                        time.span().start() - harm.end(),
                        harm.start() - time.span().end());
    }

    /** Over long before the report, or so long that it is a history and no incident. */
    boolean isOld(Period period) {
        boolean over = times.filter(t -> period.end().isBefore(t.reference().minusDays(BACKGROUND_DAYS)))
                .isPresent();
        return over || period.start().plusDays(BACKGROUND_DAYS).isBefore(period.end());
    }

    /** True for a date that names its year and was long over before the report. */
    boolean isOfPastYear(Node time) {
        boolean named = time.all("t").stream().anyMatch(t -> t.first("y").isPresent());
        return named && times.flatMap(t -> t.resolve(time)).filter(this::isOld).isPresent();
    }

    /** True for a year before the report's. */
    boolean isPastYear(Node year) {
        return times.isPresent()
                && year.first("y")
                        .flatMap(y -> y.as("NUM").get("value"))
                        .filter(y ->
                                Integer.parseInt(y) < times.get().reference().getYear())
                        .isPresent();
    }
}
