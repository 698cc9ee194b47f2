package org.attest.core.reconcile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Marks lines that are older than the newest, and withholds a whole that a newer count of a part has outgrown. */
final class Dates {
    private Dates() {}

    static List<Figure> check(List<Figure> lines, Classes classes) {
        Optional<LocalDate> newest =
                lines.stream().flatMap(line -> line.asOf().stream()).max(Comparator.naturalOrder());
        Map<String, Figure> byName = new TreeMap<>();
        lines.stream().filter(line -> line.footing().isEmpty()).forEach(line -> byName.put(line.victims(), line));
        Set<String> outgrown = new TreeSet<>();
        byName.forEach((name, whole) -> {
            boolean smaller = classes.within(name).stream()
                    .filter(byName::containsKey)
                    .anyMatch(part -> isOutgrown(whole, byName.get(part)));
            if (smaller) {
                outgrown.add(name);
            }
        });
        return lines.stream()
                .filter(line -> line.footing().isEmpty() || !outgrown.contains(line.victims()))
                .map(line -> outgrown.contains(line.victims()) ? withhold(line) : line)
                .map(line -> line.asOf().isPresent() && line.asOf().get().isBefore(newest.orElseThrow())
                        ? older(line)
                        : line)
                .toList();
    }

    private static boolean isOutgrown(Figure whole, Figure part) {
        boolean before = whole.asOf().isPresent()
                && part.asOf().isPresent()
                && whole.asOf().get().isBefore(part.asOf().get());
        return before && value(whole) < value(part);
    }

    private static long value(Figure line) {
        return line.best().orElse(line.high().orElse(line.low().orElse(0)));
    }

    private static Figure withhold(Figure line) {
        Figure.LastCoherent last =
                new Figure.LastCoherent(value(line), line.asOf().orElseThrow(), line.claims(), line.derived());
        return new Figure(
                line.harm(),
                line.victims(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                line.asOf(),
                line.older(),
                line.origins(),
                line.claims(),
                Optional.empty(),
                Optional.of("not computable at one date"),
                Optional.of(last),
                line.setAside());
    }

    private static Figure older(Figure line) {
        return new Figure(
                line.harm(),
                line.victims(),
                line.low(),
                line.best(),
                line.high(),
                line.footing(),
                line.wording(),
                line.asOf(),
                true,
                line.origins(),
                line.claims(),
                line.derived(),
                line.reason(),
                line.lastCoherent(),
                line.setAside());
    }
}
