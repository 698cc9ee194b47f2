package org.attest.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.attest.core.text.Part;
import org.attest.core.text.Span;
import org.attest.core.time.Period;

/** How values common to all wire records stand in JSON, and how they are read back. */
final class Fields {
    private Fields() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static ArrayNode span(Span span) {
        return array().add(span.start()).add(span.end());
    }

    static ArrayNode strings(List<String> words) {
        ArrayNode array = array();
        words.forEach(array::add);
        return array;
    }

    static void putWords(ObjectNode node, String field, Optional<String> words) {
        words.ifPresent(w -> node.put(field, w));
    }

    static void putWordsUnlessEmpty(ObjectNode node, String field, List<String> words) {
        if (!words.isEmpty()) {
            node.set(field, strings(words));
        }
    }

    /** A bound: {@code null} when open or unknown. */
    static void putBound(ObjectNode node, String field, OptionalLong value) {
        if (value.isPresent()) {
            node.put(field, value.getAsLong());
        } else {
            node.putNull(field);
        }
    }

    static ObjectNode period(Period period) {
        return object().put("start", period.start().toString())
                .put("end", period.end().toString())
                .put("basis", period.basis().word());
    }

    static JsonNode required(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            throw new WireFormatException("The field " + field + " is missing.", "the record is of another version.");
        }
        return value;
    }

    static String words(JsonNode node, String field) {
        JsonNode value = required(node, field);
        if (!value.isTextual()) {
            throw wrong(field, value);
        }
        return value.asText();
    }

    static Optional<String> optionalWords(JsonNode node, String field) {
        return node.hasNonNull(field) ? Optional.of(words(node, field)) : Optional.empty();
    }

    static List<String> wordList(JsonNode node, String field) {
        return list(node, field, JsonNode::asText);
    }

    static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> item) {
        List<T> list = new ArrayList<>();
        node.path(field).forEach(value -> list.add(item.apply(value)));
        return list;
    }

    static <T> Optional<T> optional(JsonNode node, String field, Function<JsonNode, T> value) {
        return node.hasNonNull(field) ? Optional.of(value.apply(node.get(field))) : Optional.empty();
    }

    static OptionalLong bound(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return OptionalLong.empty();
        }
        if (!value.canConvertToLong() || !value.isIntegralNumber()) {
            throw wrong(field, value);
        }
        return OptionalLong.of(value.asLong());
    }

    static Span span(JsonNode node) {
        if (node.size() != 2 || !node.path(0).isInt() || !node.path(1).isInt()) {
            throw wrong("span", node);
        }
        return new Span(node.get(0).asInt(), node.get(1).asInt());
    }

    static LocalDate day(JsonNode node, String field) {
        try {
            return LocalDate.parse(words(node, field));
        } catch (DateTimeException e) {
            throw wrong(field, node.get(field));
        }
    }

    static Period period(JsonNode node) {
        return new Period(day(node, "start"), day(node, "end"), word(Period.Basis.class, node, "basis"));
    }

    static Part part(JsonNode node) {
        return node.path("in").asText().equals(Part.TITLE.word()) ? Part.TITLE : Part.TEXT;
    }

    /** The constant whose data word this is: {@code at-least} is AT_LEAST. */
    static <E extends Enum<E>> E word(Class<E> type, JsonNode node, String field) {
        String word = words(node, field);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
                return constant;
            }
        }
        throw wrong(field, node.get(field));
    }

    static WireFormatException wrong(String field, JsonNode value) {
        return new WireFormatException(
                "The field " + field + " has a value this version does not know (" + SafeText.escape(value.toString())
                        + ").",
                "the record is of another version.");
    }
}
