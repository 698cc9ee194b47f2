package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.core.count.CountInterval;

/** The contradiction radius of every group of counts of one incident that cannot all hold: see {@link Radius}. */
final class Radii {
    private Radii() {}

    /** The largest first; none for counts of which no single one would do. */
    static List<Radius> of(IncidentCase incident) {
        List<Radius> radii = new ArrayList<>();
        for (HarmCase harm : incident.harms()) {
            harm.mislabels().forEach(found -> twice(found).ifPresent(radii::add));
            Containment.of(harm.fitting(), Partition.of(harm, incident)).groups().stream()
                    .flatMap(group -> of(group).stream())
                    .forEach(radii::add);
        }
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

    private static Optional<Radius> of(Containment.Group group) {
        List<Sourced> conflict = group.conflicts().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(Sourced.READING_ORDER)
                .toList();
        List<String> ids = conflict.stream().map(Sourced::id).toList();
        return closest(conflict.stream()
                .flatMap(count -> change(count, group, ids).stream())
                .toList());
    }

    /** The closest number with which all the others hold; what is told twice alike is one input. */
    private static Optional<Radius> change(Sourced count, Containment.Group group, List<String> conflict) {
        String set = group.sets().get(count.id());
        List<Sourced> others = group.counts().stream()
                .filter(other -> !(group.sets().get(other.id()).equals(set)
                        && other.interval().equals(count.interval())))
                .toList();
        if (!group.holds(others)) {
            return Optional.empty();
        }
        Map<String, CountInterval> known = new HashMap<>();
        others.forEach(other -> known.merge(
                group.sets().get(other.id()),
                other.interval(),
                (one, next) -> one.intersect(next).orElse(one)));
        return new PartWhole(group.sums())
                .solve(known)
                .map(solved -> solved.get(set))
                .flatMap(allowed -> change(count, allowed, conflict));
    }

    private static Optional<Radius> change(Sourced count, CountInterval allowed, List<String> conflict) {
        OptionalLong most = count.interval().high();
        if (most.isPresent() && allowed.low() > most.getAsLong()) {
            return Optional.of(radius(count, most.getAsLong(), allowed.low(), conflict));
        }
        long least = count.interval().low();
        return allowed.high().isPresent() && allowed.high().getAsLong() < least
                ? Optional.of(radius(count, least, allowed.high().getAsLong(), conflict))
                : Optional.empty();
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
