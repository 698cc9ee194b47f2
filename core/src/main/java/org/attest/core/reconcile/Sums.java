package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.count.CountInterval;
import org.attest.core.count.Wording;

/** Adds the parts of a whole that one voice counted at one time. It never adds across voices or times. */
final class Sums {
    private Sums() {}

    /** Newest statement of a part that can be of that time. */
    static Optional<Statement> at(List<Statement> statements, Counted time) {
        return statements.stream()
                .filter(statement -> statement.counted().overlaps(time))
                .findFirst();
    }

    /** The parts counted at one time; the newest of each line. */
    static List<Statement> partsAt(List<List<Statement>> lines, Counted time) {
        List<Statement> parts = new ArrayList<>();
        Counted met = time;
        for (List<Statement> line : lines) {
            Optional<Statement> part = at(line, met);
            if (part.isPresent()) {
                parts.add(part.get());
                met = met.meet(part.get().counted());
            }
        }
        boolean counted = parts.stream().anyMatch(part -> !isBare(part));
        parts.removeIf(part -> counted && isBare(part));
        return parts;
    }

    /** "a deadly ambush", "soldiers": that some were harmed, but no count to add. */
    private static boolean isBare(Statement statement) {
        return statement.isImplicit() && statement.interval().isOpen();
    }

    /** One sum per time at which a voice counted some part, the newest first. */
    static List<Statement> of(String whole, List<List<Statement>> lines) {
        List<List<Statement>> told =
                lines.stream().filter(line -> !line.isEmpty()).toList();
        if (told.size() == 1) {
            return told.get(0).stream().map(part -> part.as(whole)).toList();
        }
        Map<List<String>, Statement> sums = new LinkedHashMap<>();
        List<Statement> anchors = lines.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing((Statement s) -> s.counted().latest())
                        .reversed())
                .toList();
        for (Statement anchor : anchors) {
            List<Statement> parts = partsAt(lines, anchor.counted());
            if (parts.contains(anchor)) {
                Statement sum = add(whole, parts);
                sums.putIfAbsent(sum.claims().stream().map(Sourced::id).toList(), sum);
            }
        }
        return List.copyOf(sums.values());
    }

    /** The parts added; one part alone keeps its own bounds. Nobody says that these are everyone, so the sum is open above. */
    static Statement add(String whole, List<Statement> parts) {
        if (parts.size() == 1) {
            return parts.get(0).as(whole);
        }
        Statement first = parts.get(0);
        CountInterval total =
                parts.stream().map(Statement::interval).reduce(CountInterval.exactly(0), CountInterval::plus);
        Counted counted = parts.stream().map(Statement::counted).reduce(Counted.ANY_DAY, Counted::meet);
        return new Statement(
                first.voice(),
                whole,
                CountInterval.atLeast(total.low()),
                parts.stream().allMatch(Statement::isVague) ? Wording.VAGUE : Wording.AT_LEAST,
                false,
                counted,
                parts.stream()
                        .flatMap(part -> part.claims().stream())
                        .distinct()
                        .toList(),
                Optional.of(terms(parts)));
    }

    private static String terms(List<Statement> parts) {
        return String.join(
                " + ",
                parts.stream()
                        .map(part -> part.derived()
                                .filter(sum -> !sum.contains("-"))
                                .orElse(Long.toString(part.interval().low())))
                        .toList());
    }

    /** How many numbers a statement adds. */
    static int terms(Statement statement) {
        return statement.derived().map(sum -> sum.split(" \\+ ").length).orElse(1);
    }
}
