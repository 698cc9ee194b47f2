package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Reading;
import org.attest.core.incident.Incident;
import org.attest.core.incident.Linker;
import org.attest.core.place.Gazetteer;
import org.attest.core.text.Sha256;

/** What does not add up, and what only looks so. Pure; readings in any order, once or twice, give the same findings. */
public final class Findings {
    private Findings() {}

    /** The kinds of finding, in the order in which they are told. */
    public static List<String> kinds() {
        return ReconciliationRules.ALL.stream().map(ReconciliationRule::id).toList();
    }

    /** What each kind is, in a few words, in the same order. */
    public static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        ReconciliationRules.ALL.forEach(rule -> meanings.put(rule.id(), rule.meaning()));
        return meanings;
    }

    /** Findings over all incidents: the gravest first, then by how many people they are about, kind and document. What a report says twice is found once. */
    public static List<Finding> check(List<Reading> readings, Cut cut, Actors actors, Gazetteer gazetteer) {
        List<Reading> known = readings.stream()
                .filter(reading -> cut.keeps(reading.document()))
                .toList();
        return check(known, Linker.link(known, gazetteer), cut, actors, gazetteer);
    }

    /** The same over incidents that were linked, or judged, beforehand; what lies inside a larger one is checked with it. */
    public static List<Finding> check(
            List<Reading> readings, List<Incident> incidents, Cut cut, Actors actors, Gazetteer gazetteer) {
        CaseClaims read = CaseClaims.of(readings, cut, actors);
        Map<String, Finding> found = new LinkedHashMap<>();
        List<IncidentCase> all = incidents.stream()
                .filter(incident -> incident.partOf().isEmpty())
                .map(incident -> IncidentCase.of(
                                read.claimsWithParts(incident, incidents), read.documents(), actors, gazetteer)
                        .holding(CaseClaims.smaller(incident, incidents)))
                .toList();
        for (ReconciliationRule rule : ReconciliationRules.ALL) {
            Stream.concat(all.stream().flatMap(told -> proposed(rule.check(told), told)), rule.across(all).stream())
                    .forEach(finding -> found.putIfAbsent(finding.id(), finding));
        }
        List<Finding> sorted = new ArrayList<>(found.values());
        sorted.sort(Comparator.comparing(Finding::severity)
                .thenComparingLong(Finding::people)
                .reversed()
                .thenComparingInt(finding -> kinds().indexOf(finding.kind()))
                .thenComparing(finding -> finding.evidence().get(0).document())
                .thenComparing(finding -> finding.evidence().get(0).span())
                .thenComparing(Finding::id));
        Set<String> told = new HashSet<>();
        return sorted.stream()
                .filter(finding -> told.add(finding.kind() + "\n" + finding.sentence()))
                .toList();
    }

    private static Stream<Finding> proposed(List<Finding> findings, IncidentCase told) {
        Proposals proposals = new Proposals(told);
        return findings.stream().map(proposals::propose);
    }

    /** A finding over these counts, the one objected to first; the evidence is where their numbers stand. */
    static Finding finding(Draft draft, List<Sourced> counts, List<Long> values, String sentence) {
        return ofClaims(draft, counts.stream().map(Sourced::claim).toList(), values, sentence);
    }

    /** The same over claims of any harm; the evidence is where the number stands, or the whole claim without one. */
    static Finding ofClaims(Draft draft, List<Claim> claims, List<Long> values, String sentence) {
        return ofClaims(draft, claims, List.of(), values, sentence);
    }

    /** The same with words that are no claim, such as a heading or an address. */
    static Finding ofClaims(
            Draft draft, List<Claim> claims, List<Finding.Evidence> words, List<Long> values, String sentence) {
        List<String> ids = claims.stream().map(Claim::id).distinct().toList();
        Stream<Finding.Evidence> counted =
                claims.stream().map(claim -> new Finding.Evidence(claim.document(), claim.in(), claim.numberSpan()));
        List<Finding.Evidence> evidence = Stream.concat(counted, words.stream())
                .distinct()
                .sorted(Comparator.comparing(Finding.Evidence::document)
                        .thenComparing(Finding.Evidence::in)
                        .thenComparing(Finding.Evidence::span))
                .toList();
        String key = draft.kind() + "\n" + ids.stream().sorted().collect(Collectors.joining("\n"));
        return new Finding(
                "f-" + Sha256.of(key).substring(0, 12),
                draft.kind(),
                draft.verdict(),
                draft.severity(),
                ids,
                evidence,
                values,
                sentence,
                draft.resolve());
    }

    /** What is the same in every finding of a rule. */
    record Draft(String kind, Finding.Verdict verdict, Finding.Severity severity, String resolve) {}
}
