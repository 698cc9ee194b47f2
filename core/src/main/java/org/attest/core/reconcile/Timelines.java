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
import java.util.TreeMap;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Counting;
import org.attest.core.claim.Reading;
import org.attest.core.claim.Standing;
import org.attest.core.incident.Incident;
import org.attest.core.place.Gazetteer;
import org.attest.core.text.Document;
import org.attest.core.time.Period;

/**
 * The history of counts: per harm, class and origin, every count in the order in which it was made, and what each does to the one
 * before. Counts that were set aside stand in it too, with the reason. Pure; readings in any order, once or twice, give the same.
 */
public final class Timelines {
    private static final String RETRACTED = "retracted by its own origin";

    /** A count, and why it is none of the running ones. */
    private record Told(Statement statement, Optional<String> aside) {}

    private final HarmCase counts;
    private final Map<String, Document> documents;
    private final Revisions revisions;

    private Timelines(HarmCase counts, Map<String, Document> documents, Scopes scopes) {
        this.counts = counts;
        this.documents = documents;
        this.revisions = new Revisions(counts, documents, scopes);
    }

    /** Of each incident, in their order: by harm, then from the whole to its parts, then named origins before unnamed reports. */
    public static Map<Incident, List<Timeline>> of(
            List<Reading> readings, List<Incident> incidents, Cut cut, Actors actors, Gazetteer gazetteer) {
        CaseClaims read = CaseClaims.of(readings, cut, actors);
        Map<Incident, List<Timeline>> all = new LinkedHashMap<>();
        incidents.forEach(incident ->
                all.put(incident, of(IncidentCase.of(read.claims(incident), read.documents(), actors, gazetteer))));
        return all;
    }

    static List<Timeline> of(IncidentCase incident) {
        List<Timeline> lines = new ArrayList<>();
        for (HarmCase counts : incident.harms()) {
            Timelines history = new Timelines(counts, incident.documents(), incident.scopes());
            Map<String, Map<Voice, List<Told>>> told = history.told(incident.claims(), incident.actors());
            told.forEach((victims, voices) -> voices.entrySet().stream()
                    .sorted(Comparator.comparing((Map.Entry<Voice, List<Told>> one) ->
                                    !one.getKey().isNamed())
                            .thenComparing(Map.Entry::getKey))
                    .forEach(voice -> lines.add(history.line(victims, voice.getKey(), voice.getValue()))));
        }
        return lines;
    }

    private Map<String, Map<Voice, List<Told>>> told(List<Claim> all, Actors actors) {
        Map<String, Map<Voice, List<Told>>> told = new TreeMap<>(VictimClass.PRINTED);
        for (String line : counts.tally().current().keySet()) {
            counts.tally().series(line).forEach((voice, series) -> {
                List<Told> oldestFirst = new ArrayList<>();
                series.stream()
                        .filter(statement -> isTold(statement, line))
                        .forEach(statement -> oldestFirst.add(0, new Told(statement, Optional.empty())));
                if (!oldestFirst.isEmpty()) {
                    told.computeIfAbsent(line, l -> new TreeMap<>()).put(voice, oldestFirst);
                }
            });
        }
        Map<String, String> reasons = reasons();
        for (Sourced sourced : counts.claims()) {
            List<Told> line = told.getOrDefault(sourced.leaf(), Map.of()).getOrDefault(sourced.voice(), List.of());
            if (sourced.number().isEmpty() || isIn(sourced, line)) {
                continue;
            }
            String reason = reasons.get(sourced.id());
            if (reason != null) {
                insert(told, sourced, reason);
            } else {
                precede(line, sourced);
            }
        }
        all.stream()
                .filter(claim -> claim.standing() == Standing.RETRACTED
                        && claim.harm() == counts.harm()
                        && claim.count().isPresent())
                .forEach(claim -> insert(told, Sourced.of(claim, actors), RETRACTED));
        return told;
    }

    private Map<String, String> reasons() {
        Map<String, String> reasons = new HashMap<>();
        counts.claims().forEach(sourced -> {
            String why = counts.tally().setAside(sourced.leaf()).get(sourced.id());
            if (why != null) {
                reasons.put(sourced.id(), why);
            }
        });
        counts.setAside().values().forEach(left -> left.forEach(one -> reasons.put(one.claim(), one.reason())));
        return reasons;
    }

    /**
     * Stated by a claim, or added from parts of which one report at least tells all; not the one part that is known, and no bare
     * plural.
     */
    private static boolean isTold(Statement statement, String line) {
        List<Sourced> claims = statement.claims();
        if (statement.isImplicit() && statement.interval().isOpen()) {
            return false;
        }
        if (statement.derived().isEmpty()) {
            return claims.stream().anyMatch(sourced -> sourced.leaf().equals(line));
        }
        long parts = claims.stream().map(Sourced::leaf).distinct().count();
        return claims.stream()
                .map(sourced -> sourced.claim().document())
                .distinct()
                .anyMatch(document -> claims.stream()
                                .filter(sourced -> sourced.claim().document().equals(document))
                                .map(Sourced::leaf)
                                .distinct()
                                .count()
                        == parts);
    }

    /** Carried by a count of this line: one of its claims, its number again, or a rounding of it. */
    private boolean isIn(Sourced sourced, List<Told> line) {
        return line.stream()
                .map(Told::statement)
                .anyMatch(statement ->
                        statement.interval().low() == sourced.interval().low() || counts.isTelling(sourced, statement));
    }

    /**
     * A count that a later one of the same day also allows ("at least 340" before 745) is current no more, but was made: it stands
     * before the first count of that day that is more.
     */
    private static void precede(List<Told> line, Sourced sourced) {
        for (int i = 0; i < line.size(); i++) {
            Statement later = line.get(i).statement();
            if (later.counted().overlaps(sourced.counted())
                    && later.interval().low() > sourced.interval().low()) {
                line.add(i, new Told(Statement.of(sourced), Optional.empty()));
                return;
            }
        }
    }

    /** After the counts that it is not before. */
    private static void insert(Map<String, Map<Voice, List<Told>>> told, Sourced sourced, String reason) {
        if (!VictimClass.isPrinted(sourced.leaf())) {
            return;
        }
        List<Told> voice = told.computeIfAbsent(sourced.leaf(), l -> new TreeMap<>())
                .computeIfAbsent(sourced.voice(), v -> new ArrayList<>());
        int at = voice.size();
        LocalDate last = sourced.counted().latest();
        while (at > 0 && voice.get(at - 1).statement().counted().latest().isAfter(last)) {
            at--;
        }
        voice.add(at, new Told(Statement.of(sourced), Optional.of(reason)));
    }

    private Timeline line(String victims, Voice voice, List<Told> told) {
        List<Timeline.Step> steps = new ArrayList<>();
        Optional<Statement> running = Optional.empty();
        for (Told next : told) {
            steps.add(step(next, running));
            if (next.aside().isEmpty()) {
                running = Optional.of(next.statement());
            }
        }
        return new Timeline(
                counts.harm(),
                victims,
                voice.isNamed() ? Optional.of(voice.origin()) : Optional.empty(),
                voice.verified(),
                steps);
    }

    private Timeline.Step step(Told told, Optional<Statement> running) {
        Statement statement = told.statement();
        List<Sourced> tellings = told.aside().isPresent() ? statement.claims() : withLooser(statement);
        LinkedHashSet<String> words = new LinkedHashSet<>();
        tellings.stream()
                .filter(sourced -> statement.claims().contains(sourced)
                        || sourced.interval().low() == statement.interval().low())
                .map(sourced -> sourced.count().text().strip())
                .filter(text -> words.stream().noneMatch(text::equalsIgnoreCase))
                .forEach(words::add);
        return new Timeline.Step(
                statement.interval(),
                statement.wording(),
                List.copyOf(words),
                statement.counted().period(basis(statement)),
                statement.claims().stream()
                        .flatMap(sourced -> sourced.claim().period().stream())
                        .reduce(Period::cover),
                published(tellings),
                statement.claims().stream().map(Sourced::id).toList(),
                tellings.stream()
                        .map(sourced -> sourced.claim().document())
                        .distinct()
                        .sorted()
                        .toList(),
                statement.derived(),
                told.aside(),
                running.map(before -> revision(before, told))
                        .orElse(told.aside().isPresent() ? Revision.NONE : Revision.FIRST));
    }

    /** A claim set aside for what it is, and not for what it says of the count before, changes nothing. */
    private Revision revision(Statement before, Told told) {
        Revision revision = revisions.between(before, told.statement());
        Claim claim = told.statement().claims().get(0).claim();
        boolean ofHistory = told.aside().isEmpty()
                || claim.standing() == Standing.RETRACTED
                || claim.counting() == Counting.NEWLY_RECORDED
                || claim.counting() == Counting.INCREMENTAL
                || counts.tally().isOutrun(claim.id());
        return ofHistory ? revision : Revision.NONE;
    }

    private List<Sourced> withLooser(Statement statement) {
        Map<String, Sourced> all = new LinkedHashMap<>();
        statement.claims().forEach(sourced -> all.put(sourced.id(), sourced));
        if (statement.derived().isEmpty()) {
            counts.tellings(statement).forEach(sourced -> all.put(sourced.id(), sourced));
        }
        return List.copyOf(all.values());
    }

    private static Period.Basis basis(Statement statement) {
        return statement.claims().stream()
                .flatMap(sourced -> sourced.claim().asOf().stream())
                .map(day -> day.basis())
                .min(Comparator.naturalOrder())
                .orElse(Period.Basis.INFERRED);
    }

    private Optional<Period> published(List<Sourced> tellings) {
        return tellings.stream()
                .flatMap(sourced -> documents.get(sourced.claim().document()).published().stream())
                .map(date -> new Period(date.earliest(), date.latest(), Period.Basis.STATED))
                .reduce((one, other) -> new Period(
                        first(one.start(), other.start()), first(one.end(), other.end()), Period.Basis.STATED));
    }

    private static LocalDate first(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
