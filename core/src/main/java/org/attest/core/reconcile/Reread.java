package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.core.claim.Claim;
import org.attest.core.claim.VictimStatus;
import org.attest.core.claim.Victims;
import org.attest.core.count.CountInterval;
import org.attest.core.count.ReportedCount;
import org.attest.core.count.Wording;
import org.attest.core.place.Place;
import org.attest.core.place.PlaceMention;
import org.attest.core.place.Precision;
import org.attest.core.time.AsOf;
import org.attest.core.time.Period;

/**
 * One claim with one field read otherwise.
 *
 * @param field in the order of preference among equal costs
 * @param cost how far the reading is from the words; 0 is nothing at all
 */
record Reread(Sourced printed, Sourced other, Field field, String from, String to, int cost) {
    /** What can be read otherwise, with the cost of it. */
    enum Field {
        CLASS("class", 1),
        PERIOD("period", 2),
        PLACE("place", 2),
        AS_OF("as-of", 2),
        HIGH("high", 3);

        /** Added when the sentence itself says what is read. */
        static final int SAID = 2;

        private final String word;
        private final int cost;

        Field(String word, int cost) {
            this.word = word;
            this.cost = cost;
        }

        String word() {
            return word;
        }

        int cost(boolean said) {
            return cost + (said ? SAID : 0);
        }
    }

    /** Every other reading of a count that the counts around it suggest. */
    static List<Reread> of(Sourced count, List<Sourced> around) {
        return Stream.of(
                        classes(count),
                        periods(count, around),
                        places(count, around),
                        days(count, around),
                        minimum(count))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Reread> classes(Sourced count) {
        Victims victims = count.claim().victims();
        return Stream.of(VictimStatus.values())
                .filter(status -> status != victims.status()
                        && status != VictimStatus.UNKNOWN
                        && victims.demographics().isEmpty())
                .map(status -> {
                    Victims read = new Victims(
                            status, Optional.empty(), victims.groups(), List.of(), victims.text(), victims.span());
                    return of(count, Field.CLASS, words(victims), words(read), true, with(count, read));
                })
                .toList();
    }

    private static List<Reread> periods(Sourced count, List<Sourced> around) {
        Optional<Period> own = count.claim().period();
        boolean said = own.filter(days -> days.basis() == Period.Basis.STATED).isPresent();
        return around.stream()
                .flatMap(other -> other.claim().period().stream())
                .map(days -> new Period(days.start(), days.end(), Period.Basis.STATED))
                .distinct()
                .filter(days -> !days(days).equals(own.map(Reread::days).orElse("")))
                .map(days -> of(
                        count, Field.PERIOD, own.map(Reread::days).orElse("none"), days(days), said, with(count, days)))
                .toList();
    }

    private static List<Reread> places(Sourced count, List<Sourced> around) {
        String own = places(count.claim());
        boolean said = count.claim().places().stream().anyMatch(mention -> mention.role() == PlaceMention.Role.HARM);
        List<Reread> found = new ArrayList<>();
        List<String> seen = new ArrayList<>(List.of(own));
        for (Sourced other : around) {
            String there = places(other.claim());
            boolean wide = other.claim().places().stream()
                    .flatMap(mention -> mention.place().stream())
                    .anyMatch(place -> place.precision() == Precision.COUNTRY);
            if (!there.isEmpty() && !wide && !seen.contains(there)) {
                seen.add(there);
                found.add(of(
                        count,
                        Field.PLACE,
                        own.isEmpty() ? "none" : own,
                        there,
                        said,
                        with(count, other.claim().places())));
            }
        }
        return found;
    }

    private static List<Reread> days(Sourced count, List<Sourced> around) {
        Optional<AsOf> own = count.claim().asOf();
        boolean said = own.filter(day -> day.basis() == Period.Basis.STATED).isPresent();
        return around.stream()
                .filter(other -> other.voice().equals(count.voice()))
                .flatMap(other -> other.claim().asOf().stream())
                .map(day -> new AsOf(day.earliest(), day.latest(), Period.Basis.STATED))
                .distinct()
                .filter(day -> !days(day).equals(own.map(Reread::days).orElse("")))
                .map(day ->
                        of(count, Field.AS_OF, own.map(Reread::days).orElse("none"), days(day), said, with(count, day)))
                .toList();
    }

    /** "Twenty" for "at least twenty". */
    private static List<Reread> minimum(Sourced count) {
        OptionalLong high = count.interval().high();
        if (high.isEmpty() || count.number().isEmpty()) {
            return List.of();
        }
        ReportedCount own = count.count();
        ReportedCount read = new ReportedCount(
                own.text(),
                own.span(),
                Wording.AT_LEAST,
                CountInterval.atLeast(own.interval().low()),
                own.approximate());
        return List.of(of(count, Field.HIGH, Long.toString(high.getAsLong()), "open", true, with(count, read)));
    }

    private static Reread of(Sourced count, Field field, String from, String to, boolean said, Claim read) {
        Counted when = field == Field.AS_OF ? Counted.of(read) : count.counted();
        return new Reread(
                count, new Sourced(read, count.voice(), count.echo(), when), field, from, to, field.cost(said));
    }

    private static String words(Victims victims) {
        return Stream.concat(
                        Stream.concat(Stream.of(victims.status().word()), victims.side().stream()),
                        victims.demographics().stream())
                .collect(Collectors.joining(","));
    }

    private static String places(Claim claim) {
        return claim.places().stream()
                .flatMap(mention -> mention.place().stream())
                .map(Place::id)
                .distinct()
                .collect(Collectors.joining(";"));
    }

    private static String days(Period days) {
        return days.start().equals(days.end()) ? days.start().toString() : days.start() + "/" + days.end();
    }

    private static String days(AsOf day) {
        return day.earliest().equals(day.latest()) ? day.latest().toString() : day.earliest() + "/" + day.latest();
    }

    private static Claim with(Sourced count, Victims victims) {
        return count.claim().withVictims(victims);
    }

    private static Claim with(Sourced count, AsOf day) {
        return count.claim().withAsOf(day);
    }

    private static Claim with(Sourced count, Period days) {
        Claim claim = count.claim();
        return copy(claim, claim.count(), claim.places(), Optional.of(days));
    }

    private static Claim with(Sourced count, List<PlaceMention> places) {
        Claim claim = count.claim();
        return copy(claim, claim.count(), places, claim.period());
    }

    private static Claim with(Sourced count, ReportedCount read) {
        Claim claim = count.claim();
        return copy(claim, Optional.of(read), claim.places(), claim.period());
    }

    private static Claim copy(
            Claim claim, Optional<ReportedCount> count, List<PlaceMention> places, Optional<Period> period) {
        return new Claim(
                claim.document(),
                claim.id(),
                claim.in(),
                claim.span(),
                claim.quote(),
                claim.harm(),
                count,
                claim.unit(),
                claim.people(),
                claim.partOf(),
                claim.victims(),
                places,
                period,
                claim.asOf(),
                claim.attribution(),
                claim.standing(),
                claim.perpetrators(),
                claim.method(),
                claim.scope(),
                claim.episode(),
                claim.counting(),
                claim.revises(),
                claim.individuals(),
                claim.rules());
    }
}
