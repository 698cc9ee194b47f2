package org.attest.core.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attest.core.claim.Harm;

/**
 * What one gets by adding the newest counts of classes that share nobody, though they were counted on different days. No figure: it is
 * shown to who asks for it by name, and in no export.
 *
 * @param total the sum of the parts
 * @param parts lines of different days, at least two
 */
public record Composite(Harm harm, long total, List<Figure> parts) {
    public Composite {
        parts = List.copyOf(parts);
    }

    /** The composite in the place of a total that counts of one day do not give; empty where there is a total, or nothing to mix. */
    public static Optional<Composite> of(Estimate estimate, Harm harm) {
        List<Figure> lines = estimate.figures().stream()
                .filter(figure -> figure.harm() == harm && figure.footing().isEmpty())
                .toList();
        boolean withheld = lines.stream()
                .anyMatch(line -> line.victims().equals(VictimClass.ALL)
                        && line.best().isEmpty()
                        && line.lastCoherent().isPresent());
        List<Figure> parts = lines.stream()
                .filter(line -> VictimClass.DISJOINT.contains(line.victims())
                        && line.best().isPresent()
                        && line.asOf().isPresent())
                .toList();
        long days = parts.stream()
                .map(part -> part.asOf().map(LocalDate::toString).orElse(""))
                .distinct()
                .count();
        return withheld && days > 1
                ? Optional.of(new Composite(
                        harm,
                        parts.stream()
                                .mapToLong(part -> part.best().getAsLong())
                                .sum(),
                        parts))
                : Optional.empty();
    }
}
