package org.attest.core.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Reading;
import org.attest.core.incident.Incident;
import org.attest.core.place.Gazetteer;
import org.attest.core.time.Period;

/**
 * Whose counts the reports of an incident carry. Reports are counted for reading, independent origins for belief.
 *
 * @param documents how many reports carry a count
 * @param origins named ones first, the most carried first
 * @param independent per harm, class and day of counting
 */
public record Sources(int documents, List<Origin> origins, List<Independent> independent) {
    /**
     * One voice.
     *
     * @param name canonical, or as written; empty when nobody is named
     * @param kind where the actor file knows it
     * @param several words for more than one source that name none: "monitoring groups"; never counted as an origin
     * @param reports those that carry its counts, by id
     * @param counted what it counted
     * @param newest the days of its newest count
     * @param alone reports all of whose counts are this origin's
     */
    public record Origin(
            Optional<String> name,
            Optional<Actors.Kind> kind,
            boolean several,
            List<Carrier> reports,
            List<Line> counted,
            Optional<Period> newest,
            List<String> alone) {
        public Origin {
            reports = List.copyOf(reports);
            counted = List.copyOf(counted);
            alone = List.copyOf(alone);
        }

        /** True when some report carries it only as far as can be worked out. */
        public boolean isInferred() {
            return reports.stream().anyMatch(Carrier::isInferred);
        }
    }

    /** People of one class and what was done to them. */
    public record Line(Harm harm, String victims) {}

    /**
     * One report that carries an origin's counts.
     *
     * @param via who passed them on, the nearest to the reader last
     * @param links why each claim is counted as the origin's; empty for counts that name nobody
     * @param claims ids of the claims
     * @param stale ids of those that tell an older count of the origin again when a newer one was out
     */
    public record Carrier(
            String document, List<String> via, List<Link> links, List<String> claims, List<String> stale) {
        public Carrier {
            via = List.copyOf(via);
            links = List.copyOf(links);
            claims = List.copyOf(claims);
            stale = List.copyOf(stale);
        }

        /** True when no claim of the report names the origin. */
        public boolean isInferred() {
            return !links.isEmpty()
                    && links.stream().allMatch(link -> link.echo().isInferred());
        }
    }

    /**
     * A claim's way to its origin.
     *
     * @param from the report of the claim that it repeats; empty when its own report names the origin
     */
    public record Link(Echo echo, Optional<String> from) {}

    /**
     * Who counted one class as of one day.
     *
     * @param counted the days
     * @param origins named origins that made a count of it, sorted: so many are independent
     * @param unnamed reports that give a count of nobody's, one for each group that repeats one another
     * @param documents every report that carries one of these counts
     */
    public record Independent(
            Line line, Optional<Period> counted, List<String> origins, List<String> unnamed, List<String> documents) {
        public Independent {
            origins = List.copyOf(origins);
            unnamed = List.copyOf(unnamed);
            documents = List.copyOf(documents);
        }
    }

    public Sources {
        origins = List.copyOf(origins);
        independent = List.copyOf(independent);
    }

    /** Of each incident, in their order. Pure; readings in any order, once or twice, give the same. */
    public static Map<Incident, Sources> of(
            List<Reading> readings, List<Incident> incidents, Cut cut, Actors actors, Gazetteer gazetteer) {
        CaseClaims read = CaseClaims.of(readings, cut, actors);
        Map<Incident, Sources> all = new LinkedHashMap<>();
        incidents.forEach(incident -> all.put(
                incident,
                new Dependence(IncidentCase.of(read.claims(incident), read.documents(), actors, gazetteer)).sources()));
        return all;
    }
}
