package org.attest.core.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Attribution;
import org.attest.core.count.Wording;
import org.attest.core.reconcile.Sources.Carrier;
import org.attest.core.reconcile.Sources.Independent;
import org.attest.core.reconcile.Sources.Line;
import org.attest.core.reconcile.Sources.Link;
import org.attest.core.reconcile.Sources.Origin;
import org.attest.core.time.Period;

/** Groups the counts of one incident by who counted, and says which report carries whose. */
final class Dependence {
    private final IncidentCase incident;
    private final List<Sourced> counts;
    private final Map<String, Sourced> byId = new HashMap<>();
    private final List<Timeline> timelines;
    private final Map<String, Echo> mistakes = new HashMap<>();
    private final Map<String, Sourced> rounded = new HashMap<>();
    private final Set<String> plural;

    Dependence(IncidentCase incident) {
        this.incident = incident;
        this.counts = incident.harms().stream()
                .flatMap(harm -> harm.claims().stream())
                .sorted(Sourced.READING_ORDER)
                .toList();
        this.counts.forEach(sourced -> byId.put(sourced.id(), sourced));
        this.timelines = Timelines.of(incident);
        this.plural = counts.stream()
                .filter(sourced -> sourced.claim().attribution().several())
                .map(sourced -> sourced.voice().origin())
                .collect(Collectors.toSet());
        incident.harms().forEach(this::shareMistakes);
        incident.harms().forEach(this::findRoundings);
    }

    Sources sources() {
        Map<Voice, List<Sourced>> voices = new TreeMap<>();
        for (Sourced sourced : counts) {
            voices.computeIfAbsent(who(sourced), voice -> new ArrayList<>()).add(sourced);
        }
        Map<String, Set<Voice>> spoken = new HashMap<>();
        voices.forEach((voice, claims) ->
                claims.forEach(sourced -> spoken.computeIfAbsent(sourced.claim().document(), id -> new TreeSet<>())
                        .add(voice)));
        List<Origin> origins = new ArrayList<>();
        voices.forEach((voice, claims) -> origins.add(origin(voice, claims, spoken)));
        origins.sort(Comparator.comparing((Origin origin) -> origin.name().isEmpty())
                .thenComparing(Origin::several)
                .thenComparing(origin -> -origin.reports().size())
                .thenComparing(origin -> origin.name().orElse("")));
        return new Sources(spoken.size(), origins, independent());
    }

    /** What an origin verified and what it only reports are of one origin; so is a rounding of its count. */
    private Voice who(Sourced sourced) {
        Voice voice = rounded.getOrDefault(sourced.id(), sourced).voice();
        return new Voice(voice.origin(), voice.document(), false);
    }

    private Origin origin(Voice voice, List<Sourced> claims, Map<String, Set<Voice>> spoken) {
        Map<String, List<Sourced>> byReport = new TreeMap<>();
        claims.forEach(sourced -> byReport.computeIfAbsent(sourced.claim().document(), id -> new ArrayList<>())
                .add(sourced));
        Set<Line> lines = new LinkedHashSet<>();
        claims.stream()
                .sorted(Comparator.comparing(
                                (Sourced sourced) -> sourced.claim().harm())
                        .thenComparing(Sourced::leaf, VictimClass.PRINTED))
                .forEach(sourced -> lines.add(line(sourced)));
        return new Origin(
                voice.isNamed() ? Optional.of(voice.origin()) : Optional.empty(),
                incident.actors().byName(voice.origin()).map(Actors.Actor::kind),
                isSeveral(claims),
                byReport.entrySet().stream()
                        .map(report -> carrier(report.getKey(), report.getValue()))
                        .toList(),
                List.copyOf(lines),
                newest(claims),
                byReport.keySet().stream()
                        .filter(report -> spoken.get(report).size() == 1)
                        .toList());
    }

    private static Line line(Sourced sourced) {
        return new Line(sourced.claim().harm(), sourced.leaf());
    }

    private static boolean isSeveral(List<Sourced> claims) {
        return claims.stream()
                .filter(sourced -> !sourced.inferred())
                .map(sourced -> sourced.claim().attribution())
                .reduce((one, other) -> one.several() ? other : one)
                .filter(Attribution::several)
                .isPresent();
    }

    private static Optional<Period> newest(List<Sourced> claims) {
        return claims.stream()
                .map(Sourced::counted)
                .filter(counted -> counted.day().isPresent())
                .max(Comparator.comparing(Counted::latest).thenComparing(Counted::earliest))
                .flatMap(counted -> counted.period(Period.Basis.STATED));
    }

    private Carrier carrier(String document, List<Sourced> claims) {
        Set<String> via = new LinkedHashSet<>();
        claims.forEach(sourced -> via.addAll(sourced.claim().attribution().via()));
        return new Carrier(
                document,
                List.copyOf(via),
                claims.stream().flatMap(sourced -> link(sourced).stream()).toList(),
                claims.stream().map(Sourced::id).toList(),
                claims.stream().filter(this::isStale).map(Sourced::id).toList());
    }

    private Optional<Link> link(Sourced sourced) {
        return Optional.ofNullable(rounded.get(sourced.id()))
                .map(one -> new Echo(
                        sourced.id(),
                        Optional.of(one.id()),
                        Echo.Evidence.ROUNDED,
                        "",
                        List.of(one.number().orElse(one.interval().low()))))
                .or(sourced::echo)
                .filter(echo -> !plural.contains(who(sourced).origin()))
                .or(() -> Optional.ofNullable(mistakes.get(sourced.id())))
                .map(echo -> new Link(
                        echo, echo.of().map(byId::get).map(of -> of.claim().document())));
    }

    /** "Monitoring groups" and words without a number, beside a count of the only origin that the report names for these people. */
    private void findRoundings(HarmCase harm) {
        for (Sourced loose : harm.claims()) {
            Optional<Sourced> one = Optional.empty();
            if (plural.contains(loose.voice().origin())) {
                one = PluralOriginRule.only(loose, harm.claims(), incident.actors());
            } else if (!loose.voice().isNamed() && loose.isWording(Wording.VAGUE)) {
                one = only(loose, harm.claims());
            }
            one.ifPresent(count -> rounded.put(loose.id(), count));
        }
    }

    private Optional<Sourced> only(Sourced loose, List<Sourced> claims) {
        List<Sourced> named = claims.stream()
                .filter(one -> one.isIn(loose)
                        && one.voice().isNamed()
                        && !plural.contains(one.voice().origin()))
                .filter(one -> one.leaf().equals(loose.leaf()))
                .toList();
        boolean single =
                named.stream().map(one -> one.voice().origin()).distinct().count() == 1;
        return named.stream().filter(one -> single && isOfThatOrder(one, loose)).min(Sourced.READING_ORDER);
    }

    /** "Hundreds" of 745, not of 8 or 9,000. */
    private static boolean isOfThatOrder(Sourced count, Sourced words) {
        long number = count.number().orElse(0);
        return number >= words.interval().low()
                && number < 10 * words.interval().low();
    }

    /** Two reports that print one total under the same wrong class: the later repeats the earlier, or both repeat a third. */
    private void shareMistakes(HarmCase harm) {
        Map<Long, Sourced> first = new HashMap<>();
        harm.mislabels().stream()
                .map(ClassMislabel::printed)
                .sorted(Comparator.comparing(this::published).thenComparing(Sourced.READING_ORDER))
                .forEach(printed -> {
                    long number = printed.interval().low();
                    Sourced before = first.putIfAbsent(number, printed);
                    if (before != null && !before.isIn(printed)) {
                        mistakes.put(
                                printed.id(),
                                new Echo(
                                        printed.id(),
                                        Optional.of(before.id()),
                                        Echo.Evidence.SHARED_MISTAKE,
                                        "",
                                        List.of(number)));
                    }
                });
    }

    /** Of counts printed under a wrong class, each a repetition of the first. */
    List<Echo> mistakes() {
        return mistakes.values().stream()
                .sorted(Comparator.comparing(Echo::claim))
                .toList();
    }

    private LocalDate published(Sourced sourced) {
        return incident.documents()
                .get(sourced.claim().document())
                .published()
                .map(date -> date.latest())
                .orElse(LocalDate.MAX);
    }

    /** Told again when the same origin's next count of the line was out, by a report that does not tell that one. */
    private boolean isStale(Sourced sourced) {
        Optional<LocalDate> out =
                incident.documents().get(sourced.claim().document()).published().map(date -> date.earliest());
        return out.isPresent()
                && timelines.stream()
                        .filter(line -> line.harm() == sourced.claim().harm()
                                && line.victims().equals(sourced.leaf())
                                && line.origin()
                                        .equals(Optional.of(sourced.voice().origin()))
                                && line.verified() == sourced.voice().verified())
                        .anyMatch(line -> isOvertaken(sourced, line, out.get()));
    }

    /** The report tells a count that another told too, none of those after it, and one of those was out. */
    private static boolean isOvertaken(Sourced sourced, Timeline line, LocalDate out) {
        String document = sourced.claim().document();
        List<Timeline.Step> steps =
                line.steps().stream().filter(step -> step.setAside().isEmpty()).toList();
        for (int i = 0; i < steps.size(); i++) {
            Timeline.Step step = steps.get(i);
            List<Timeline.Step> later = steps.subList(i + 1, steps.size());
            if (step.count().low() == sourced.interval().low()
                    && step.documents().contains(document)) {
                return step.documents().size() > 1
                        && later.stream().noneMatch(next -> next.documents().contains(document))
                        && later.stream().anyMatch(next -> isOut(next, out));
            }
        }
        return false;
    }

    private static boolean isOut(Timeline.Step step, LocalDate day) {
        return step.counted().filter(days -> days.end().isBefore(day)).isPresent()
                && step.revision().direction() != Revision.Direction.SAME;
    }

    private List<Independent> independent() {
        Map<Line, Map<LocalDate, List<Told>>> byDay = new LinkedHashMap<>();
        for (Timeline line : timelines) {
            for (Timeline.Step step : line.steps()) {
                boolean ofSome = line.origin().filter(plural::contains).isPresent()
                        || rounded.keySet().containsAll(step.claims());
                if (step.setAside().isEmpty() && !ofSome) {
                    LocalDate day = step.counted().map(Period::end).orElse(LocalDate.MAX);
                    byDay.computeIfAbsent(new Line(line.harm(), line.victims()), l -> new TreeMap<>())
                            .computeIfAbsent(day, d -> new ArrayList<>())
                            .add(new Told(line.origin(), step));
                }
            }
        }
        List<Independent> rows = new ArrayList<>();
        byDay.forEach((line, days) -> days.values().forEach(told -> rows.add(row(line, told))));
        return rows;
    }

    private record Told(Optional<String> origin, Timeline.Step step) {}

    private static Independent row(Line line, List<Told> told) {
        Set<String> origins = new TreeSet<>();
        Set<String> unnamed = new TreeSet<>();
        Set<String> documents = new TreeSet<>();
        for (Told one : told) {
            one.origin()
                    .ifPresentOrElse(
                            origins::add,
                            () -> unnamed.add(one.step().documents().get(0)));
            documents.addAll(one.step().documents());
        }
        return new Independent(
                line,
                told.stream().flatMap(one -> one.step().counted().stream()).reduce(Period::cover),
                List.copyOf(origins),
                List.copyOf(unnamed),
                List.copyOf(documents));
    }
}
