package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.attest.core.claim.VictimStatus;
import org.attest.core.count.Wording;
import org.attest.core.place.Place;
import org.attest.core.time.Period;

/**
 * Which counts share nobody and lie in another: because the text says so ("including"), or because one voice at one time counts a
 * class, a place, days or an incident that lie in those of the other. Parts bound their whole; only what is told is bound, and missing is not zero.
 */
final class Partition implements Structure {
    private static final List<Set<String>> CLASSES =
            List.of(Set.copyOf(VictimClass.DISJOINT), Set.of("women", "men", VictimClass.CHILDREN));

    /** A count is told in so many places or days at most; others are not looked at. */
    private static final int MOST_PARTS = 40;

    /** Characters between two numbers of one list. */
    private static final int LIST_GAP = 80;

    /** One and two are words as often as counts. */
    private static final long SMALLEST = 3;

    private final Scopes scopes;
    private final Map<String, String> smaller;
    private final Set<String> current = new HashSet<>();
    private final Collection<List<Sourced>> together;
    private final Map<String, List<Sourced>> byDocument = new LinkedHashMap<>();
    private final Map<Voice, List<Sourced>> byVoice = new LinkedHashMap<>();

    /**
     * @param counts of one harm, in reading order
     * @param together counts that one statement carries, the newest of its voice and line
     * @param smaller of counts of an incident inside this one, by claim id: the id of that incident
     */
    Partition(List<Sourced> counts, Collection<List<Sourced>> together, Map<String, String> smaller, Scopes scopes) {
        this.scopes = scopes;
        this.smaller = smaller;
        this.together = together;
        together.forEach(same -> same.forEach(count -> current.add(count.id())));
        for (Sourced count : counts) {
            byDocument
                    .computeIfAbsent(count.claim().document(), id -> new ArrayList<>())
                    .add(count);
            if (count.voice().isNamed()) {
                byVoice.computeIfAbsent(count.voice(), voice -> new ArrayList<>())
                        .add(count);
            }
        }
    }

    static Partition of(HarmCase counts, IncidentCase incident) {
        return new Partition(counts.claims(), newest(counts), incident.smaller(), incident.scopes());
    }

    /** What each voice's newest statement of each line rests on. */
    static List<List<Sourced>> newest(HarmCase counts) {
        return Stream.concat(counts.claims().stream().map(Sourced::leaf), Classes.WHOLES.stream())
                .distinct()
                .flatMap(line -> counts.tally().series(line).values().stream())
                .flatMap(series -> series.stream().limit(1))
                .filter(statement -> statement.derived().isEmpty())
                .map(Statement::claims)
                .toList();
    }

    /** Counts told of one set by one voice at one time, or carried by one statement. */
    @Override
    public List<List<Sourced>> sameSets(List<Sourced> counts) {
        Map<List<Object>, List<Sourced>> told = new LinkedHashMap<>();
        Set<String> known = new HashSet<>();
        for (Sourced count : counts) {
            known.add(count.id());
            told.computeIfAbsent(
                            List.of(count.claim().document(), count.claim().people(), count.voice(), count.toldAsOf()),
                            key -> new ArrayList<>())
                    .add(count);
        }
        List<List<Sourced>> same = new ArrayList<>(told.values());
        together.stream()
                .map(counted -> counted.stream()
                        .filter(count -> known.contains(count.id()))
                        .toList())
                .forEach(same::add);
        return same.stream().filter(counted -> counted.size() > 1).toList();
    }

    @Override
    public List<List<Sourced>> families(Sourced whole) {
        if (whole.number().orElse(0) < SMALLEST) {
            return List.of();
        }
        List<List<Sourced>> families = new ArrayList<>();
        List<Sourced> here = numbers(byDocument.get(whole.claim().document()), whole);
        List<Sourced> told =
                here.stream().filter(part -> isToldPart(part, whole)).toList();
        List<Sourced> counted = whole.voice().isNamed() ? numbers(byVoice.get(whole.voice()), whole) : List.of();
        for (Set<String> names : CLASSES) {
            families.add(outermost(Stream.concat(told.stream(), counted.stream().filter(part -> isClassOf(part, whole)))
                    .filter(part -> names.contains(family(part)))
                    .distinct()
                    .toList()));
        }
        List<Sourced> alike = Stream.of(told, here, counted)
                .flatMap(List::stream)
                .distinct()
                .filter(part -> part != whole && isAlike(part, whole))
                .limit(MOST_PARTS)
                .toList();
        families.add(
                apart(alike.stream().filter(part -> isPlaceOf(part, whole)).toList(), this::areApart, this::isPlaceOf));
        families.add(apart(
                alike.stream().filter(part -> isPeriodOf(part, whole)).toList(),
                Partition::areOtherDays,
                this::isPeriodOf));
        families.add(apart(
                alike.stream().filter(part -> isIncidentOf(part, whole)).toList(),
                (one, other) -> !smaller.get(one.id()).equals(smaller.get(other.id())),
                (one, other) -> false));
        return families.stream().filter(parts -> !parts.isEmpty()).toList();
    }

    /** "A man" is mostly one of those counted elsewhere, and a class told with the number of its whole is the whole described. */
    private static List<Sourced> numbers(List<Sourced> counts, Sourced whole) {
        return counts.stream()
                .filter(part ->
                        !part.isWording(Wording.IMPLICIT) && !part.number().equals(whole.number()))
                .toList();
    }

    /** A side counts under its status. */
    static String family(Sourced part) {
        return Classes.isDemographic(part.leaf())
                ? part.leaf()
                : part.claim().victims().status().word();
    }

    /** Whom one origin counts and whom another does are nobody's whole and parts. */
    private static boolean isOfAnother(Sourced part, Sourced whole) {
        return part.voice().isNamed()
                && whole.voice().isNamed()
                && !part.voice().origin().equals(whole.voice().origin());
    }

    private boolean isToldPart(Sourced part, Sourced whole) {
        return part != whole
                && part.isPartOf(whole)
                && !isOfAnother(part, whole)
                && part.canBeOfOneDay(whole)
                && !isWider(part, whole);
    }

    /** What covers more days or a larger place than a count is no part of it, whatever the words. */
    private boolean isWider(Sourced part, Sourced whole) {
        return scopes.isPlaceNarrower(whole.claim(), part.claim()) || isInside(whole, part);
    }

    /** One voice's counts of everyone and of a class at one time, both the newest or told by one report. */
    private boolean isClassOf(Sourced part, Sourced whole) {
        VictimStatus wide = whole.claim().victims().status();
        VictimStatus narrow = part.claim().victims().status();
        boolean classes = whole.leaf().equals(wide.word())
                && !Classes.isDemographic(part.leaf())
                && narrow != wide
                && narrow != VictimStatus.UNKNOWN
                && wide.contains(narrow);
        return classes
                && part.toldAsOf().day().isPresent()
                && part.toldAsOf().equals(whole.toldAsOf())
                && current.contains(part.id())
                && current.contains(whole.id())
                && part.claim().episode() == whole.claim().episode()
                && !isWider(part, whole);
    }

    /** Counts of one class by one voice, the part told by the same report or counted before the whole. */
    private static boolean isAlike(Sourced part, Sourced whole) {
        boolean early = part.isIn(whole)
                ? part.toldAsOf().overlaps(whole.toldAsOf())
                : part.counted().isBefore(whole.toldAsOf());
        boolean others =
                !(part.isIn(whole) && part.claim().people().equals(whole.claim().people()));
        return part.leaf().equals(whole.leaf())
                && part.claim()
                        .victims()
                        .groups()
                        .equals(whole.claim().victims().groups())
                && part.voice().equals(whole.voice())
                && part.number().isPresent()
                && whole.number().isPresent()
                && others
                && early
                && Statement.of(part).isOfOneEvent(Statement.of(whole));
    }

    private boolean isPlaceOf(Sourced part, Sourced whole) {
        return scopes.isPlaceNarrower(part.claim(), whole.claim()) && !isInside(whole, part);
    }

    /** Of an incident inside the one that the whole is of. */
    private boolean isIncidentOf(Sourced part, Sourced whole) {
        return smaller.containsKey(part.id()) && !smaller.containsKey(whole.id()) && !isWider(part, whole);
    }

    private boolean areApart(Sourced one, Sourced other) {
        List<Place> places = scopes.known(List.of(one));
        List<Place> others = scopes.known(List.of(other));
        return !places.isEmpty()
                && !others.isEmpty()
                && places.stream().allMatch(place -> scopes.isApart(place, others));
    }

    /** Days told for the part that lie in those told for the whole, in one report and of one place. */
    private boolean isPeriodOf(Sourced part, Sourced whole) {
        return isInside(part, whole)
                && part.isIn(whole)
                && scopes.areSame(scopes.known(List.of(part)), scopes.known(List.of(whole)));
    }

    private static boolean isInside(Sourced part, Sourced whole) {
        Optional<Period> days = told(part);
        Optional<Period> all = told(whole);
        return days.isPresent()
                && all.isPresent()
                && all.get().contains(days.get())
                && !days.get().contains(all.get());
    }

    private static Optional<Period> told(Sourced count) {
        return count.claim().period().filter(days -> days.basis() != Period.Basis.INFERRED);
    }

    private static boolean areOtherDays(Sourced one, Sourced other) {
        return !told(one).orElseThrow().overlaps(told(other).orElseThrow());
    }

    /** Those in no other of them, as long as each is apart from those before it. */
    private static List<Sourced> apart(
            List<Sourced> parts, BiPredicate<Sourced, Sourced> apart, BiPredicate<Sourced, Sourced> inside) {
        List<Sourced> kept = new ArrayList<>();
        for (Sourced part : parts) {
            boolean nested = parts.stream().anyMatch(other -> other != part && inside.test(part, other));
            if (!nested && kept.stream().allMatch(before -> apart.test(part, before))) {
                kept.add(part);
            }
        }
        return kept;
    }

    /** One count of each class, without sets that lie in another of them; two of one class only where told in one breath, as a list. */
    private static List<Sourced> outermost(List<Sourced> parts) {
        List<Sourced> kept = new ArrayList<>();
        for (Sourced part : parts) {
            boolean nested = parts.stream().anyMatch(part::isPartOf);
            boolean other = kept.stream()
                    .filter(before -> family(before).equals(family(part)))
                    .allMatch(before -> isListedAfter(before, part));
            if (!nested && other) {
                kept.add(part);
            }
        }
        return kept;
    }

    private static boolean isListedAfter(Sourced before, Sourced next) {
        int gap =
                next.claim().numberSpan().start() - before.claim().numberSpan().end();
        return next.isIn(before)
                && next.claim().in() == before.claim().in()
                && !next.claim().people().equals(before.claim().people())
                && !next.claim()
                        .victims()
                        .text()
                        .equalsIgnoreCase(before.claim().victims().text())
                && gap >= 0
                && gap <= LIST_GAP;
    }
}
