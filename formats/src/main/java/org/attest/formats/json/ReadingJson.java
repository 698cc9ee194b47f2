package org.attest.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.attest.core.claim.Reading;
import org.attest.core.text.Document;
import org.attest.core.text.PublicationDate;

/** Documents and readings as JSON, both ways: the form in which derived claims are cached. */
final class ReadingJson {
    private ReadingJson() {}

    static ObjectNode of(Reading reading) {
        ObjectNode node = Fields.object();
        node.set("document", document(reading.document()));
        ArrayNode claims = node.putArray("claims");
        reading.claims().forEach(claim -> claims.add(ClaimJson.of(claim)));
        ArrayNode numbers = node.putArray("notCounted");
        reading.notCounted().forEach(number -> {
            ObjectNode one = numbers.addObject().put("in", number.in().word());
            one.set("span", Fields.span(number.span()));
            one.put("reason", number.reason());
        });
        reading.notRead()
                .ifPresent(other -> node.putObject("notRead")
                        .put("language", other.language())
                        .put("name", other.name()));
        return node;
    }

    static Reading read(JsonNode node) {
        return new Reading(
                document(Fields.required(node, "document")),
                Fields.list(node, "claims", ClaimFromJson::read),
                Fields.list(
                        node,
                        "notCounted",
                        number -> new Reading.NotCounted(
                                Fields.part(number),
                                Fields.span(Fields.required(number, "span")),
                                Fields.words(number, "reason"))),
                Fields.optional(
                        node,
                        "notRead",
                        other -> new Reading.NotRead(Fields.words(other, "language"), Fields.words(other, "name"))));
    }

    /** A line of input, as the contract has it, with {@code publication} saying how the day is known. */
    static ObjectNode document(Document document) {
        ObjectNode node = about(document);
        node.put("text", document.text());
        return node;
    }

    /** The document without its text. */
    static ObjectNode about(Document document) {
        ObjectNode node = Fields.object().put("id", document.id());
        Fields.putWords(node, "title", document.title());
        document.published().ifPresent(published -> {
            if (published.isOneDay()) {
                node.put("published", published.earliest().toString());
            }
            node.set("publication", publication(published));
        });
        Fields.putWords(node, "url", document.url());
        Fields.putWords(node, "outlet", document.outlet());
        Fields.putWords(node, "language", document.language());
        return node;
    }

    private static ObjectNode publication(PublicationDate published) {
        return Fields.object()
                .put("earliest", published.earliest().toString())
                .put("latest", published.latest().toString())
                .put("basis", published.basis().name().toLowerCase(java.util.Locale.ROOT))
                .put("reason", published.reason());
    }

    static Document document(JsonNode node) {
        Optional<PublicationDate> published = Fields.optional(
                node,
                "publication",
                p -> new PublicationDate(
                        Fields.day(p, "earliest"),
                        Fields.day(p, "latest"),
                        Fields.word(PublicationDate.Basis.class, p, "basis"),
                        Fields.words(p, "reason")));
        return new Document(
                Fields.words(node, "id"),
                Fields.words(node, "text"),
                Fields.optionalWords(node, "title"),
                published,
                Fields.optionalWords(node, "url"),
                Fields.optionalWords(node, "outlet"),
                Fields.optionalWords(node, "language"));
    }
}
