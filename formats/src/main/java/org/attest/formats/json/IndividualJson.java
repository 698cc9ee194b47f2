package org.attest.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.attest.core.claim.Individual;
import org.attest.core.claim.Individual.Detail;
import org.attest.core.claim.VictimStatus;

/** A person of a claim as JSON, and back. */
final class IndividualJson {
    private IndividualJson() {}

    static ObjectNode of(Individual person) {
        ObjectNode node = Fields.object();
        node.set("span", Fields.span(person.span()));
        put(node, "name", person.name());
        person.age().ifPresent(age -> node.set("age", detail(age).put("value", age.value())));
        put(node, "sex", person.sex());
        put(node, "role", person.role());
        return node.put("status", person.status().word());
    }

    private static void put(ObjectNode node, String field, Optional<Detail<String>> told) {
        told.ifPresent(words -> node.set(field, detail(words).put("value", words.value())));
    }

    private static ObjectNode detail(Detail<?> told) {
        ObjectNode node = Fields.object();
        node.set("span", Fields.span(told.span()));
        return node;
    }

    static Individual read(JsonNode node) {
        return new Individual(
                Fields.span(Fields.required(node, "span")),
                words(node, "name"),
                Fields.optional(
                        node,
                        "age",
                        age -> new Detail<>(age.path("value").asInt(), Fields.span(Fields.required(age, "span")))),
                words(node, "sex"),
                words(node, "role"),
                Fields.word(VictimStatus.class, node, "status"));
    }

    private static Optional<Detail<String>> words(JsonNode node, String field) {
        return Fields.optional(
                node,
                field,
                told -> new Detail<>(Fields.words(told, "value"), Fields.span(Fields.required(told, "span"))));
    }
}
