package org.attest.core.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.attest.core.claim.Attribution;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Counting;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Scope;
import org.attest.core.claim.Standing;
import org.attest.core.claim.Unit;
import org.attest.core.claim.Victims;
import org.attest.core.count.ReportedCount;
import org.attest.core.text.Document;
import org.attest.core.text.Part;
import org.attest.core.text.Span;

/**
 * Claims that a person makes on words nobody read. Their fields stand in the ledger as one line,
 * {@code count=12/12 exact; class=civilian; origin=SOHR}, in the order of {@link ClaimField}; a backslash stands before a semicolon or
 * a backslash inside a value.
 */
public final class HandMade {
    /** What stands in the place of a rule. */
    public static final String RULE = "by-hand";

    private HandMade() {}

    /** The line for these fields. */
    public static String line(Map<ClaimField, String> fields) {
        return new EnumMap<>(fields)
                .entrySet().stream()
                        .map(field -> field.getKey().word() + "=" + escaped(field.getValue()))
                        .collect(Collectors.joining("; "));
    }

    /** The fields of a line. Throws {@link IllegalArgumentException} for what {@link #line} does not write. */
    static Map<ClaimField, String> fields(String line) {
        Map<ClaimField, String> fields = new EnumMap<>(ClaimField.class);
        StringBuilder item = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                item.append(line.charAt(++i));
            } else if (c == ';') {
                put(fields, item.toString());
                item.setLength(0);
            } else {
                item.append(c);
            }
        }
        put(fields, item.toString());
        return fields;
    }

    private static void put(Map<ClaimField, String> fields, String item) {
        int sign = item.indexOf('=');
        ClaimField field = ClaimField.ofWord(
                        item.substring(0, Math.max(0, sign)).strip())
                .orElseThrow(() -> new IllegalArgumentException("Not a field of a claim (" + item.strip() + ")."));
        fields.put(field, item.substring(sign + 1));
    }

    private static String escaped(String value) {
        return value.replaceAll("\\s+", " ").strip().replace("\\", "\\\\").replace(";", "\\;");
    }

    /** A claim of these words with nothing read into them but how many. */
    static Claim blank(Document document, Part in, Span span, Harm harm, Map<ClaimField, String> fields) {
        String words = span.in(document.part(in));
        Optional<ReportedCount> count = Optional.ofNullable(fields.get(ClaimField.COUNT))
                .map(CountWords::parse)
                .map(told -> new ReportedCount(
                        words, Optional.of(span), told.wording(), told.interval(), told.approximate()));
        boolean named = !fields.getOrDefault(ClaimField.ORIGIN, ClaimField.NONE).equals(ClaimField.NONE);
        return new Claim(
                document.id(),
                Claim.idOf(document.id(), in, span, harm, count),
                in,
                span,
                words,
                harm,
                count,
                harm.ofPeople() ? Unit.PEOPLE : Unit.INCIDENTS,
                harm.ofPeople() ? people(span) : "",
                List.of(),
                Victims.unknown(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Attribution.none(),
                named ? Standing.CLAIMED : Standing.ASSERTED,
                List.of(),
                Optional.empty(),
                Scope.EVENT,
                Claim.MAIN,
                Counting.UNKNOWN,
                OptionalLong.empty(),
                List.of(),
                List.of(RULE));
    }

    /** A set of people of its own: no set that was read is called so. */
    static String people(Span span) {
        return "h" + span.start();
    }
}
