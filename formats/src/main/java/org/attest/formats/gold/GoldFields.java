package org.attest.formats.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.core.claim.Counting;
import org.attest.core.claim.Scope;
import org.attest.core.claim.Standing;
import org.attest.core.claim.Unit;
import org.attest.core.claim.VictimStatus;
import org.attest.core.count.Wording;

/**
 * The fields of a claim that are compared. A field is asked when the annotation has it; {@code null} asks that there be none (for a
 * bound: that it be open).
 */
final class GoldFields {
    private static final Map<String, Enum<?>[]> WORDS = Map.of(
            "count.wording", Wording.values(),
            "unit", Unit.values(),
            "victims.status", VictimStatus.values(),
            "standing", Standing.values(),
            "scope", Scope.values(),
            "counting", Counting.values());

    private static final Map<String, BiPredicate<JsonNode, JsonNode>> FIELDS = new LinkedHashMap<>();

    static {
        Stream.of("count.low", "count.high", "count.wording", "count.approximate", "unit")
                .forEach(name -> FIELDS.put(name, GoldFields::same));
        Stream.of("victims.status", "victims.side").forEach(name -> FIELDS.put(name, GoldFields::same));
        Stream.of("victims.groups", "victims.demographics").forEach(name -> FIELDS.put(name, GoldFields::sameWords));
        FIELDS.put("places", (asked, read) -> sameMentions(asked, read, List.of("id", "name", "text")));
        FIELDS.put("period", (asked, read) -> sameParts(asked, read, List.of("start", "end")));
        FIELDS.put("asOf", (asked, read) -> sameParts(asked, read, List.of("earliest", "latest")));
        FIELDS.put("attribution.origin", GoldFields::same);
        FIELDS.put("attribution.via", GoldFields::sameWords);
        FIELDS.put("standing", GoldFields::same);
        FIELDS.put("perpetrators", (asked, read) -> sameMentions(asked, read, List.of("text")));
        Stream.of("method", "scope", "counting", "revises").forEach(name -> FIELDS.put(name, GoldFields::same));
    }

    /** A problem and its advice. */
    record Wrong(String what, String advice) {}

    /**
     * One field of a claim that was found.
     *
     * @param asked, read as a person would write them
     */
    record Answer(String field, boolean right, String asked, String read) {}

    private GoldFields() {}

    /** Each field that is asked, in the order of the table. */
    static List<Answer> compare(JsonNode asked, JsonNode read) {
        List<Answer> answers = new ArrayList<>();
        FIELDS.forEach((name, fits) -> {
            if (isAsked(asked, name)) {
                JsonNode wanted = at(asked, name);
                JsonNode found = at(read, name);
                answers.add(new Answer(name, fits.test(wanted, found), shown(name, wanted), shown(name, found)));
            }
        });
        return answers;
    }

    /** The first word that no claim could have, and those it could. */
    static Optional<Wrong> unknownWord(JsonNode claim) {
        for (Map.Entry<String, Enum<?>[]> field :
                WORDS.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
            JsonNode value = at(claim, field.getKey());
            List<String> words =
                    Stream.of(field.getValue()).map(GoldFields::word).toList();
            if (value.isTextual() && !words.contains(value.asText())) {
                return Optional.of(new Wrong(
                        "No " + field.getKey() + " is called " + value.asText() + ".",
                        "Maybe write one of " + String.join(", ", words) + "."));
            }
        }
        return Optional.empty();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Who said it is also asked by saying that nobody did. */
    private static boolean isAsked(JsonNode claim, String field) {
        return !at(claim, field).isMissingNode()
                || field.equals("attribution.origin")
                        && claim.path("attribution").path("basis").asText().equals("none");
    }

    private static JsonNode at(JsonNode claim, String field) {
        JsonNode node = claim;
        for (String part : field.split("\\.")) {
            node = node.path(part);
        }
        return node;
    }

    private static boolean isNone(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private static boolean same(JsonNode asked, JsonNode read) {
        return isNone(asked) || isNone(read)
                ? isNone(asked) && isNone(read)
                : asked.asText().equals(read.asText());
    }

    private static boolean sameWords(JsonNode asked, JsonNode read) {
        return words(asked).equals(words(read));
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.asText()));
        return words.stream().distinct().sorted().toList();
    }

    /** The parts that are asked are the same. */
    private static boolean sameParts(JsonNode asked, JsonNode read, List<String> parts) {
        if (isNone(asked)) {
            return isNone(read);
        }
        return parts.stream().filter(asked::has).allMatch(part -> same(asked.get(part), read.path(part)));
    }

    /** Each asked one was read, and no other; two are one when they agree in the first of the parts that is asked. */
    private static boolean sameMentions(JsonNode asked, JsonNode read, List<String> parts) {
        for (JsonNode one : asked) {
            if (!anyFits(one, read, parts)) {
                return false;
            }
        }
        for (JsonNode other : read) {
            boolean wanted = false;
            for (JsonNode one : asked) {
                wanted |= fits(one, other, parts);
            }
            if (!wanted) {
                return false;
            }
        }
        return true;
    }

    private static boolean anyFits(JsonNode one, JsonNode read, List<String> parts) {
        for (JsonNode other : read) {
            if (fits(one, other, parts)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(JsonNode asked, JsonNode read, List<String> parts) {
        return parts.stream()
                .filter(asked::hasNonNull)
                .findFirst()
                .filter(part -> asked.get(part)
                        .asText()
                        .equalsIgnoreCase(read.path(part).asText()))
                .isPresent();
    }

    private static String shown(String field, JsonNode node) {
        if (isNone(node)) {
            return field.equals("count.high") ? "open" : "none";
        }
        if (!node.isContainerNode()) {
            return node.asText();
        }
        if (node.isArray()) {
            List<String> items = new ArrayList<>();
            node.forEach(item -> items.add(item.isObject() ? label(item) : item.asText()));
            return items.isEmpty() ? "none" : String.join(", ", items);
        }
        return Stream.of("start", "end", "earliest", "latest")
                .filter(node::has)
                .map(part -> node.get(part).asText())
                .collect(Collectors.joining(" to "));
    }

    private static String label(JsonNode mention) {
        JsonNode text = mention.path(mention.hasNonNull("name") ? "name" : "text");
        return (text instanceof MissingNode ? mention.path("id") : text).asText();
    }
}
