package org.attest.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.attest.core.incident.Incident;

/** Incidents as they are kept beside a ledger, both ways. Not for exchange. */
final class KeptIncidentJson {
    private KeptIncidentJson() {}

    static ObjectNode of(Incident incident) {
        ObjectNode node = Fields.object().put("incident", incident.id()).put("title", incident.title());
        node.set("documents", Fields.strings(incident.documents()));
        node.set("alsoIn", Fields.strings(incident.alsoIn()));
        Fields.putWords(node, "partOf", incident.partOf());
        node.set("places", Fields.strings(incident.places()));
        incident.period().ifPresent(days -> node.set("period", Fields.period(days)));
        node.set("claims", Fields.strings(incident.claims()));
        return node;
    }

    static Incident read(JsonNode node) {
        return new Incident(
                Fields.words(node, "incident"),
                Fields.words(node, "title"),
                Fields.wordList(node, "documents"),
                Fields.wordList(node, "alsoIn"),
                Fields.optionalWords(node, "partOf"),
                Fields.wordList(node, "places"),
                Fields.optional(node, "period", Fields::period),
                Fields.wordList(node, "claims"));
    }
}
