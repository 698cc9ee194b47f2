package org.attest.core.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Reading;
import org.attest.core.place.Gazetteer;
import org.attest.core.text.Document;
import org.attest.core.text.PublicationDate;
import org.attest.core.time.AsOf;
import org.attest.core.time.Period;

/**
 * Dates reports of which nobody, and nothing in their own words, says when they were published: by what they share with reports of
 * known date. The result is a range with its reason; a report that shares nothing stays undated, and out of dated figures. Pure:
 * readings in any order, once or twice, give the same dates. A report dated so may date others in turn.
 */
public final class UndatedReports {
    /** Each round uses what the one before found; ranges only become closer. */
    private static final int ROUNDS = 6;

    private final Function<Document, Reading> reader;
    private final Map<String, Map<LocalDate, Reading>> supposed = new HashMap<>();

    private UndatedReports(Function<Document, Reading> reader) {
        this.reader = reader;
    }

    /**
     * The readings in their order, those of undated reports read again with the range of days that could be inferred.
     *
     * @param reader reads a document as published on the day, or in the days, it says
     */
    public static List<Reading> date(
            List<Reading> readings, Function<Document, Reading> reader, Actors actors, Gazetteer gazetteer) {
        boolean some = readings.stream().anyMatch(UndatedReports::isUndated);
        boolean known = readings.stream()
                .anyMatch(reading -> reading.document().published().isPresent());
        return some && known ? new UndatedReports(reader).date(readings, actors, gazetteer) : readings;
    }

    private static boolean isUndated(Reading reading) {
        return reading.document().published().isEmpty()
                && reading.claims().stream().anyMatch(claim -> claim.harm().ofPeople());
    }

    private List<Reading> date(List<Reading> readings, Actors actors, Gazetteer gazetteer) {
        Map<String, Reading> undated = new TreeMap<>();
        Map<String, Reading> now = new TreeMap<>();
        readings.forEach(reading -> {
            now.merge(reading.document().id(), reading, UndatedReports::first);
            if (isUndated(reading)) {
                undated.merge(reading.document().id(), reading, UndatedReports::first);
            }
        });
        Map<String, PublicationDate> dates = Map.of();
        for (int round = 0; round < ROUNDS; round++) {
            SharedDates shared = new SharedDates(now.values(), actors, new Scopes(gazetteer), this::on);
            Map<String, PublicationDate> found = new TreeMap<>();
            undated.forEach((id, reading) -> shared.of(reading).ifPresent(date -> found.put(id, date)));
            if (found.equals(dates)) {
                break;
            }
            found.forEach((id, date) -> now.put(id, read(undated.get(id).document(), date)));
            dates = found;
        }
        Map<String, PublicationDate> last = dates;
        return readings.stream()
                .map(reading -> isUndated(reading)
                                && last.containsKey(reading.document().id())
                        ? now.get(reading.document().id())
                        : reading)
                .toList();
    }

    /** Two documents of one name: the one whose words come first, whatever their order. */
    private static Reading first(Reading one, Reading other) {
        return one.document().text().compareTo(other.document().text()) <= 0 ? one : other;
    }

    /** The report as it would be read, were it published on that day. */
    private Reading on(Document document, LocalDate day) {
        return supposed.computeIfAbsent(document.id(), id -> new HashMap<>())
                .computeIfAbsent(
                        day,
                        d -> reader.apply(document.withPublished(
                                new PublicationDate(d, d, PublicationDate.Basis.INFERRED, "supposed"))));
    }

    private Reading read(Document document, PublicationDate date) {
        Reading reading = reader.apply(document.withPublished(date));
        Map<String, LocalDate> over = over(reading, on(document, date.earliest().plusDays(1)), date);
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : reading.claims()) {
            boolean inferred = claim.asOf()
                    .filter(day -> day.basis() == Period.Basis.INFERRED)
                    .isPresent();
            claims.add(inferred ? claim.withAsOf(counted(claim, over, date)) : claim);
        }
        return new Reading(reading.document(), claims, reading.notCounted(), reading.notRead());
    }

    private static AsOf counted(Claim claim, Map<String, LocalDate> over, PublicationDate date) {
        Optional<LocalDate> end = claim.attribution().origin().map(over::get);
        return end.map(day -> new AsOf(day, day, Period.Basis.INFERRED))
                .orElseGet(() -> new AsOf(date.earliest(), date.latest(), Period.Basis.INFERRED));
    }

    /**
     * Per origin the last of the days its first count covers, where these would end on the same day had the report come out a day later ("during
     * Friday and Saturday", not "since Thursday"): it counted when they were over.
     */
    private static Map<String, LocalDate> over(Reading reading, Reading later, PublicationDate date) {
        Map<String, Period> ends = new HashMap<>();
        later.claims().forEach(claim -> claim.period().ifPresent(days -> ends.put(claim.id(), days)));
        Map<String, LocalDate> over = new HashMap<>();
        for (Claim claim : reading.claims()) {
            Optional<LocalDate> end = claim.period()
                    .filter(days -> days.basis() == Period.Basis.STATED
                            && days.start().isBefore(days.end())
                            && days.equals(ends.get(claim.id()))
                            && !days.end().isBefore(date.earliest())
                            && days.end().isBefore(date.latest()))
                    .map(Period::end);
            claim.attribution().origin().ifPresent(origin -> end.ifPresent(day -> over.putIfAbsent(origin, day)));
        }
        return over;
    }
}
