package org.attest.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attest.core.claim.Review;

/** What was decided on a claim as JSON, and back. */
final class ReviewJson {
    private ReviewJson() {}

    static ObjectNode of(Review review) {
        ObjectNode node = Fields.object();
        node.put("action", review.action().word());
        ArrayNode decisions = node.putArray("decisions");
        review.decisions().forEach(decisions::add);
        node.put("reason", review.reason());
        node.put("reviewer", review.reviewer());
        Fields.putWords(node, "note", review.note());
        if (!review.printed().isEmpty()) {
            ObjectNode printed = node.putObject("printed");
            review.printed().forEach(printed::put);
        }
        return node;
    }

    static Review read(JsonNode node) {
        Map<String, String> printed = new LinkedHashMap<>();
        node.path("printed")
                .properties()
                .forEach(field -> printed.put(field.getKey(), field.getValue().asText()));
        return new Review(
                Fields.word(Review.Action.class, node, "action"),
                Fields.list(node, "decisions", JsonNode::asLong),
                Fields.words(node, "reason"),
                Fields.words(node, "reviewer"),
                Fields.optionalWords(node, "note"),
                printed);
    }
}
