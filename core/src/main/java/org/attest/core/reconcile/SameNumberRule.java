package org.attest.core.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attest.core.claim.Harm;
import org.attest.core.place.Gazetteer;
import org.attest.core.place.Place;
import org.attest.core.place.Precision;
import org.attest.core.time.Period;

/**
 * One number of two sets of people: two classes counted by two origins, or two incidents of one area within a month. It is told so
 * that nobody takes the one for a repetition of the other.
 */
final class SameNumberRule implements ReconciliationRule {
    /** Smaller numbers are equal too often to be taken for one another. */
    private static final long RARE_NUMBER = 10;

    /** Incidents so many days apart are not mixed up. */
    private static final int NEAR_DAYS = 31;

    private static final Findings.Draft DRAFT = new Findings.Draft(
            "same-number-different-people",
            Finding.Verdict.NOT_A_CONTRADICTION,
            Finding.Severity.INFO,
            "Nothing: the numbers are equal by chance and are not one count.");

    private record Area(Harm harm, long number, String place) {}

    /** A number of one incident, where it is first told with a place and a day. */
    private record Told(int incident, Sourced count, Place place, LocalDate day) {}

    @Override
    public String id() {
        return DRAFT.kind();
    }

    @Override
    public String meaning() {
        return "one number of two sets of people";
    }

    @Override
    public List<Finding> check(IncidentCase incident) {
        List<Finding> findings = new ArrayList<>();
        for (HarmCase counts : incident.harms()) {
            Map<Long, List<Sourced>> byNumber = new TreeMap<>();
            counts.claims().stream()
                    .filter(SameNumberRule::isFirm)
                    .forEach(sourced -> byNumber.computeIfAbsent(
                                    sourced.interval().low(), n -> new ArrayList<>())
                            .add(sourced));
            byNumber.values().forEach(equal -> ofTwoClasses(equal).ifPresent(findings::add));
        }
        return findings;
    }

    private static boolean isFirm(Sourced sourced) {
        return sourced.number().isPresent()
                && sourced.interval().isExact()
                && sourced.interval().low() >= RARE_NUMBER;
    }

    private static Optional<Finding> ofTwoClasses(List<Sourced> equal) {
        Sourced first = equal.get(0);
        return equal.stream()
                .filter(other -> first.voice().isNamed()
                        && other.voice().isNamed()
                        && !other.voice().origin().equals(first.voice().origin())
                        && areApart(first, other))
                .findFirst()
                .map(other -> finding(
                        first,
                        other,
                        "counted by %s and by %s".formatted(Wordings.voice(first), Wordings.voice(other))));
    }

    private static boolean areApart(Sourced one, Sourced other) {
        String status = one.claim().victims().status().word();
        String otherStatus = other.claim().victims().status().word();
        return VictimClass.DISJOINT.contains(status)
                && VictimClass.DISJOINT.contains(otherStatus)
                && !status.equals(otherStatus);
    }

    @Override
    public List<Finding> across(List<IncidentCase> incidents) {
        Map<Area, List<Told>> byArea = new HashMap<>();
        for (int i = 0; i < incidents.size(); i++) {
            IncidentCase incident = incidents.get(i);
            for (HarmCase counts : incident.harms()) {
                for (Told told : firstTold(i, counts, incident.scopes())) {
                    areas(told.place(), incident.gazetteer())
                            .forEach(area -> byArea.computeIfAbsent(
                                            new Area(
                                                    counts.harm(),
                                                    told.count().interval().low(),
                                                    area),
                                            a -> new ArrayList<>())
                                    .add(told));
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        byArea.values()
                .forEach(equal ->
                        ofTwoIncidents(equal, incidents.get(0).scopes()).forEach(findings::add));
        return findings;
    }

    /** The places not wider than a province that hold this one, with it. */
    private static Set<String> areas(Place place, Gazetteer gazetteer) {
        Set<String> areas = new TreeSet<>();
        Stream.concat(
                        gazetteer.withParents(place).stream().flatMap(id -> gazetteer.byId(id).stream()),
                        Stream.of(place))
                .filter(area -> area.precision().compareTo(Precision.ADMIN1) <= 0)
                .forEach(area -> areas.add(area.id()));
        return areas;
    }

    private static List<Told> firstTold(int incident, HarmCase counts, Scopes scopes) {
        List<Told> told = new ArrayList<>();
        Set<Long> once = new TreeSet<>();
        counts.claims().stream()
                .filter(sourced -> isFirm(sourced) && sourced.claim().partOf().isEmpty())
                .forEach(sourced -> {
                    List<Place> places = scopes.known(List.of(sourced));
                    Optional<LocalDate> day = day(sourced);
                    if (!places.isEmpty()
                            && day.isPresent()
                            && once.add(sourced.interval().low())) {
                        told.add(new Told(incident, sourced, places.get(0), day.get()));
                    }
                });
        return told;
    }

    private static Optional<LocalDate> day(Sourced sourced) {
        return sourced.claim()
                .period()
                .map(Period::start)
                .or(() -> sourced.counted().day());
    }

    /** Each beside the next of another incident. */
    private static List<Finding> ofTwoIncidents(List<Told> equal, Scopes scopes) {
        List<Told> sorted = equal.stream()
                .sorted(Comparator.comparing(Told::day).thenComparing(Told::count, Sourced.READING_ORDER))
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i + 1 < sorted.size(); i++) {
            Told first = sorted.get(i);
            Told next = sorted.get(i + 1);
            boolean near = !first.day().plusDays(NEAR_DAYS).isBefore(next.day());
            if (first.incident() != next.incident() && near && areTwo(first.count(), next.count(), scopes)) {
                findings.add(finding(
                        first.count(),
                        next.count(),
                        "of two incidents, in %s about %s and in %s about %s"
                                .formatted(
                                        first.place().name(),
                                        first.day(),
                                        next.place().name(),
                                        next.day())));
            }
        }
        return findings;
    }

    /** Told of places that lie apart, of classes that share nobody, or of two ways of killing; else it may be one incident. */
    private static boolean areTwo(Sourced one, Sourced other, Scopes scopes) {
        List<Place> there = scopes.known(List.of(other));
        boolean elsewhere = scopes.known(List.of(one)).stream().allMatch(place -> scopes.isApart(place, there));
        return !one.isIn(other)
                && (elsewhere || areApart(one, other) || !Statement.of(one).isOfOneEvent(Statement.of(other)));
    }

    private static Finding finding(Sourced first, Sourced other, String why) {
        String sentence = "%s %s in %s and %s %s in %s are not the same people: %s."
                .formatted(
                        Arithmetic.grouped(first.interval().low()),
                        Wordings.people(first),
                        first.claim().document(),
                        Arithmetic.grouped(other.interval().low()),
                        Wordings.people(other),
                        other.claim().document(),
                        why);
        return Findings.finding(
                DRAFT, List.of(first, other), List.of(first.interval().low()), sentence);
    }
}
