package org.attest.core.incident;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import org.attest.core.place.Gazetteer;
import org.attest.core.place.Place;
import org.attest.core.text.Document;

/**
 * How well two tellings agree, with the values that decided it.
 *
 * @param place how the closest pair of main places stand to each other
 * @param nearest the names of that pair; empty when a place is unknown
 * @param gapDays days between the periods, empty when one is not known
 * @param shared larger numbers that both tell
 * @param alike how much their words are alike, from 0 to 1; 0 where the case holds too few reports to tell
 * @param value 0 or more; {@link #LINKED} or more for one incident, above 1 for reports that are almost copies
 */
public record LinkScore(
        PlaceRelation place,
        List<String> nearest,
        Optional<Long> gapDays,
        List<String> shared,
        double alike,
        double value) {
    /** Periods this close may be one: a report counts from the night before, or to the morning after. */
    static final long NEAR_DAYS = 2;

    /** Tellings that score this or more are of one incident. */
    public static final double LINKED = 0.55;

    private static final double SHARED_NUMBER = 0.2;
    private static final long LONG_DAYS = 14;
    private static final long SHORT_DAYS = 3;

    /** Reports whose words are this much alike are of one incident, whatever else is known. */
    private static final double ALIKE = 0.1;

    /** Reports of one place and time that share fewer words than this are of two incidents there. */
    private static final double UNLIKE = 0.09;

    /** Groups have more words in common than two reports of them do, so that so many times as much is asked of them. */
    private static final double GROUPS = 1.5;

    private static final double SHARED_NAMES = 0.4;

    /** What each doubling of the days between two reports takes from how alike they are. */
    private static final double EACH_DOUBLING = 0.04;

    private static final double FOLLOW_UP_DAYS = 2;
    private static final double OTHER_DAYS = 0.1;

    public LinkScore {
        nearest = List.copyOf(nearest);
        shared = List.copyOf(shared);
    }

    public boolean isLinked() {
        return value >= LINKED;
    }

    static LinkScore between(Telling one, Telling other, Gazetteer gazetteer, Likeness likeness) {
        LinkScore told = between(one, other, gazetteer);
        if (!likeness.isKnown() || !one.isMain() || !other.isMain()) {
            return told;
        }
        Likeness.Alike alike = likeness.between(one.document(), other.document());
        double sum = alike.words() + SHARED_NAMES * alike.names() - apart(one, other, told.gapDays());
        double byWords = LINKED * sum / ALIKE;
        boolean close = told.place().compareTo(PlaceRelation.SIBLINGS) <= 0;
        double byFacts = close ? told.value() * Math.min(1, Math.max(0, sum / UNLIKE)) : 0;
        return new LinkScore(
                told.place(),
                told.nearest(),
                told.gapDays(),
                told.shared(),
                alike.words(),
                Math.max(0, Math.max(byWords, byFacts)));
    }

    /** True when two groups are of one incident on the whole: by what each has in common, less what lies between their days. */
    static boolean areLinked(List<Telling> some, List<Telling> others, Gazetteer gazetteer, Likeness likeness) {
        boolean single = some.size() == 1 && others.size() == 1;
        if (single || !likeness.isKnown() || !areMain(some) || !areMain(others)) {
            return mean(
                            some,
                            others,
                            (one, other) ->
                                    between(one, other, gazetteer, likeness).value())
                    >= LINKED;
        }
        Likeness.Alike alike = likeness.between(documents(some), documents(others));
        double apart = mean(some, others, (one, other) -> apart(one, other, gap(one, other)));
        return alike.words() + SHARED_NAMES * alike.names() - apart >= GROUPS * ALIKE;
    }

    private static boolean areMain(List<Telling> tellings) {
        return tellings.stream().allMatch(Telling::isMain);
    }

    private static List<Document> documents(List<Telling> tellings) {
        return tellings.stream().map(Telling::document).toList();
    }

    private static double mean(List<Telling> some, List<Telling> others, ToDoubleBiFunction<Telling, Telling> of) {
        return some.stream()
                .flatMapToDouble(one -> others.stream().mapToDouble(other -> of.applyAsDouble(one, other)))
                .average()
                .orElse(0);
    }

    private static Optional<Long> gap(Telling one, Telling other) {
        return one.window().flatMap(days -> other.window().map(days::gapTo));
    }

    /** What two reports must be more alike when they are of different days. */
    private static double apart(Telling one, Telling other, Optional<Long> gap) {
        boolean told = one.period().isPresent() && other.period().isPresent();
        if (told && gap.orElse(0L) <= 1) {
            return 0;
        }
        Optional<Long> printed = one.document()
                .published()
                .flatMap(day -> other.document()
                        .published()
                        .map(next -> Math.abs(ChronoUnit.DAYS.between(day.latest(), next.latest()))));
        double days = Math.max(0, printed.or(() -> gap).orElse(0L) - FOLLOW_UP_DAYS);
        return EACH_DOUBLING * Math.log(1 + days / FOLLOW_UP_DAYS) / Math.log(2) + (told ? OTHER_DAYS : 0);
    }

    static LinkScore between(Telling one, Telling other, Gazetteer gazetteer) {
        PlaceRelation place =
                one.places().isEmpty() || other.places().isEmpty() ? PlaceRelation.UNKNOWN : PlaceRelation.APART;
        List<String> nearest = List.of();
        for (Place here : one.places()) {
            for (Place there : other.places()) {
                PlaceRelation relation = PlaceRelation.between(here, there, gazetteer);
                if (relation.compareTo(place) < 0) {
                    place = relation;
                    nearest = List.of(here.name(), there.name());
                }
            }
        }
        Optional<Window> here = one.window();
        Optional<Window> there = other.window();
        Optional<Long> gap = gap(one, other);
        List<String> shared = one.numbers().stream()
                .filter(other.numbers()::contains)
                .sorted()
                .toList();
        double time = here.isPresent() && there.isPresent() ? time(here.get(), there.get()) : 0.5;
        double boost = shared.isEmpty() || time == 0 || place == PlaceRelation.APART ? 0 : SHARED_NUMBER;
        return new LinkScore(place, nearest, gap, shared, 0, Math.min(1, place.weight() * time + boost));
    }

    private static double time(Window one, Window other) {
        long gap = one.gapTo(other);
        if (gap > NEAR_DAYS) {
            return 0;
        }
        if (gap > 0) {
            return 1 - 0.2 * gap;
        }
        boolean uneven =
                Math.max(one.days(), other.days()) > LONG_DAYS && Math.min(one.days(), other.days()) <= SHORT_DAYS;
        return uneven ? 0.7 : 1;
    }
}
