package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.List;
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
        List<Estimate> estimates = new ArrayList<>();
        for (Incident incident : incidents) {
            List<Claim> claims = policy.presume(read.claims(incident));
            List<HarmCase> harms = HarmCase.of(claims, read.rejected(incident), read.documents(), actors, gazetteer);
            List<Figure> told = harms.stream()
                    .flatMap(harm -> new Figures(harm, policy, actors, new Scopes(gazetteer)).of().stream())
                    .toList();
            boolean oneReport = claims.stream().map(Claim::document).distinct().count() <= 1;
            List<Figure> figures = oneReport ? Survivors.add(told, claims) : told;
            if (!figures.isEmpty()) {
                estimates.add(new Estimate(estimates.size() + 1, incident, policy.label(), cut.asOf(), figures));
            }
        }
        return List.copyOf(estimates);
    }
}
