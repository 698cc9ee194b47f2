package org.attest.core.reconcile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Reading;
import org.attest.core.incident.Incident;
import org.attest.core.text.Document;

/** The documents and claims of a case within a cut, each once, whatever the order of the readings. */
record CaseClaims(Map<String, Document> documents, Map<String, Claim> byId) {
    static CaseClaims of(List<Reading> readings, Cut cut) {
        Map<String, Document> documents = new HashMap<>();
        Map<String, Claim> byId = new HashMap<>();
        readings.stream()
                .sorted(Comparator.comparing(
                                (Reading reading) -> reading.document().id())
                        .thenComparing(reading -> reading.document().text()))
                .filter(reading -> cut.keeps(reading.document()))
                .filter(reading -> documents.putIfAbsent(reading.document().id(), reading.document()) == null)
                .flatMap(reading -> reading.claims().stream().filter(claim -> cut.keeps(claim, reading.document())))
                .forEach(claim -> byId.put(claim.id(), cut.narrow(claim)));
        return new CaseClaims(documents, byId);
    }

    /** The claims of an incident that are within the cut and that no reviewer rejected, in the incident's order. */
    List<Claim> claims(Incident incident) {
        return claims(incident, claim -> !claim.isRejected());
    }

    /** Those that a reviewer rejected. */
    List<Claim> rejected(Incident incident) {
        return claims(incident, Claim::isRejected);
    }

    private List<Claim> claims(Incident incident, Predicate<Claim> wanted) {
        return incident.claims().stream()
                .distinct()
                .filter(byId::containsKey)
                .map(byId::get)
                .filter(wanted)
                .toList();
    }
}
