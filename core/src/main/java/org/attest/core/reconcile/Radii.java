package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The contradiction radius of every set of counts of one incident that cannot all hold: see {@link Radius}. */
final class Radii {
    private Radii() {}

    /** The largest first. */
    static List<Radius> of(IncidentCase incident) {
        List<Radius> radii = new ArrayList<>();
        Map<String, Sourced> counts = new TreeMap<>();
        incident.harms().stream()
                .flatMap(harm -> harm.claims().stream())
                .forEach(sourced -> counts.put(sourced.id(), sourced));
        for (HarmCase harm : incident.harms()) {
            harm.mislabels().forEach(found -> twice(found).ifPresent(radii::add));
            new SumMismatchRule()
                    .check(harm).stream()
                            .map(finding ->
                                    finding.claims().stream().map(counts::get).toList())
                            .flatMap(claims -> sum(claims).stream())
                            .forEach(radii::add);
        }
        new PartExceedsWholeRule()
                .check(incident).stream()
                        .map(finding -> List.of(
                                counts.get(finding.claims().get(1)),
                                counts.get(finding.claims().get(0))))
                        .flatMap(claims -> sum(claims).stream())
                        .forEach(radii::add);
        radii.sort(Comparator.comparingDouble((Radius radius) -> -radius.standardised())
                .thenComparing(Radius::claim)
                .thenComparing(radius -> String.join(" ", radius.conflict())));
        return List.copyOf(radii);
    }

    /** One class with two numbers: either would have to be the other. */
    private static Optional<Radius> twice(ClassMislabel found) {
        List<String> both = List.of(found.printed().id(), found.own().id());
        long printed = found.printed().interval().low();
        long own = found.own().interval().low();
        return closest(List.of(radius(found.printed(), printed, own, both), radius(found.own(), own, printed, both)));
    }

    /** Parts above their whole: the whole as large as they are, or one part smaller by what is too much. */
    private static Optional<Radius> sum(List<Sourced> claims) {
        List<String> ids = claims.stream().map(Sourced::id).toList();
        Sourced whole = claims.get(0);
        List<Sourced> parts = claims.subList(1, claims.size());
        long total = parts.stream().mapToLong(part -> part.interval().low()).sum();
        long most = whole.interval().high().orElse(Long.MAX_VALUE);
        if (total <= most) {
            return Optional.empty();
        }
        List<Radius> changes = new ArrayList<>(List.of(radius(whole, most, total, ids)));
        for (Sourced part : parts) {
            long told = part.interval().low();
            if (told >= total - most) {
                changes.add(radius(part, told, told - (total - most), ids));
            }
        }
        return closest(changes);
    }

    private static Radius radius(Sourced claim, long told, long needed, List<String> conflict) {
        double spread = Math.sqrt(Math.max(told, 1));
        return new Radius(claim.id(), told, needed, needed - told, Math.abs(needed - told) / spread, conflict);
    }

    private static Optional<Radius> closest(List<Radius> changes) {
        return changes.stream()
                .min(Comparator.comparingDouble(Radius::standardised).thenComparing(Radius::claim));
    }
}
