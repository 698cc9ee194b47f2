package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Reading;
import org.attest.core.incident.Incident;
import org.attest.core.incident.Linker;
import org.attest.core.place.Gazetteer;

/**
 * From readings to figures: links reports, finds origins, sets aside what does not fit, tallies and chooses. Pure; readings in any
 * order, once or twice, give the same figures.
 */
public final class Estimates {
    private Estimates() {}

    /** The figures of every incident in which people came to harm, by rank. */
    public static List<Estimate> estimate(
            List<Reading> readings, Cut cut, Policy policy, Actors actors, Gazetteer gazetteer) {
        List<Reading> known = readings.stream()
                .filter(reading -> cut.keeps(reading.document()))
                .toList();
        return estimate(known, Linker.link(known, gazetteer), cut, policy, actors, gazetteer);
    }

    /** The same over incidents that were linked, or judged, beforehand; those without figures are left out. */
    public static List<Estimate> estimate(
            List<Reading> readings,
            List<Incident> incidents,
            Cut cut,
            Policy policy,
            Actors actors,
            Gazetteer gazetteer) {
        CaseClaims read = CaseClaims.of(readings, cut, actors);
        Counting counting = new Counting(read, policy, actors, gazetteer);
        List<Estimate> estimates = new ArrayList<>();
        for (Incident incident : incidents) {
            List<Claim> claims = read.claims(incident);
            IncidentCase told = counting.told(claims, read.rejected(incident));
            List<Figure> figures = counting.figures(told, claims);
            if (!figures.isEmpty()) {
                List<Note> notes = new Notes(figures, told).of(policy.notes());
                estimates.add(new Estimate(
                        estimates.size() + 1,
                        incident,
                        policy.label(),
                        cut.asOf(),
                        figures,
                        notes,
                        List.of(),
                        List.of()));
            }
        }
        return List.copyOf(estimates);
    }

    /** The same estimates, each with what its figures would be without each of their origins, and with its contradiction radii. */
    public static List<Estimate> tested(
            List<Estimate> estimates,
            List<Reading> readings,
            Cut cut,
            Policy policy,
            Actors actors,
            Gazetteer gazetteer) {
        CaseClaims read = CaseClaims.of(readings, cut, actors);
        Counting counting = new Counting(read, policy, actors, gazetteer);
        return estimates.stream()
                .map(estimate -> {
                    List<Claim> claims = read.claims(estimate.incident());
                    return new Estimate(
                            estimate.rank(),
                            estimate.incident(),
                            estimate.policy(),
                            estimate.asOf(),
                            estimate.figures(),
                            estimate.notes(),
                            withoutEach(estimate, claims, counting),
                            Radii.of(counting.told(claims)));
                })
                .toList();
    }

    private static List<Sensitivity> withoutEach(Estimate estimate, List<Claim> claims, Counting counting) {
        Map<String, Set<String>> byOrigin = counting.byOrigin(claims);
        List<Sensitivity> all = new ArrayList<>();
        byOrigin.forEach((origin, ids) -> {
            List<Claim> rest =
                    claims.stream().filter(claim -> !ids.contains(claim.id())).toList();
            List<Figure> left = counting.figures(counting.told(rest), rest);
            for (Figure figure : estimate.figures()) {
                if (figure.footing().isEmpty() && figure.origins().contains(origin)) {
                    Optional<Figure> same = left.stream()
                            .filter(other -> other.harm() == figure.harm()
                                    && other.victims().equals(figure.victims())
                                    && other.footing().isEmpty())
                            .findFirst();
                    all.add(Sensitivity.between(
                            figure,
                            origin,
                            same.map(Figure::low).orElse(OptionalLong.empty()),
                            same.map(Figure::best).orElse(OptionalLong.empty())));
                }
            }
        });
        return all.stream()
                .sorted(Comparator.comparing(Sensitivity::harm)
                        .thenComparing(Sensitivity::victims, VictimClass.PRINTED)
                        .thenComparing(Sensitivity::without))
                .toList();
    }

    /** From the claims of one incident to its figures. */
    private record Counting(CaseClaims read, Policy policy, Actors actors, Gazetteer gazetteer) {
        IncidentCase told(List<Claim> claims) {
            return told(claims, List.of());
        }

        IncidentCase told(List<Claim> claims, List<Claim> rejected) {
            return IncidentCase.of(policy.presume(claims), rejected, read.documents(), actors, gazetteer);
        }

        List<Figure> figures(IncidentCase told, List<Claim> claims) {
            List<Figure> lines = told.harms().stream()
                    .flatMap(harm -> new Figures(harm, policy, actors, told.scopes()).of().stream())
                    .toList();
            boolean oneReport =
                    told.claims().stream().map(Claim::document).distinct().count() <= 1;
            return LeftOut.complete(oneReport ? Survivors.add(lines, told.claims()) : lines, claims);
        }

        /** The claims of each named origin, its echoes among them. */
        Map<String, Set<String>> byOrigin(List<Claim> claims) {
            Map<String, Set<String>> byOrigin = new TreeMap<>();
            told(claims).harms().stream()
                    .flatMap(harm -> harm.claims().stream())
                    .filter(sourced -> sourced.voice().isNamed())
                    .forEach(sourced -> byOrigin.computeIfAbsent(sourced.voice().origin(), origin -> new HashSet<>())
                            .add(sourced.id()));
            return byOrigin;
        }
    }
}
