package org.attest.core.reconcile;

import java.util.List;
import java.util.Map;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Claim;
import org.attest.core.place.Gazetteer;
import org.attest.core.text.Document;

/**
 * All that the reports of one incident say, ready for checks.
 *
 * @param harms counts, one case per harm done to people
 * @param claims every claim, events without people and background among them, in the incident's order
 * @param documents the reports, by id
 * @param smaller of claims of an incident inside this one, by claim id: the id of that incident
 */
record IncidentCase(
        List<HarmCase> harms,
        List<Claim> claims,
        Map<String, Document> documents,
        Map<String, String> smaller,
        Actors actors,
        Gazetteer gazetteer) {
    static IncidentCase of(List<Claim> claims, Map<String, Document> documents, Actors actors, Gazetteer gazetteer) {
        return of(claims, List.of(), documents, actors, gazetteer);
    }

    /** The same, telling of what a reviewer rejected where it is left out. */
    static IncidentCase of(
            List<Claim> claims,
            List<Claim> rejected,
            Map<String, Document> documents,
            Actors actors,
            Gazetteer gazetteer) {
        return new IncidentCase(
                HarmCase.of(claims, rejected, documents, actors, gazetteer),
                List.copyOf(claims),
                documents,
                Map.of(),
                actors,
                gazetteer);
    }

    /** The same, some claims of which are of incidents inside this one. */
    IncidentCase holding(Map<String, String> inside) {
        return new IncidentCase(harms, claims, documents, Map.copyOf(inside), actors, gazetteer);
    }

    Scopes scopes() {
        return new Scopes(gazetteer);
    }
}
