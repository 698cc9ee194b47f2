package org.attest.core.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Reading;
import org.attest.core.claim.Scope;
import org.attest.core.count.Wording;
import org.attest.core.place.Gazetteer;
import org.attest.core.place.Place;
import org.attest.core.place.PlaceMention;
import org.attest.core.text.Document;
import org.attest.core.time.Period;

/** Divides a report into tellings: the incident it is mainly about, and others that it tells of beside it. */
final class Tellings {
    /** Smaller numbers are shared by chance. */
    private static final long RARE_NUMBER = 10;

    private static final int MAIN_PLACES = 4;
    /** A main place weighs at least this share of the weightiest. */
    private static final double MAIN_SHARE = 0.3;

    private static final int LONGEST_PERIOD = 31;

    private final Gazetteer gazetteer;

    Tellings(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The tellings of a report, the main one first. A report without claims of an event still has its main telling. */
    List<Telling> of(Reading reading) {
        List<Claim> events = reading.claims().stream()
                .filter(claim -> claim.scope() == Scope.EVENT)
                .toList();
        Map<Integer, List<Claim>> episodes = new TreeMap<>(Map.of(Claim.MAIN, List.of()));
        for (Claim claim : events) {
            episodes.merge(claim.episode(), List.of(claim), Tellings::joined);
        }
        List<Claim> first = episodes.remove(Claim.MAIN);
        Optional<Period> days = period(first);
        Telling about = telling(
                reading.document(),
                0,
                first.stream().filter(claim -> !isOnOtherDays(claim, days)).toList());
        Map<Boolean, List<Claim>> split = new LinkedHashMap<>();
        for (Claim claim : first) {
            split.computeIfAbsent(isElsewhere(claim, about), apart -> new ArrayList<>())
                    .add(claim);
        }
        List<Telling> tellings = new ArrayList<>();
        tellings.add(telling(reading.document(), 0, split.getOrDefault(false, List.of())));
        for (List<Claim> group : together(split.getOrDefault(true, List.of()))) {
            tellings.add(telling(reading.document(), tellings.size(), group));
        }
        episodes.values().forEach(episode -> tellings.add(telling(reading.document(), tellings.size(), episode)));
        return tellings;
    }

    private static List<Claim> joined(List<Claim> one, List<Claim> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** Told with a place and days of its own, both clearly others than the report's. */
    private boolean isElsewhere(Claim claim, Telling main) {
        List<Place> own = ownPlaces(claim);
        return !own.isEmpty()
                && !main.places().isEmpty()
                && isOnOtherDays(claim, main.period())
                && own.stream()
                        .allMatch(place -> main.places().stream()
                                .allMatch(mainPlace ->
                                        PlaceRelation.between(place, mainPlace, gazetteer) == PlaceRelation.APART));
    }

    private static boolean isOnOtherDays(Claim claim, Optional<Period> main) {
        return main.isPresent()
                && claim.period()
                        .filter(days -> days.basis() == Period.Basis.STATED)
                        .filter(days -> gap(days, main.get()) > LinkScore.NEAR_DAYS)
                        .isPresent();
    }

    private List<List<Claim>> together(List<Claim> claims) {
        List<List<Claim>> groups = new ArrayList<>();
        for (Claim claim : claims) {
            Optional<List<Claim>> fits = groups.stream()
                    .filter(group -> isTogether(group.get(0), claim))
                    .findFirst();
            fits.orElseGet(() -> {
                        List<Claim> group = new ArrayList<>();
                        groups.add(group);
                        return group;
                    })
                    .add(claim);
        }
        return groups;
    }

    private boolean isTogether(Claim first, Claim other) {
        boolean near = gap(first.period().orElseThrow(), other.period().orElseThrow()) <= LinkScore.NEAR_DAYS;
        return near
                && ownPlaces(first).stream()
                        .anyMatch(one -> ownPlaces(other).stream()
                                .anyMatch(two -> PlaceRelation.between(one, two, gazetteer) != PlaceRelation.APART));
    }

    private static long gap(Period one, Period other) {
        return new Window(one.start(), one.end(), true).gapTo(new Window(other.start(), other.end(), true));
    }

    /** Where the claim itself says the harm was done; no countries. */
    static List<Place> ownPlaces(Claim claim) {
        return claim.places().stream()
                .filter(mention -> mention.role() == PlaceMention.Role.HARM)
                .flatMap(mention -> mention.place().stream())
                .filter(place -> !PlaceRelation.isWide(place))
                .toList();
    }

    /** What these claims tell, by their own places and days alone, when other claims of the report are of a larger incident. */
    Telling part(Document document, int index, List<Claim> claims) {
        Telling all = telling(document, index, claims);
        List<Place> own = claims.stream()
                .flatMap(claim -> ownPlaces(claim).stream())
                .distinct()
                .toList();
        Set<String> names = own.stream().map(Place::name).collect(Collectors.toSet());
        Map<String, Double> weights = new LinkedHashMap<>(all.weights());
        weights.keySet().retainAll(names);
        Optional<Period> days = period(claims.stream()
                .filter(claim -> claim.period()
                        .filter(told -> told.basis() == Period.Basis.STATED)
                        .isPresent())
                .toList());
        return new Telling(
                document,
                index,
                all.places().stream().filter(own::contains).toList(),
                weights,
                days,
                all.numbers(),
                claims);
    }

    /** What these claims tell, in reading order; a rejected one neither places nor dates it. */
    Telling telling(Document document, int index, List<Claim> told) {
        List<Claim> standing =
                told.stream().filter(claim -> !claim.isRejected()).toList();
        List<Claim> claims = standing.isEmpty() ? told : standing;
        Map<String, Double> weights = new LinkedHashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        Set<String> numbers = new LinkedHashSet<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            double weight = weight(claim, i);
            for (PlaceMention mention : claim.places()) {
                mention.place().ifPresent(place -> {
                    places.put(place.id(), place);
                    weights.merge(place.id(), weight, Double::sum);
                });
            }
            claim.count()
                    .filter(count ->
                            count.wording() != Wording.VAGUE && count.interval().low() >= RARE_NUMBER)
                    .ifPresent(count -> numbers.add(
                            claim.harm().word() + " " + count.interval().low()));
        }
        return new Telling(
                document, index, main(places, weights), named(places, weights), period(claims), numbers, told);
    }

    /** Reports tell first what they are about. */
    private static double weight(Claim claim, int position) {
        return (claim.harm().ofPeople() ? 1.0 : 0.5) / (1 + position);
    }

    private static List<Place> main(Map<String, Place> places, Map<String, Double> weights) {
        List<Place> close = places.values().stream()
                .filter(place -> !PlaceRelation.isWide(place))
                .toList();
        List<Place> candidates = close.isEmpty() ? List.copyOf(places.values()) : close;
        Comparator<Place> heaviest = Comparator.comparingDouble((Place place) -> -weights.get(place.id()))
                .thenComparing(Place::id);
        double most = candidates.stream()
                .mapToDouble(place -> weights.get(place.id()))
                .max()
                .orElse(0);
        return candidates.stream()
                .filter(place -> weights.get(place.id()) >= MAIN_SHARE * most)
                .sorted(heaviest)
                .limit(MAIN_PLACES)
                .toList();
    }

    private static Map<String, Double> named(Map<String, Place> places, Map<String, Double> weights) {
        Map<String, Double> byName = new LinkedHashMap<>();
        weights.forEach((id, weight) -> byName.merge(places.get(id).name(), weight, Double::sum));
        return byName;
    }

    /** The weightiest period, widened by those that overlap it, as long as it stays within a month. */
    private static Optional<Period> period(List<Claim> claims) {
        Map<Period, Double> weights = new LinkedHashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            double weight = weight(claims.get(i), i);
            claims.get(i)
                    .period()
                    .ifPresent(days -> weights.merge(days.withBasis(Period.Basis.STATED), weight, Double::sum));
        }
        List<Period> heaviest = weights.keySet().stream()
                .sorted(Comparator.comparingDouble((Period days) -> -weights.get(days))
                        .thenComparing(Period::start)
                        .thenComparing(Period::end))
                .toList();
        Optional<Period> told = heaviest.stream().findFirst();
        for (Period next : heaviest) {
            told = told.map(days -> {
                Period wider = days.cover(next);
                boolean fits = new Window(wider.start(), wider.end(), true).days() <= LONGEST_PERIOD;
                return days.overlaps(next) && fits ? wider : days;
            });
        }
        return told;
    }
}
