package org.attest.core.incident;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Reading;
import org.attest.core.place.Gazetteer;
import org.attest.core.text.Sha256;
import org.attest.core.time.Period;

/**
 * Links reports into incidents: one per place and period. Pure: the same readings in any order, once or twice, give the same
 * incidents. A report of which neither place nor days are known is an incident of its own.
 */
public final class Linker {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final Comparator<Claim> READING_ORDER = Comparator.comparing(Claim::document)
            .thenComparing(Claim::in)
            .thenComparing(Claim::span)
            .thenComparing(Claim::id);

    private static final Comparator<Incident> BY_DOCUMENTS = Comparator.comparingInt(
                    (Incident incident) -> -incident.documents().size())
            .thenComparing(incident -> incident.documents().isEmpty()
                    ? incident.alsoIn().get(0)
                    : incident.documents().get(0))
            .thenComparing(Linker::firstClaim)
            .thenComparing(Incident::id);

    private Linker() {}

    /** Incidents as the scores alone have them. */
    public static List<Incident> link(List<Reading> readings, Gazetteer gazetteer) {
        return link(readings, gazetteer, Judgements.none());
    }

    /** Incidents, those that most reports are mainly about first; those only told beside another last. */
    public static List<Incident> link(List<Reading> readings, Gazetteer gazetteer, Judgements judgements) {
        Likeness likeness = Likeness.of(readings.stream().map(Reading::document).toList());
        Tellings divided = new Tellings(gazetteer);
        List<Telling> tellings = tellings(readings, divided);
        Clusters clusters = new Clusters(gazetteer, likeness, judgements);
        return incidents(clusters.of(tellings, clusters.edges(tellings)), divided, gazetteer, judgements);
    }

    static List<Incident> incidents(
            List<List<Telling>> linked, Tellings divided, Gazetteer gazetteer, Judgements judgements) {
        List<Group> groups = linked.stream()
                .map(tellings -> new Group(id(tellings), tellings, Optional.empty()))
                .toList();
        List<Group> told = new Moved(divided, judgements).of(new Nests(gazetteer, divided).of(groups));
        Set<String> ids = told.stream()
                .filter(group -> !group.tellings().isEmpty())
                .map(Group::id)
                .collect(Collectors.toSet());
        List<Incident> incidents = told.stream()
                .filter(group -> !group.tellings().isEmpty())
                .map(group ->
                        new Group(group.id(), group.tellings(), group.partOf().filter(ids::contains)))
                .map(group -> incident(group, judgements))
                .toList();
        Map<String, List<Incident>> inside = inside(incidents);
        return ordered(incidents.stream()
                .map(incident ->
                        inside.containsKey(incident.id()) ? incident.with(inside.get(incident.id())) : incident)
                .toList());
    }

    private static Map<String, List<Incident>> inside(List<Incident> incidents) {
        return incidents.stream()
                .filter(incident -> incident.partOf().isPresent())
                .sorted(BY_DOCUMENTS)
                .collect(Collectors.groupingBy(incident -> incident.partOf().orElseThrow()));
    }

    /** Those that most reports are mainly about first; each larger incident followed by those inside it. */
    public static List<Incident> ordered(Collection<Incident> incidents) {
        Map<String, List<Incident>> inside = inside(List.copyOf(incidents));
        return incidents.stream()
                .filter(incident -> incident.partOf().isEmpty())
                .sorted(BY_DOCUMENTS)
                .flatMap(whole -> Stream.concat(Stream.of(whole), inside.getOrDefault(whole.id(), List.of()).stream()))
                .toList();
    }

    /** How well what the two reports are mainly about agrees; for showing why they were, or were not, linked. */
    public static LinkScore score(Reading one, Reading other, Gazetteer gazetteer) {
        return score(one, other, List.of(), gazetteer);
    }

    /** The same among other reports, which say how rare the words are that the two share. */
    public static LinkScore score(Reading one, Reading other, List<Reading> among, Gazetteer gazetteer) {
        Likeness likeness = Likeness.of(among.stream().map(Reading::document).toList());
        Tellings tellings = new Tellings(gazetteer);
        return LinkScore.between(tellings.of(one).get(0), tellings.of(other).get(0), gazetteer, likeness);
    }

    static List<Telling> tellings(List<Reading> readings, Tellings divided) {
        Map<String, Reading> once = new LinkedHashMap<>();
        readings.stream()
                .sorted(Comparator.comparing(
                                (Reading reading) -> reading.document().id())
                        .thenComparing(reading -> reading.document().text()))
                .forEach(reading -> once.putIfAbsent(reading.document().id(), reading));
        return once.values().stream()
                .flatMap(reading -> divided.of(reading).stream())
                .toList();
    }

    private static String firstClaim(Incident incident) {
        return incident.claims().stream().findFirst().orElse("");
    }

    private static Incident incident(Group of, Judgements judgements) {
        List<Telling> group = of.tellings();
        Set<String> main = new LinkedHashSet<>();
        Set<String> also = new LinkedHashSet<>();
        Map<String, Double> weights = new HashMap<>();
        for (Telling telling : group) {
            (telling.isMain() ? main : also).add(telling.document().id());
            telling.weights().forEach((name, weight) -> weights.merge(name, weight, Double::sum));
        }
        also.removeAll(main);
        List<String> places = weights.keySet().stream()
                .sorted(Comparator.comparingDouble((String name) -> -weights.get(name))
                        .thenComparing(name -> name))
                .toList();
        Optional<Period> period = period(group);
        List<String> claims = group.stream()
                .flatMap(telling -> telling.claims().stream())
                .sorted(READING_ORDER)
                .map(Claim::id)
                .toList();
        return new Incident(
                of.id(),
                judgements.nameOf(group).orElseGet(() -> title(group, places, period)),
                List.copyOf(main),
                List.copyOf(also),
                of.partOf(),
                places,
                period,
                claims);
    }

    /** From the first published member, so that a later report does not rename the incident. */
    private static String id(List<Telling> group) {
        Comparator<Telling> first = Comparator.comparing((Telling telling) -> telling.document()
                        .published()
                        .map(date -> date.earliest())
                        .orElse(LocalDate.MAX))
                .thenComparing(Telling::key);
        return "i-" + Sha256.of(group.stream().min(first).orElseThrow().key()).substring(0, 12);
    }

    private static Optional<Period> period(List<Telling> group) {
        return group.stream().flatMap(telling -> telling.period().stream()).reduce(Period::cover);
    }

    private static String title(List<Telling> group, List<String> places, Optional<Period> period) {
        String where = group.stream()
                .flatMap(telling -> telling.places().stream())
                .map(place -> place.name())
                .filter(places::contains)
                .min(Comparator.comparingInt(places::indexOf))
                .or(() -> places.stream().findFirst())
                .orElse("Place not stated");
        return period.map(days -> where + ", "
                        + (days.start().equals(days.end()) ? "" : "from ")
                        + days.start().format(DAY))
                .orElse(where);
    }
}
