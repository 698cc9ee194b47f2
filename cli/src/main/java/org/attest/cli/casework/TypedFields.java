package org.attest.cli.casework;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.cli.terminal.Stop;
import org.attest.cli.view.Words;
import org.attest.core.claim.Claim;
import org.attest.core.count.CountInterval;
import org.attest.core.count.ReportedCount;
import org.attest.core.count.Wording;
import org.attest.core.review.ClaimField;

/** Fields of a claim as a person types them, {@code class=all}. Low, high and wording are told apart there, and are one field. */
final class TypedFields {
    private static final String LOW = "low";
    private static final String HIGH = "high";
    private static final String WORDING = "wording";
    private static final String OPEN = "open";

    private TypedFields() {}

    /** @param claim whose low, high and wording stand where only one of them is typed */
    static Map<ClaimField, String> of(List<String> typed, Optional<Claim> claim) {
        Map<ClaimField, String> fields = new EnumMap<>(ClaimField.class);
        Map<String, String> count = new LinkedHashMap<>();
        for (String pair : typed) {
            int sign = pair.indexOf('=');
            String key = pair.substring(0, Math.max(0, sign)).strip();
            String value = pair.substring(sign + 1).strip();
            if (sign < 1 || value.isEmpty()) {
                throw Stop.usage("not a field and its value (" + pair + "). Maybe class=all or period=2025-03-08.");
            }
            if (List.of(LOW, HIGH, WORDING).contains(key)) {
                count.put(key, value);
            } else {
                ClaimField field = field(key);
                fields.put(field, field == ClaimField.CLASS ? people(value) : value);
            }
        }
        if (!count.isEmpty()) {
            fields.put(ClaimField.COUNT, count(count, claim.flatMap(Claim::count)));
        }
        if (fields.isEmpty()) {
            throw Stop.usage("nothing to correct. Maybe --set class=all. Fields: " + names());
        }
        return fields;
    }

    private static ClaimField field(String word) {
        return ClaimField.ofWord(word)
                .orElseThrow(() -> Stop.usage("no field is called " + word + ". Maybe one of " + names()));
    }

    private static String names() {
        return Arrays.stream(ClaimField.values()).map(ClaimField::word).collect(Collectors.joining(", "))
                + ", low, high, wording";
    }

    /** Each class as data has it: {@code civilians} is {@code civilian}. */
    private static String people(String value) {
        return Arrays.stream(value.split(",", -1))
                .map(word -> Words.victims(word.strip()))
                .collect(Collectors.joining(","));
    }

    private static String count(Map<String, String> typed, Optional<ReportedCount> told) {
        String wording = typed.getOrDefault(WORDING, "");
        String bounds = typed.containsKey(LOW) || typed.containsKey(HIGH)
                ? bounds(typed, told.map(ReportedCount::interval))
                : worded(wording, told);
        return bounds + (wording.isEmpty() ? "" : " " + wording);
    }

    private static String bounds(Map<String, String> typed, Optional<CountInterval> told) {
        String low = typed.getOrDefault(
                LOW, told.map(interval -> Long.toString(interval.low())).orElse("0"));
        String high = typed.getOrDefault(HIGH, told.map(TypedFields::high).orElse(low));
        return low + "/" + high;
    }

    private static String high(CountInterval interval) {
        return interval.isOpen() ? OPEN : Long.toString(interval.high().orElseThrow());
    }

    /** The bounds that another wording gives to the number as it is. */
    private static String worded(String word, Optional<ReportedCount> told) {
        CountInterval interval = told.map(ReportedCount::interval)
                .orElseThrow(() -> Stop.usage("the claim has no number. Maybe --set low=12 --set high=12."));
        CountInterval worded = Wording.ofWord(word)
                .filter(wording -> wording != Wording.BETWEEN)
                .map(wording -> wording.interval(interval.low()))
                .orElse(interval);
        return worded.low() + "/" + high(worded);
    }
}
