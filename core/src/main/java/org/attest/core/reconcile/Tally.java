package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.attest.core.claim.VictimStatus;

/**
 * All that is said of one harm in one incident: per line, the current statement of every voice. Wholes that nobody states follow from
 * their parts.
 */
final class Tally {
    private final Classes classes;
    private final Map<String, Map<Voice, List<Statement>>> byVoice = new TreeMap<>();
    private final Map<String, Map<Voice, List<Statement>>> byDocument = new TreeMap<>();
    private final Map<String, List<Statement>> current = new TreeMap<>(VictimClass.PRINTED);
    private final Map<String, Map<String, String>> aside = new TreeMap<>();

    private final Set<String> outrun = new TreeSet<>();

    private boolean ofOneReport;

    private Tally(List<Sourced> claims) {
        this.classes = new Classes(claims);
    }

    /** Tallies claims of one harm that may enter a figure, in reading order. */
    static Tally of(List<Sourced> claims, Told told, Scopes scopes) {
        Tally tally = new Tally(claims);
        List<Sourced> own = tally.withoutParts(claims);
        tally.index(told.of(own), scopes);
        tally.byVoice.forEach((line, voices) -> tally.current.put(
                line, voices.values().stream().map(series -> series.get(0)).toList()));
        Classes.WHOLES.forEach(tally::complete);
        tally.ofOneReport = claims.stream()
                        .map(sourced -> sourced.claim().document())
                        .distinct()
                        .count()
                == 1;
        if (tally.ofOneReport) {
            tally.current.clear();
            tally.current.putAll(OneReport.lines(claims, tally.classes));
        }
        return tally;
    }

    Classes classes() {
        return classes;
    }

    /** All claims are of one report, whose own account of a line is its first. */
    boolean isOfOneReport() {
        return ofOneReport;
    }

    /** Lines with anything said of them, in the order they are printed. */
    Map<String, List<Statement>> current() {
        return current;
    }

    /** Claims left out of a line, by id, with the reason. */
    Map<String, String> setAside(String line) {
        return aside.getOrDefault(line, Map.of());
    }

    /** True for a claim that was set aside because of the count before it, and not for what it is itself. */
    boolean isOutrun(String claim) {
        return outrun.contains(claim);
    }

    /** Every statement of a line by one voice, the latest first. */
    Map<Voice, List<Statement>> series(String line) {
        return byVoice.getOrDefault(line, Map.of());
    }

    /** Takes out the claims of people already in another claim of the same line. */
    private List<Sourced> withoutParts(List<Sourced> claims) {
        List<Sourced> own = new ArrayList<>();
        for (Sourced part : claims) {
            boolean inLine = claims.stream()
                    .anyMatch(whole -> whole != part
                            && part.isPartOf(whole)
                            && (whole.leaf().equals(part.leaf()) || part.leaf().equals(VictimClass.ALL)));
            if (inLine) {
                putAside(part.leaf(), part, "part of another count");
            } else {
                own.add(part);
            }
        }
        return own;
    }

    private void index(List<Statement> statements, Scopes scopes) {
        index(statements, scopes, byVoice, Statement::voice);
        byVoice.keySet().forEach(line -> aside.computeIfAbsent(line, l -> new TreeMap<>()));
        List<Statement> ofDocuments = statements.stream()
                .map(told -> told.by(Voice.unnamed(told.claims().get(0).claim().document(), false)))
                .toList();
        index(ofDocuments, scopes, byDocument, Statement::voice);
    }

    private void index(
            List<Statement> statements,
            Scopes scopes,
            Map<String, Map<Voice, List<Statement>>> index,
            Function<Statement, Voice> voice) {
        Map<String, Map<Voice, List<Statement>>> grouped = new TreeMap<>();
        statements.forEach(told -> grouped.computeIfAbsent(told.victims(), line -> new TreeMap<>())
                .computeIfAbsent(voice.apply(told), v -> new ArrayList<>())
                .add(told));
        grouped.forEach((line, voices) -> voices.forEach((who, series) -> {
            Series ordered = Series.of(series, scopes);
            index.computeIfAbsent(line, l -> new TreeMap<>()).put(who, ordered.statements());
            if (index == byVoice) {
                aside.computeIfAbsent(line, l -> new TreeMap<>()).putAll(ordered.setAside());
                outrun.addAll(ordered.setAside().keySet());
            }
        }));
    }

    /** Tightens what is stated of a whole by its own voice's parts; where nothing is stated, adds parts. */
    private void complete(String whole) {
        boolean civiliansTold = whole.equals(VictimClass.ALL)
                && !byVoice.getOrDefault(VictimClass.CIVILIAN, Map.of()).isEmpty();
        List<String> parts = classes.parts(whole).stream()
                .filter(part -> !(civiliansTold && Classes.isDemographic(part)))
                .toList();
        List<String> bounding =
                parts.stream().filter(part -> !Classes.isDemographic(part)).toList();
        for (Map.Entry<Voice, List<Statement>> stated :
                new TreeMap<>(byVoice.getOrDefault(whole, Map.of())).entrySet()) {
            List<Statement> tight = stated.getValue().stream()
                    .map(statement -> tighten(statement, lines(byVoice, bounding, stated.getKey())))
                    .toList();
            byVoice.get(whole).put(stated.getKey(), tight);
        }
        List<Statement> usable = byVoice.getOrDefault(whole, Map.of()).values().stream()
                .map(series -> series.get(0))
                .filter(statement -> isWhole(statement, bounding) && !isOutgrown(statement, bounding))
                .toList();
        drop(byVoice, whole);
        drop(byDocument, whole);
        addParts(byVoice, whole, parts);
        addParts(byDocument, whole, parts);
        List<Statement> chosen = usable.isEmpty() ? fromParts(whole, parts) : usable;
        if (!chosen.isEmpty()) {
            current.put(whole, chosen);
        }
    }

    /** "3 people" told beside 5 soldiers are other people, not everyone. */
    private boolean isWhole(Statement stated, List<String> parts) {
        boolean certain = stated.voice().isNamed()
                && stated.claims().stream()
                        .anyMatch(sourced -> sourced.claim().victims().status() != VictimStatus.UNKNOWN);
        Optional<Statement> larger = parts.stream()
                .flatMap(part -> current.getOrDefault(part, List.of()).stream())
                .filter(part -> part.interval().low() > stated.interval().low()
                        && !stated.counted().isBefore(part.counted()))
                .findFirst();
        if (certain || larger.isEmpty()) {
            return true;
        }
        stated.claims()
                .forEach(sourced -> putAside(stated.victims(), sourced, "fewer than one of the classes counted"));
        return false;
    }

    /** A class told as a whole beside parts that are more, by the same voice on the same day, is an older count of it. */
    private boolean isOutgrown(Statement stated, List<String> parts) {
        List<Statement> told = Sums.partsAt(lines(byVoice, parts, stated.voice()), stated.counted());
        boolean outgrown = !stated.victims().equals(VictimClass.ALL)
                && told.size() > 1
                && stated.interval().high().isPresent()
                && Sums.add(stated.victims(), told).interval().low()
                        > stated.interval().high().getAsLong();
        if (outgrown) {
            stated.claims()
                    .forEach(sourced -> putAside(stated.victims(), sourced, "fewer than its parts of the same day"));
        }
        return outgrown;
    }

    private void drop(Map<String, Map<Voice, List<Statement>>> index, String whole) {
        Map<String, String> left = aside.getOrDefault(whole, Map.of());
        Map<Voice, List<Statement>> voices = index.getOrDefault(whole, new TreeMap<>());
        voices.replaceAll((voice, series) -> series.stream()
                .filter(told -> told.claims().stream().noneMatch(sourced -> left.containsKey(sourced.id())))
                .toList());
        voices.values().removeIf(List::isEmpty);
    }

    private static Statement tighten(Statement stated, List<List<Statement>> lines) {
        List<Statement> parts = Sums.partsAt(lines, stated.counted());
        if (parts.isEmpty()) {
            return stated;
        }
        Statement sum = Sums.add(stated.victims(), parts);
        long low = sum.interval().low();
        if (low <= stated.interval().low() || stated.interval().high().orElse(low) < low) {
            return stated;
        }
        return new Statement(
                stated.voice(),
                stated.victims(),
                new org.attest.core.count.CountInterval(low, stated.interval().high()),
                sum.wording(),
                false,
                stated.counted().meet(sum.counted()),
                sum.claims(),
                sum.derived());
    }

    private List<List<Statement>> lines(
            Map<String, Map<Voice, List<Statement>>> index, List<String> parts, Voice voice) {
        return parts.stream()
                .map(part -> index.getOrDefault(part, Map.of()).getOrDefault(voice, List.of()))
                .toList();
    }

    private void addParts(Map<String, Map<Voice, List<Statement>>> index, String whole, List<String> parts) {
        Map<Voice, List<Statement>> found = new LinkedHashMap<>();
        for (String part : parts) {
            index.getOrDefault(part, Map.of())
                    .keySet()
                    .forEach(voice -> found.put(voice, Sums.of(whole, lines(index, parts, voice))));
        }
        Map<Voice, List<Statement>> known = index.computeIfAbsent(whole, line -> new TreeMap<>());
        found.forEach(known::putIfAbsent);
    }

    /** The sums of the most parts, by one voice at one time; else within one report; else the one part that is known. */
    private List<Statement> fromParts(String whole, List<String> parts) {
        List<Statement> voices = all(byVoice, whole);
        List<Statement> documents = all(byDocument, whole);
        int most = most(voices);
        List<Statement> widest = most >= most(documents) ? voices : documents;
        int terms = Math.max(most, most(documents));
        if (terms > 1) {
            Map<Voice, Statement> newest = new TreeMap<>();
            widest.stream()
                    .filter(sum -> Sums.terms(sum) == terms)
                    .forEach(sum -> newest.putIfAbsent(sum.voice(), sum));
            return List.copyOf(newest.values());
        }
        return parts.stream()
                .filter(current::containsKey)
                .max(Comparator.comparingLong((String part) -> current.get(part).stream()
                        .mapToLong(statement -> statement.interval().low())
                        .max()
                        .orElse(0)))
                .map(part -> current.get(part).stream()
                        .map(statement -> statement.as(whole))
                        .toList())
                .orElse(List.of());
    }

    private static List<Statement> all(Map<String, Map<Voice, List<Statement>>> index, String whole) {
        return index.getOrDefault(whole, Map.of()).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private static int most(List<Statement> sums) {
        return sums.stream().mapToInt(Sums::terms).max().orElse(0);
    }

    private void putAside(String line, Sourced sourced, String reason) {
        aside.computeIfAbsent(line, l -> new TreeMap<>()).put(sourced.id(), reason);
    }
}
