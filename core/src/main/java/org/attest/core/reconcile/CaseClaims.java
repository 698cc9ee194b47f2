package org.attest.core.reconcile;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Reading;
import org.attest.core.incident.Incident;
import org.attest.core.text.Document;
import org.attest.core.time.AsOf;
import org.attest.core.time.Period;

/**
 * The documents and claims of a case within a cut, each once, whatever the order of the readings. A number that was first told on or
 * before the day of the cut is within it wherever it is told again.
 */
record CaseClaims(Map<String, Document> documents, Map<String, Claim> byId, Cut cut, Actors actors) {
    private static final Comparator<Claim> READING_ORDER = Comparator.comparing(Claim::document)
            .thenComparing(Claim::in)
            .thenComparing(Claim::span)
            .thenComparing(Claim::id);

    static CaseClaims of(List<Reading> readings, Cut cut, Actors actors) {
        Map<String, Document> documents = new HashMap<>();
        Map<String, Claim> byId = new HashMap<>();
        readings.stream()
                .sorted(Comparator.comparing(
                                (Reading reading) -> reading.document().id())
                        .thenComparing(reading -> reading.document().text()))
                .filter(reading -> cut.keeps(reading.document()))
                .filter(reading -> documents.putIfAbsent(reading.document().id(), reading.document()) == null)
                .flatMap(reading -> reading.claims().stream())
                .forEach(claim -> byId.put(claim.id(), claim));
        return new CaseClaims(documents, byId, cut, actors);
    }

    /** The claims of an incident and of the smaller ones inside it: what is told of a part must fit what is told of the whole. */
    List<Claim> claimsWithParts(Incident whole, List<Incident> incidents) {
        List<String> inside = incidents.stream()
                .filter(part -> part.partOf().filter(whole.id()::equals).isPresent())
                .flatMap(part -> part.claims().stream())
                .toList();
        return inside.isEmpty()
                ? claims(whole)
                : claims(
                        Stream.concat(whole.claims().stream(), inside.stream())
                                .filter(byId::containsKey)
                                .map(byId::get)
                                .sorted(READING_ORDER)
                                .map(Claim::id)
                                .toList(),
                        claim -> !claim.isRejected());
    }

    /** Of the claims of incidents inside this one, by claim id: the id of that incident. */
    static Map<String, String> smaller(Incident whole, List<Incident> incidents) {
        Map<String, String> smaller = new HashMap<>();
        incidents.stream()
                .filter(part -> part.partOf().filter(whole.id()::equals).isPresent())
                .forEach(part -> part.claims().forEach(claim -> smaller.put(claim, part.id())));
        return smaller;
    }

    /** The claims of an incident that are within the cut and that no reviewer rejected, in the incident's order. */
    List<Claim> claims(Incident incident) {
        return claims(incident.claims(), claim -> !claim.isRejected());
    }

    /** Those that a reviewer rejected. */
    List<Claim> rejected(Incident incident) {
        return claims(incident.claims(), Claim::isRejected);
    }

    private List<Claim> claims(List<String> ids, Predicate<Claim> wanted) {
        List<Claim> all = ids.stream()
                .distinct()
                .filter(byId::containsKey)
                .map(byId::get)
                .filter(wanted)
                .toList();
        if (cut.asOf().isEmpty()) {
            return all;
        }
        Map<String, Claim> within = all.stream()
                .filter(claim -> cut.keeps(claim, documents.get(claim.document())))
                .collect(Collectors.toMap(Claim::id, cut::narrow));
        if (within.size() < all.size()) {
            toldAgain(all, within);
        }
        return all.stream()
                .map(Claim::id)
                .filter(within::containsKey)
                .map(within::get)
                .toList();
    }

    /** Adds what an origin had counted by then, of reports that came later, and totals of it under a wrong label. */
    private void toldAgain(List<Claim> all, Map<String, Claim> within) {
        Map<Harm, List<Sourced>> byHarm = new Origins(documents, actors)
                .of(all.stream().filter(HarmCase::mayEnter).toList()).stream()
                        .collect(Collectors.groupingBy(
                                sourced -> sourced.claim().harm(),
                                () -> new EnumMap<>(Harm.class),
                                Collectors.toList()));
        byHarm.values().forEach(claims -> {
            claims.forEach(sourced -> add(sourced, sourced.counted(), within));
            for (ClassMislabel found : ClassMislabel.find(claims)) {
                Optional<Counted> parts = counted(found, within);
                parts.ifPresent(day -> found.mislabelled().stream()
                        .filter(Sourced::isDatedByReport)
                        .forEach(sourced -> add(sourced, day, within)));
            }
        });
    }

    private static Optional<Counted> counted(ClassMislabel found, Map<String, Claim> within) {
        return found.parts().stream().allMatch(part -> within.containsKey(part.id()))
                ? found.parts().stream()
                        .map(part -> Counted.of(within.get(part.id())))
                        .reduce(Counted::meet)
                : Optional.empty();
    }

    private void add(Sourced sourced, Counted day, Map<String, Claim> within) {
        boolean known = !day.equals(Counted.ANY_DAY)
                && !day.earliest().isAfter(cut.asOf().orElseThrow());
        if (known && !within.containsKey(sourced.id())) {
            AsOf first = new AsOf(day.earliest(), day.latest(), Period.Basis.INFERRED);
            within.put(sourced.id(), cut.narrow(sourced.claim().withAsOf(first)));
        }
    }
}
