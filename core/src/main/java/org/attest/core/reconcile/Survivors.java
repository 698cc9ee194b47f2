package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Harm;
import org.attest.core.count.Wording;

/**
 * The injured of a report that tells how many people were hit and how many of them died: "five were shot, one fatally" leaves four. An
 * attacker's own death is not taken from those he hit.
 */
final class Survivors {
    private final List<Figure> figures;
    private final List<Claim> claims;

    private Survivors(List<Figure> figures, List<Claim> claims) {
        this.figures = figures;
        this.claims = claims;
    }

    /**
     * The figures of one report, with the injured that follow where more follow than are told.
     *
     * @param claims of the incident, at least all that the figures name
     */
    static List<Figure> add(List<Figure> figures, List<Claim> claims) {
        return new Survivors(figures, claims).added();
    }

    private List<Figure> added() {
        Optional<Figure> hit = line(Harm.KILLED_OR_INJURED, VictimClass.ALL);
        boolean oneByOne = hit.filter(this::isOneByOne).isPresent();
        long all = oneByOne ? best(Harm.KILLED_OR_INJURED, VictimClass.ALL) : victims(Harm.KILLED_OR_INJURED);
        long dead = oneByOne ? deadOf(hit.orElseThrow()) : victims(Harm.KILLED);
        long told = best(Harm.INJURED, VictimClass.ALL);
        if (hit.isEmpty() || all - dead <= told || (oneByOne && isCounted())) {
            return figures;
        }
        List<Figure> more = new ArrayList<>(figures);
        more.removeIf(
                figure -> figure.harm() == Harm.INJURED && figure.victims().equals(VictimClass.ALL));
        more.add(survivors(hit.get(), all, dead));
        more.sort(Comparator.comparing(Figure::harm).thenComparing(Figure::victims, VictimClass.PRINTED));
        return List.copyOf(more);
    }

    private Figure survivors(Figure hit, long all, long dead) {
        List<String> claims = Stream.concat(
                        hit.claims().stream(),
                        line(Harm.KILLED, VictimClass.ALL).stream().flatMap(killed -> killed.claims().stream()))
                .distinct()
                .toList();
        return new Figure(
                Harm.INJURED,
                VictimClass.ALL,
                OptionalLong.of(all - dead),
                OptionalLong.of(all - dead),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                hit.asOf(),
                hit.older(),
                hit.origins(),
                claims,
                Optional.of(Arithmetic.minus(dead == 0 ? List.of(all) : List.of(all, dead))),
                Optional.of("no upper bound is stated"),
                Optional.empty(),
                List.of());
    }

    private boolean isOneByOne(Figure hit) {
        return claims.stream()
                .filter(claim -> hit.claims().contains(claim.id()))
                .allMatch(claim -> claim.count().orElseThrow().wording() == Wording.IMPLICIT);
    }

    /** A number of the injured is stated: those told hit one by one are among them. */
    private boolean isCounted() {
        Set<String> told = line(Harm.INJURED, VictimClass.ALL).stream()
                .flatMap(figure -> figure.claims().stream())
                .collect(Collectors.toSet());
        return claims.stream()
                .anyMatch(claim -> told.contains(claim.id())
                        && claim.count().orElseThrow().wording() == Wording.EXACT
                        && claim.count().orElseThrow().interval().low() > 1);
    }

    /** How many of those hit are told dead themselves. */
    private long deadOf(Figure hit) {
        Set<String> dead = claims.stream()
                .filter(claim -> claim.harm() == Harm.KILLED)
                .map(Claim::people)
                .collect(Collectors.toSet());
        return claims.stream()
                .filter(claim -> hit.claims().contains(claim.id()))
                .map(Claim::people)
                .filter(dead::contains)
                .distinct()
                .count();
    }

    /** Without attackers. */
    private long victims(Harm harm) {
        return best(harm, VictimClass.ALL) - best(harm, VictimClass.PERPETRATOR);
    }

    private long best(Harm harm, String victims) {
        Optional<Figure> line = line(harm, victims);
        return line.isEmpty() ? 0 : line.get().best().orElse(line.get().low().orElse(0));
    }

    private Optional<Figure> line(Harm harm, String victims) {
        return figures.stream()
                .filter(figure -> figure.harm() == harm
                        && figure.victims().equals(victims)
                        && figure.footing().isEmpty())
                .findFirst();
    }
}
