package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * That with one claim read otherwise all counts hold.
 *
 * @param sum the whole and the parts that come out exactly by it, the whole first; empty when none does
 */
record Proof(Reread reread, List<Sourced> sum) {
    Proof {
        sum = List.copyOf(sum);
    }

    /** Empty when something still cannot hold; or when another class would be read without a sum that speaks for it. */
    static Optional<Proof> of(Reread reread, List<Sourced> around, Function<List<Sourced>, Structure> structures) {
        List<Sourced> counts = around.stream()
                .map(count -> count == reread.printed() ? reread.other() : count)
                .toList();
        Structure structure = structures.apply(counts);
        if (!Containment.of(counts, structure).holds()) {
            return Optional.empty();
        }
        List<Sourced> sum = counts.stream()
                .flatMap(whole -> structure.families(whole).stream().map(parts -> sum(whole, parts)))
                .filter(found -> found.contains(reread.other()))
                .findFirst()
                .orElse(List.of());
        boolean guessed = reread.field() == Reread.Field.CLASS && sum.isEmpty();
        return guessed ? Optional.empty() : Optional.of(new Proof(reread, sum));
    }

    boolean isProved() {
        return !sum.isEmpty();
    }

    private static List<Sourced> sum(Sourced whole, List<Sourced> parts) {
        long total = parts.stream().mapToLong(part -> part.number().orElse(0)).sum();
        boolean exact = parts.size() > 1
                && parts.stream().allMatch(part -> part.number().isPresent())
                && whole.number().orElse(-1) == total;
        if (!exact) {
            return List.of();
        }
        List<Sourced> sum = new ArrayList<>(List.of(whole));
        sum.addAll(parts);
        return sum;
    }

    /** One sentence with the numbers. */
    String reason() {
        return isProved() ? Wordings.capital(equation()) : without();
    }

    /** {@code 745 civilians + 125 security forces + 148 pro-Assad fighters = 1,018 people, exactly.} */
    private String equation() {
        Sourced whole = sum.get(0);
        List<Sourced> parts = sum.subList(1, sum.size());
        String equation = "%s = %s %s, exactly"
                .formatted(
                        Wordings.sum(parts), Arithmetic.grouped(whole.number().orElseThrow()), Wordings.people(whole));
        boolean total = whole == reread.other() && reread.field() == Reread.Field.CLASS;
        Optional<Sourced> own = parts.stream()
                .filter(part -> total && part.leaf().equals(reread.printed().leaf()))
                .findFirst();
        return own.map(part -> equation + ": " + beyond(whole, part, parts)).orElse(equation + ".");
    }

    /** What the number has beyond the smaller count of the class under which it is printed. */
    private static String beyond(Sourced whole, Sourced own, List<Sourced> parts) {
        long rest = whole.number().orElseThrow() - own.number().orElseThrow();
        String others = parts.stream()
                .filter(part -> part != own)
                .map(part -> Arithmetic.grouped(part.number().orElseThrow()))
                .collect(Collectors.joining(" + "));
        return "beyond the %s it has %s more, which is %s."
                .formatted(Wordings.count(own) + " " + Wordings.people(own), Arithmetic.grouped(rest), others);
    }

    private String without() {
        Sourced printed = reread.printed();
        String count = Wordings.count(printed) + " " + Wordings.people(printed);
        return switch (reread.field()) {
            case CLASS -> throw new IllegalStateException("A class is proposed by a sum only.");
            case PERIOD -> "Counted over %s, %s can stand beside the others.".formatted(days(), count);
            case PLACE ->
                "Counted in %s, %s can stand beside the others."
                        .formatted(
                                Wordings.places(reread.other().claim().places().stream()
                                        .flatMap(mention -> mention.place().stream())
                                        .toList()),
                                count);
            case AS_OF -> "Counted on %s, %s need not fit the others.".formatted(days(), count);
            case HIGH ->
                "Read as a minimum, %s can hold the others; no reading closer to the words makes them hold."
                        .formatted(count);
        };
    }

    private String days() {
        return reread.to().replace("/", " to ");
    }
}
