package org.attest.core.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.core.incident.Incident;
import org.attest.core.reconcile.Estimate;
import org.attest.core.reconcile.Figure;

/**
 * What a decision did to one figure.
 *
 * @param incident it is of, as it is now; as it was when it is no more
 * @param before empty when the figure is new
 * @param after empty when it is no more
 */
public record FigureChange(Incident incident, Optional<Figure> before, Optional<Figure> after) {
    /** The figure as it is now; as it was when it is no more. */
    public Figure figure() {
        return after.or(() -> before).orElseThrow();
    }

    /** True when a bound, or what could last be computed, is another. */
    public boolean isChange() {
        return !before.map(FigureChange::bounds).equals(after.map(FigureChange::bounds));
    }

    private static List<Object> bounds(Figure figure) {
        return List.of(
                figure.low(),
                figure.best(),
                figure.high(),
                figure.lastCoherent().map(Figure.LastCoherent::value));
    }

    /**
     * The figures that changed, and those that name one of the claims and did not; in the order of incidents and lines.
     *
     * @param claims ids of those that were decided on
     */
    public static List<FigureChange> between(List<Estimate> before, List<Estimate> after, Collection<String> claims) {
        List<FigureChange> effects = new ArrayList<>();
        List<Estimate> gone = new ArrayList<>(before);
        for (Estimate now : after) {
            Optional<Estimate> then = same(now.incident(), before);
            then.ifPresent(gone::remove);
            compare(now.incident(), then.map(Estimate::figures).orElse(List.of()), now.figures(), effects);
        }
        gone.forEach(then -> compare(then.incident(), then.figures(), List.of(), effects));
        return effects.stream()
                .filter(effect -> effect.isChange() || effect.names(claims))
                .toList();
    }

    private static Optional<Estimate> same(Incident incident, List<Estimate> estimates) {
        return estimates.stream()
                .filter(other -> other.incident().id().equals(incident.id()))
                .findFirst()
                .or(() -> estimates.stream()
                        .filter(other -> shared(other.incident(), incident) > 0)
                        .max(Comparator.comparingLong(other -> shared(other.incident(), incident))));
    }

    private static long shared(Incident one, Incident other) {
        Set<String> own = Set.copyOf(one.claims());
        return other.claims().stream().filter(own::contains).count();
    }

    private static void compare(
            Incident incident, List<Figure> before, List<Figure> after, List<FigureChange> effects) {
        Map<List<Object>, Figure> then = new LinkedHashMap<>();
        before.forEach(figure -> then.put(line(figure), figure));
        for (Figure figure : after) {
            effects.add(
                    new FigureChange(incident, Optional.ofNullable(then.remove(line(figure))), Optional.of(figure)));
        }
        then.values().forEach(figure -> effects.add(new FigureChange(incident, Optional.of(figure), Optional.empty())));
    }

    private static List<Object> line(Figure figure) {
        return List.of(figure.harm(), figure.victims(), figure.footing());
    }

    private boolean names(Collection<String> claims) {
        return figure().footing().isEmpty()
                && Stream.of(before, after)
                        .flatMap(Optional::stream)
                        .flatMap(figure -> Stream.concat(
                                figure.claims().stream(),
                                figure.setAside().stream().map(Figure.SetAside::claim)))
                        .anyMatch(claims::contains);
    }
}
