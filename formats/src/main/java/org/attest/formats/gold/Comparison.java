package org.attest.formats.gold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.core.review.Alpha;
import org.attest.core.text.Part;
import org.attest.core.text.Span;

/**
 * Two readers' claims of the same reports, side by side. Claims are of the same words when they stand in the same report and part and
 * their numbers (or words, where no number is marked) share a character; each is paired with one only, those of one harm first.
 *
 * @param both how many were paired
 * @param onlyA claims that the first reader alone has
 * @param onlyB claims that the second reader alone has
 * @param fields agreement on those that were paired
 * @param settle where they differ, by document and words
 */
public record Comparison(int both, int onlyA, int onlyB, List<Field> fields, List<Difference> settle) {
    public Comparison {
        fields = List.copyOf(fields);
        settle = List.copyOf(settle);
    }

    /**
     * Agreement on one field.
     *
     * @param units pairs in which both said something of it
     * @param agreed those in which they said the same
     * @param interval differences weigh by their squares; else the values are the same or not
     * @param alpha empty when all values are one
     */
    public record Field(String name, int units, int agreed, boolean interval, OptionalDouble alpha) {}

    /**
     * A place where the readers differ.
     *
     * @param field empty when one of them has no claim there
     * @param a what the first says; empty when it has no claim
     */
    public record Difference(
            String document,
            Part in,
            Span span,
            String quote,
            Optional<String> field,
            Optional<String> a,
            Optional<String> b) {}

    public static Comparison of(List<GoldClaim> a, List<GoldClaim> b) {
        Map<String, List<GoldClaim>> first = byDocument(a);
        Map<String, List<GoldClaim>> second = byDocument(b);
        Map<CodedField, List<List<String>>> units = new TreeMap<>();
        List<Difference> settle = new ArrayList<>();
        int[] counts = new int[3];
        Stream.concat(first.keySet().stream(), second.keySet().stream())
                .distinct()
                .sorted()
                .forEach(document -> {
                    List<GoldClaim> ours = first.getOrDefault(document, List.of());
                    List<GoldClaim> theirs = second.getOrDefault(document, List.of());
                    Map<Integer, Integer> pairs = Pairing.of(
                            ours.size(), theirs.size(), (i, j) -> fit(ours.get(i), theirs.get(j)));
                    pairs.forEach((i, j) -> compare(ours.get(i), theirs.get(j), units, settle));
                    alone(ours, pairs.keySet(), true, settle);
                    alone(theirs, pairs.values(), false, settle);
                    counts[0] += pairs.size();
                    counts[1] += ours.size() - pairs.size();
                    counts[2] += theirs.size() - pairs.size();
                });
        settle.sort(Comparator.comparing(Difference::document)
                .thenComparing(Difference::in)
                .thenComparing(Difference::span)
                .thenComparing(one -> one.field().orElse("")));
        List<Field> fields = new ArrayList<>();
        units.forEach((field, values) -> fields.add(field(field, values)));
        return new Comparison(counts[0], counts[1], counts[2], fields, settle);
    }

    private static Map<String, List<GoldClaim>> byDocument(List<GoldClaim> claims) {
        return claims.stream()
                .sorted(Comparator.comparing(GoldClaim::in).thenComparing(GoldClaim::span).thenComparing(GoldClaim::harm))
                .collect(Collectors.groupingBy(GoldClaim::document));
    }

    /** Above 0 when they stand at the same words; more for the same harm, the very same words, and each field that is the same. */
    private static int fit(GoldClaim a, GoldClaim b) {
        if (a.in() != b.in() || !a.span().overlaps(b.span())) {
            return 0;
        }
        int same = 0;
        for (CodedField field : CodedField.values()) {
            same += field.of(a.fields()).equals(field.of(b.fields())) ? 1 : 0;
        }
        return 1 + same + (a.span().equals(b.span()) ? 100 : 0) + (a.harm() == b.harm() ? 1000 : 0);
    }

    private static void compare(
            GoldClaim a, GoldClaim b, Map<CodedField, List<List<String>>> units, List<Difference> settle) {
        for (CodedField field : CodedField.values()) {
            Optional<String> one = field.of(a.fields());
            Optional<String> other = field.of(b.fields());
            if (one.isPresent() && other.isPresent()) {
                units.computeIfAbsent(field, f -> new ArrayList<>()).add(List.of(one.get(), other.get()));
                if (!one.equals(other)) {
                    settle.add(difference(a, Optional.of(field.path()), one, other));
                }
            }
        }
    }

    private static void alone(
            List<GoldClaim> claims, Collection<Integer> paired, boolean first, List<Difference> settle) {
        for (int i = 0; i < claims.size(); i++) {
            if (!paired.contains(i)) {
                Optional<String> told = Optional.of(told(claims.get(i)));
                settle.add(difference(
                        claims.get(i),
                        Optional.empty(),
                        first ? told : Optional.empty(),
                        first ? Optional.empty() : told));
            }
        }
    }

    private static String told(GoldClaim claim) {
        return claim.harm().word()
                + CodedField.LOW.of(claim.fields()).map(low -> " " + low).orElse("");
    }

    private static Difference difference(
            GoldClaim claim, Optional<String> field, Optional<String> a, Optional<String> b) {
        return new Difference(
                claim.document(), claim.in(), claim.span(), claim.fields().path("quote").asText(), field, a, b);
    }

    private static Field field(CodedField field, List<List<String>> values) {
        int agreed = (int) values.stream()
                .filter(unit -> unit.get(0).equals(unit.get(1)))
                .count();
        OptionalDouble alpha = field.isNumber() ? Alpha.interval(numbers(values)) : Alpha.nominal(values);
        return new Field(field.path(), values.size(), agreed, field.isNumber(), alpha);
    }

    /** Pairs in which both say a number. */
    private static List<List<Double>> numbers(List<List<String>> values) {
        return values.stream()
                .filter(unit -> unit.stream().allMatch(value -> value.matches("[0-9]{1,18}")))
                .map(unit -> unit.stream().map(Double::valueOf).toList())
                .toList();
    }
}
