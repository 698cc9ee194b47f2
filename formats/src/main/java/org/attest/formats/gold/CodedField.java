package org.attest.formats.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields in which two readers' claims are compared, and what a line says in each. */
enum CodedField {
    /** Whether the claim stands: {@code no} when the reader rejected it. */
    STANDS("stands"),
    HARM("harm"),
    LOW("count.low"),
    HIGH("count.high"),
    WORDING("count.wording"),
    STATUS("victims.status"),
    SIDE("victims.side"),
    DEMOGRAPHICS("victims.demographics"),
    PLACES("places"),
    PERIOD("period"),
    AS_OF("asOf"),
    ORIGIN("attribution.origin"),
    STANDING("standing"),
    SCOPE("scope"),
    COUNTING("counting"),
    REVISES("revises");

    private static final String NONE = "none";

    private final String path;

    CodedField(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    /** True when values are numbers, and how far apart they are matters. An open bound is no number. */
    boolean isNumber() {
        return this == LOW;
    }

    /** What the line says; empty when it was not asked. A line as printed says of every field that it lacks that there is none. */
    Optional<String> of(JsonNode claim) {
        if (this == STANDS) {
            return Optional.of(claim.path("review").path("action").asText().equals("rejected") ? "no" : "yes");
        }
        JsonNode value = claim.at("/" + path.replace('.', '/'));
        if (value.isMissingNode()) {
            return claim.has("rules") ? Optional.of(NONE) : Optional.empty();
        }
        return Optional.of(words(value));
    }

    private String words(JsonNode value) {
        if (value.isNull()) {
            return this == HIGH ? "open" : NONE;
        }
        if (value.isObject()) {
            return Stream.of("start", "end", "earliest", "latest")
                    .filter(value::has)
                    .map(part -> value.get(part).asText())
                    .distinct()
                    .collect(Collectors.joining("/"));
        }
        if (!value.isArray()) {
            return value.asText();
        }
        List<String> items = new ArrayList<>();
        value.forEach(item -> items.add(item.isObject() ? place(item) : item.asText()));
        String joined = items.stream().distinct().sorted().collect(Collectors.joining(";"));
        return joined.isEmpty() ? NONE : joined;
    }

    private static String place(JsonNode mention) {
        return Stream.of("id", "name", "text")
                .filter(mention::hasNonNull)
                .findFirst()
                .map(part -> mention.get(part).asText())
                .orElse("");
    }
}
