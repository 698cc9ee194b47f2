package org.attest.core.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Reading;
import org.attest.core.claim.Scope;
import org.attest.core.text.Document;
import org.attest.core.text.PublicationDate;
import org.attest.core.time.Period;

/**
 * When an undated report can have been published, by the dated ones. Two things date it: a set of numbers of one origin that a dated
 * report tells too ({@link SharedNumbers}); and a beginning that falls on the same day, by the same origin, near the same place, with
 * a count that goes on from the dated one. A larger count of that origin is later than a smaller one.
 */
final class SharedDates {
    /** A weekday names one of the last seven. */
    private static final int WEEK = 7;

    /** A beginning that holds for fewer days follows the day of the report, and dates nothing. */
    private static final int FIXED = 3;

    private record Evidence(LocalDate earliest, LocalDate latest, String reason) {
        boolean meets(Evidence other) {
            return !latest.isBefore(other.earliest) && !other.latest.isBefore(earliest);
        }

        Evidence meet(Evidence other) {
            return new Evidence(
                    earliest.isAfter(other.earliest) ? earliest : other.earliest,
                    latest.isBefore(other.latest) ? latest : other.latest,
                    reason);
        }
    }

    private final Map<String, List<OriginCounts>> byOrigin = new HashMap<>();
    private final SharedNumbers numbers;
    private final Actors actors;
    private final Scopes scopes;
    private final BiFunction<Document, LocalDate, Reading> on;

    /** @param on the report as read, were it published on that day */
    SharedDates(
            Collection<Reading> readings, Actors actors, Scopes scopes, BiFunction<Document, LocalDate, Reading> on) {
        this.actors = actors;
        this.scopes = scopes;
        this.on = on;
        List<Reading> dated = readings.stream()
                .filter(reading -> reading.document().published().isPresent())
                .sorted(Comparator.comparing(reading -> reading.document().id()))
                .toList();
        dated.forEach(reading -> OriginCounts.of(reading, actors)
                .forEach(counts -> byOrigin.computeIfAbsent(counts.origin(), origin -> new ArrayList<>())
                        .add(counts)));
        this.numbers = new SharedNumbers(dated, actors);
    }

    /** The days in which it can have come out, with the reason; empty when nothing dates it. */
    Optional<PublicationDate> of(Reading undated) {
        List<OriginCounts> own = OriginCounts.of(undated, actors);
        List<Evidence> evidence = new ArrayList<>();
        numbers.with(undated)
                .forEach(found -> evidence.add(new Evidence(found.earliest(), found.latest(), found.reason())));
        List<Evidence> begun = new ArrayList<>();
        own.forEach(counts -> begun.addAll(begun(undated, counts)));
        boolean agree = begun.stream().allMatch(one -> begun.stream().allMatch(one::meets));
        evidence.addAll(agree ? begun : List.of());
        return joined(evidence)
                .map(range -> after(range, undated, own))
                .map(range -> new PublicationDate(
                        range.earliest(), range.latest(), PublicationDate.Basis.INFERRED, range.reason()));
    }

    private static Optional<Evidence> joined(List<Evidence> evidence) {
        return evidence.stream()
                .sorted(Comparator.comparing(Evidence::earliest)
                        .thenComparing(Evidence::latest)
                        .thenComparing(Evidence::reason))
                .reduce((range, next) -> range.meets(next) ? range.meet(next) : range);
    }

    /** What the dated reports of one origin say of when it began, where this report says so of the same day. */
    private List<Evidence> begun(Reading undated, OriginCounts own) {
        List<Evidence> found = new ArrayList<>();
        for (OriginCounts other : othersOf(undated, own)) {
            boolean oneDay = other.document()
                    .published()
                    .filter(PublicationDate::isOneDay)
                    .isPresent();
            if (oneDay && own.goesOnFrom(other)) {
                for (LocalDate start : starts(other.claims())) {
                    fixed(undated, start)
                            .map(days -> new Evidence(
                                    days.start(),
                                    days.end(),
                                    "since " + SharedNumbers.day(start) + ", as told by " + own.origin() + " in "
                                            + other.document().id()))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private List<OriginCounts> othersOf(Reading undated, OriginCounts own) {
        return byOrigin.getOrDefault(own.origin(), List.of()).stream()
                .filter(other ->
                        !other.document().id().equals(undated.document().id()))
                .filter(other -> scopes.areNear(own.claims(), other.claims()))
                .toList();
    }

    private static Set<LocalDate> starts(List<Claim> claims) {
        Set<LocalDate> starts = new TreeSet<>();
        claims.stream()
                .flatMap(claim -> claim.period().stream())
                .filter(days -> isTold(days) && days.start().isBefore(days.end()))
                .forEach(days -> starts.add(days.start()));
        return starts;
    }

    private static boolean isTold(Period days) {
        return days.basis() != Period.Basis.INFERRED;
    }

    /** The days on which the report would tell of that beginning, if they follow one another. */
    private Optional<Period> fixed(Reading undated, LocalDate start) {
        List<LocalDate> days = start.datesUntil(start.plusDays(WEEK + 1))
                .filter(day -> beginsOn(on.apply(undated.document(), day), start))
                .toList();
        boolean inARow =
                days.size() >= FIXED && days.get(0).plusDays(days.size() - 1L).equals(days.get(days.size() - 1));
        return inARow
                ? Optional.of(new Period(days.get(0), days.get(days.size() - 1), Period.Basis.INFERRED))
                : Optional.empty();
    }

    private static boolean beginsOn(Reading reading, LocalDate start) {
        return reading.claims().stream()
                .filter(claim -> claim.scope() == Scope.EVENT && claim.harm().ofPeople())
                .flatMap(claim -> claim.period().stream())
                .anyMatch(days -> isTold(days) && days.start().equals(start));
    }

    /** Not before the origin's smaller counts; after those of days that were over. */
    private Evidence after(Evidence range, Reading undated, List<OriginCounts> own) {
        Evidence after = range;
        for (OriginCounts counts : own) {
            for (OriginCounts other : othersOf(undated, counts)) {
                Optional<OriginCounts.Smaller> smaller = counts.follows(other);
                LocalDate first = smaller.map(OriginCounts.Smaller::notBefore).orElse(LocalDate.MIN);
                if (first.isAfter(after.earliest()) && !first.isAfter(after.latest())) {
                    String reason =
                            range.reason() + "; " + smaller.orElseThrow().words();
                    after = new Evidence(first, after.latest(), reason);
                }
            }
        }
        return after;
    }
}
