package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Reading;
import org.attest.core.count.CountInterval;
import org.attest.core.incident.Incident;

/**
 * Whether claims may be added: only counts of one origin, of one day, one incident and one harm, established in one way, of classes
 * that share nobody.
 *
 * @param refusals why they may not, each naming what stands in the way; empty when they may
 * @param low the least that the sum can be
 * @param high the most; empty when some count is open
 * @param terms the addition in words: {@code 745 civilians + 125 security forces}
 * @param about by whom and when it was counted
 */
public record Addition(List<String> refusals, long low, OptionalLong high, String terms, String about) {
    public Addition {
        refusals = List.copyOf(refusals);
    }

    /** @param chosen two claims or more of these readings */
    public static Addition of(List<Claim> chosen, List<Reading> readings, List<Incident> incidents, Actors actors) {
        List<Sourced> counts = sourced(chosen, readings, incidents, actors);
        Set<String> refusals = new LinkedHashSet<>();
        for (Claim claim : chosen) {
            if (counts.stream().noneMatch(count -> count.id().equals(claim.id()))) {
                refusals.add(claim.id() + " " + LeftOut.whyNoCount(claim));
            }
        }
        long held = incidents.stream()
                .filter(incident ->
                        chosen.stream().anyMatch(claim -> incident.claims().contains(claim.id())))
                .count();
        if (held > 1) {
            refusals.add("they are of different incidents");
        }
        differing(counts, refusals);
        for (int i = 0; i < counts.size(); i++) {
            for (Sourced other : counts.subList(i + 1, counts.size())) {
                pair(counts.get(i), other, refusals);
            }
        }
        CountInterval sum =
                counts.stream().map(Sourced::interval).reduce(CountInterval.exactly(0), CountInterval::plus);
        return new Addition(List.copyOf(refusals), sum.low(), sum.high(), terms(counts), about(counts));
    }

    private static List<Sourced> sourced(
            List<Claim> chosen, List<Reading> readings, List<Incident> incidents, Actors actors) {
        CaseClaims read = CaseClaims.of(readings, Cut.none(), actors);
        Set<String> ids = chosen.stream().map(Claim::id).collect(Collectors.toSet());
        return incidents.stream()
                .filter(incident -> incident.claims().stream().anyMatch(ids::contains))
                .flatMap(incident -> new Origins(read.documents(), actors)
                                .of(read.claims(incident).stream()
                                        .filter(HarmCase::mayEnter)
                                        .toList())
                                .stream())
                .filter(sourced -> ids.contains(sourced.id()))
                .sorted(Sourced.READING_ORDER)
                .toList();
    }

    private static void differing(List<Sourced> counts, Set<String> refusals) {
        Set<String> harms = names(counts, sourced -> sourced.claim().harm().word());
        if (harms.size() > 1) {
            refusals.add("they tell of different harms: " + String.join(", ", harms));
        }
        Set<String> estimands = names(counts, Addition::estimand);
        if (estimands.size() > 1) {
            refusals.add("they are established in different ways: " + String.join(", ", estimands));
        }
        Set<String> origins = names(counts, Addition::origin);
        if (origins.size() > 1) {
            refusals.add(
                    "they are counts by different origins, perhaps of the same people: " + String.join(", ", origins));
        }
        Counted met = counts.stream().map(Sourced::counted).reduce(Counted.ANY_DAY, Counted::meet);
        if (counts.stream().anyMatch(count -> !count.counted().overlaps(met))) {
            refusals.add("they were counted on different days: "
                    + counts.stream()
                            .map(count -> Arithmetic.grouped(count.interval().low()) + " on " + day(count.counted()))
                            .collect(Collectors.joining(", ")));
        }
    }

    private static Set<String> names(List<Sourced> counts, java.util.function.Function<Sourced, String> name) {
        return counts.stream().map(name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String day(Counted counted) {
        return counted.day().map(Object::toString).orElse("a day not known");
    }

    private static String origin(Sourced sourced) {
        return sourced.voice().isNamed()
                ? sourced.voice().origin()
                : "nobody named in " + sourced.claim().document();
    }

    /** How a number came about; numbers of different kinds measure different things. */
    private static String estimand(Sourced sourced) {
        if (sourced.voice().verified()) {
            return "a verified floor";
        }
        return sourced.claim().individuals().isEmpty() ? "a tally" : "a list of persons";
    }

    private static void pair(Sourced one, Sourced other, Set<String> refusals) {
        String numbers = Arithmetic.grouped(one.interval().low()) + " and "
                + Arithmetic.grouped(other.interval().low());
        boolean alike = one.leaf().equals(other.leaf());
        if (alike && one.number().equals(other.number())) {
            refusals.add(numbers + " are one count told twice");
        } else if (alike) {
            refusals.add(numbers + " are two counts of the same class (" + VictimClass.people(one.leaf())
                    + "): one revises, or is part of, the other");
        } else if (!areDisjoint(one, other)) {
            refusals.add(numbers + " may share people: " + VictimClass.people(one.leaf()) + " and "
                    + VictimClass.people(other.leaf()));
        }
    }

    private static boolean areDisjoint(Sourced one, Sourced other) {
        String first = one.claim().victims().status().word();
        String second = other.claim().victims().status().word();
        boolean classes = VictimClass.DISJOINT.contains(first)
                && VictimClass.DISJOINT.contains(second)
                && !first.equals(second)
                && !Classes.isDemographic(one.leaf())
                && !Classes.isDemographic(other.leaf());
        Set<String> bySex = Set.of("women", "men", VictimClass.CHILDREN);
        return classes || bySex.contains(one.leaf()) && bySex.contains(other.leaf());
    }

    private static String terms(List<Sourced> counts) {
        return counts.stream()
                .sorted(Comparator.comparing(Sourced::leaf, VictimClass.PRINTED))
                .map(count -> Arithmetic.grouped(count.interval().low()) + " " + VictimClass.people(count.leaf()))
                .collect(Collectors.joining(" + "));
    }

    private static String about(List<Sourced> counts) {
        List<String> words = new ArrayList<>();
        counts.stream().findFirst().ifPresent(first -> {
            words.add(first.claim().harm().word().replace('-', ' '));
            words.add("by " + origin(first));
        });
        Counted met = counts.stream().map(Sourced::counted).reduce(Counted.ANY_DAY, Counted::meet);
        met.day().ifPresent(day -> words.add("counted " + day));
        return String.join(", ", words);
    }
}
