package org.attest.core.reconcile;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Reading;
import org.attest.core.text.Document;

/**
 * Dated reports that tell the same set of numbers: two or more of one harm, one of them by the same named origin in both, the others
 * by it or by nobody. Such a set is one release, whatever class each report prints a number under.
 */
final class SharedNumbers {
    /** Smaller numbers are equal by chance. */
    private static final long RARE_NUMBER = 30;

    /** A release is retold within a week of its count. */
    private static final int SOON = 6;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    /**
     * One dated report with the same numbers.
     *
     * @param earliest the first day the numbers can have been counted
     * @param latest the last day they are likely to be told as new
     */
    record Shared(LocalDate earliest, LocalDate latest, String reason) {}

    private record Key(Harm harm, long number) {}

    private final Map<Key, Map<String, Document>> reports = new HashMap<>();
    private final Map<String, Map<Key, List<Sourced>>> counts = new HashMap<>();
    private final Actors actors;

    SharedNumbers(List<Reading> dated, Actors actors) {
        this.actors = actors;
        for (Reading reading : dated) {
            Map<Key, List<Sourced>> told = told(reading);
            counts.put(reading.document().id(), told);
            told.keySet()
                    .forEach(key -> reports.computeIfAbsent(key, k -> new TreeMap<>())
                            .put(reading.document().id(), reading.document()));
        }
    }

    /** By report; none for a report that has no such numbers, or no named origin, in common. */
    List<Shared> with(Reading undated) {
        Map<Key, List<Sourced>> own = told(undated);
        Map<String, Document> others = new TreeMap<>();
        own.keySet().forEach(key -> others.putAll(reports.getOrDefault(key, Map.of())));
        others.remove(undated.document().id());
        List<Shared> found = new ArrayList<>();
        others.values().forEach(other -> shared(own, other).ifPresent(found::add));
        return found;
    }

    /** {@code 8 March}. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private Map<Key, List<Sourced>> told(Reading reading) {
        Map<Key, List<Sourced>> told = new LinkedHashMap<>();
        reading.claims().stream()
                .filter(HarmCase::mayEnter)
                .map(claim -> Sourced.of(claim, actors))
                .filter(sourced -> sourced.number().orElse(0) >= RARE_NUMBER)
                .sorted(Sourced.READING_ORDER)
                .forEach(sourced -> told.computeIfAbsent(
                                new Key(sourced.claim().harm(), sourced.number().getAsLong()), key -> new ArrayList<>())
                        .add(sourced));
        return told;
    }

    private Optional<Shared> shared(Map<Key, List<Sourced>> own, Document other) {
        Map<Key, List<Sourced>> theirs = counts.get(other.id());
        Set<String> origins = new TreeSet<>();
        own.forEach((key, claims) -> origins.addAll(common(claims, theirs.getOrDefault(key, List.of()))));
        for (String origin : origins) {
            List<Sourced> same = new ArrayList<>();
            Set<Long> numbers = new TreeSet<>((a, b) -> Long.compare(b, a));
            own.forEach((key, claims) -> {
                List<Sourced> equal = of(origin, theirs.getOrDefault(key, List.of()));
                if (!of(origin, claims).isEmpty() && !equal.isEmpty()) {
                    same.addAll(equal);
                    numbers.add(key.number());
                }
            });
            if (numbers.size() > 1) {
                return Optional.of(shared(numbers, origin, same, other));
            }
        }
        return Optional.empty();
    }

    private static Set<String> common(List<Sourced> own, List<Sourced> theirs) {
        return own.stream()
                .filter(sourced -> sourced.voice().isNamed())
                .map(sourced -> sourced.voice().origin())
                .filter(origin ->
                        theirs.stream().anyMatch(other -> other.voice().origin().equals(origin)))
                .collect(Collectors.toSet());
    }

    /** Counts by that origin, or by nobody. */
    private static List<Sourced> of(String origin, List<Sourced> counts) {
        return counts.stream()
                .filter(sourced ->
                        !sourced.voice().isNamed() || sourced.voice().origin().equals(origin))
                .toList();
    }

    private static Shared shared(Set<Long> numbers, String origin, List<Sourced> same, Document other) {
        Counted counted = same.stream()
                .map(Sourced::counted)
                .filter(days -> !days.equals(Counted.ANY_DAY))
                .reduce(Counted::meet)
                .orElseGet(() -> new Counted(
                        other.published().orElseThrow().earliest(),
                        other.published().orElseThrow().latest()));
        List<String> words = numbers.stream().map(Arithmetic::grouped).toList();
        String days = counted.earliest().equals(counted.latest())
                ? day(counted.earliest())
                : day(counted.earliest()) + " to " + day(counted.latest());
        return new Shared(
                counted.earliest(),
                counted.latest().plusDays(SOON),
                "shares " + String.join(", ", words.subList(0, words.size() - 1)) + " and "
                        + words.get(words.size() - 1) + " by " + origin + " with " + other.id() + ", counted " + days);
    }
}
