package org.attest.core.read;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.attest.core.match.Node;
import org.attest.core.time.Period;

/**
 * Resolves the time words of a report to days, always into the past: "Thursday" in a report is the last Thursday on or before the
 * report's date, never the next.
 *
 * @param reference the day of the report
 * @param lastEvent the last day of harm that the report names, on or before {@code reference}; durations end there
 */
record TimeResolver(LocalDate reference, LocalDate lastEvent) {

    static TimeResolver at(LocalDate reference) {
        return new TimeResolver(reference, reference);
    }

    TimeResolver endingWith(LocalDate last) {
        return new TimeResolver(reference, last);
    }

    /** The days a time phrase means; empty when it cannot be resolved. */
    Optional<Period> resolve(Node time) {
        List<Node> parts = time.all("t");
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Node first = parts.get(parts.size() - 1);
        return switch (time.as("TIME").get("kind").orElse("")) {
            case "since" ->
                point(first)
                        .filter(d -> !d.start().isAfter(reference))
                        .map(d -> new Period(d.start(), reference, Period.Basis.STATED));
            case "range" -> range(first, time.first("u").orElse(first));
            case "lastdays" ->
                duration(first)
                        .map(days ->
                                new Period(lastEvent.minusDays(Math.max(0, days - 1)), lastEvent, Period.Basis.STATED));
            case "days" -> days(first);
            case "ago" -> duration(first).map(days -> Period.day(reference.minusDays(days), Period.Basis.STATED));
            default -> point(first);
        };
    }

    /** "3 to 9 May": days of one month, or the last of the month before and the first of this. */
    private Optional<Period> days(Node dates) {
        Optional<Period> from = date(dates, Optional.of(reference));
        Optional<Integer> until = dates.first("u").flatMap(TimeResolver::number);
        if (from.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        LocalDate start = from.get().start();
        return until.filter(day -> day >= start.getDayOfMonth() && day <= start.lengthOfMonth())
                .map(day -> new Period(start, start.withDayOfMonth(day), Period.Basis.STATED));
    }

    private Optional<Period> range(Node from, Node to) {
        return point(to).flatMap(end -> {
            TimeResolver then = TimeResolver.at(end.end());
            return then.point(from).map(start -> new Period(start.start(), end.end(), Period.Basis.STATED));
        });
    }

    private Optional<Period> point(Node node) {
        if (node.is("DATE")) {
            return date(node, Optional.of(reference));
        }
        Optional<String> back = node.as("RELDAY").get("days");
        if (back.isPresent()) {
            return Optional.of(Period.day(reference.minusDays(Long.parseLong(back.get())), Period.Basis.STATED));
        }
        return node.as("WEEKDAY")
                .get("day")
                .map(day -> reference.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(Integer.parseInt(day)))))
                .map(day -> Period.day(day, Period.Basis.STATED));
    }

    /**
     * The days a calendar date means. Without a year, the last such day on or before {@code reference}; without a reference either,
     * nothing.
     */
    static Optional<Period> date(Node node, Optional<LocalDate> reference) {
        Optional<Integer> month =
                node.first("m").flatMap(m -> m.as("MONTH").get("month")).map(Integer::valueOf);
        Optional<Integer> day = node.first("d").flatMap(TimeResolver::number);
        Optional<Integer> written = node.first("y").flatMap(TimeResolver::number);
        if (month.isEmpty() || (written.isEmpty() && reference.isEmpty())) {
            return Optional.empty();
        }
        try {
            if (day.isEmpty()) {
                int year = written.map(TimeResolver::fullYear)
                        .orElseGet(() -> yearOf(month.get(), 1, reference.orElseThrow()));
                YearMonth all = YearMonth.of(year, month.get());
                return Optional.of(new Period(all.atDay(1), all.atEndOfMonth(), Period.Basis.STATED));
            }
            int year = written.map(TimeResolver::fullYear)
                    .orElseGet(() -> yearOf(month.get(), day.get(), reference.orElseThrow()));
            return Optional.of(Period.day(LocalDate.of(year, month.get(), day.get()), Period.Basis.STATED));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int fullYear(int written) {
        return written >= 100 ? written : written >= 40 ? 1900 + written : 2000 + written;
    }

    private static int yearOf(int month, int day, LocalDate reference) {
        return LocalDate.of(reference.getYear(), month, day).isAfter(reference)
                ? reference.getYear() - 1
                : reference.getYear();
    }

    private static Optional<Integer> number(Node node) {
        return node.as("NUM").get("value").filter(v -> v.length() <= 4).map(Integer::valueOf);
    }

    /** The length of a duration in days; part of a day counts as one. Empty for vague ones. */
    static Optional<Long> duration(Node node) {
        Optional<Long> number = node.as("DURATION").get("value").map(Long::valueOf);
        Optional<Long> days = node.as("DURATION").get("days").map(Long::valueOf);
        Optional<Long> hours = node.as("DURATION").get("hours").map(Long::valueOf);
        if (number.isEmpty() || number.get() > 40_000) {
            return Optional.empty();
        }
        return days.isPresent()
                ? Optional.of(number.get() * days.get())
                : hours.map(h -> Math.max(1, (number.get() * h + 23) / 24));
    }
}
