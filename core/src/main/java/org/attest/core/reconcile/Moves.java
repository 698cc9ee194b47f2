package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.Function;
import org.attest.core.claim.Claim;

/** What one claim read otherwise would move in the figures of its incident, by the default policy. */
final class Moves {
    private static final Map<Finding.Bound, Function<Figure, OptionalLong>> BOUNDS = bounds();

    private Moves() {}

    private static Map<Finding.Bound, Function<Figure, OptionalLong>> bounds() {
        Map<Finding.Bound, Function<Figure, OptionalLong>> bounds = new LinkedHashMap<>();
        bounds.put(Finding.Bound.LOW, Figure::low);
        bounds.put(Finding.Bound.BEST, Figure::best);
        bounds.put(Finding.Bound.HIGH, Figure::high);
        return bounds;
    }

    static List<Finding.Move> of(IncidentCase incident, Claim reread) {
        List<Claim> claims = incident.claims().stream()
                .map(claim -> claim.id().equals(reread.id()) ? reread : claim)
                .toList();
        IncidentCase other = IncidentCase.of(claims, incident.documents(), incident.actors(), incident.gazetteer());
        Map<String, Figure> before = figures(incident, reread);
        Map<String, Figure> after = figures(other, reread);
        TreeSet<String> lines = new TreeSet<>(before.keySet());
        lines.addAll(after.keySet());
        List<Finding.Move> moves = new ArrayList<>();
        for (String line : lines) {
            Figure shown = after.containsKey(line) ? after.get(line) : before.get(line);
            BOUNDS.forEach((bound, value) -> {
                OptionalLong from = value(before.get(line), value);
                OptionalLong to = value(after.get(line), value);
                if (!from.equals(to)) {
                    moves.add(new Finding.Move(shown.harm(), shown.victims(), shown.footing(), bound, from, to));
                }
            });
        }
        return moves;
    }

    private static OptionalLong value(Figure line, Function<Figure, OptionalLong> value) {
        return line == null ? OptionalLong.empty() : value.apply(line);
    }

    /** The lines of the claim's harm, by what they are of. */
    private static Map<String, Figure> figures(IncidentCase incident, Claim reread) {
        Map<String, Figure> lines = new LinkedHashMap<>();
        incident.harms().stream()
                .filter(harm -> harm.harm() == reread.harm())
                .flatMap(harm -> new Figures(harm, Policy.ATTEST, incident.actors(), incident.scopes()).of().stream())
                .forEach(line -> lines.put(
                        line.victims() + " "
                                + line.footing().map(Figure.Footing::word).orElse(""),
                        line));
        return lines;
    }
}
