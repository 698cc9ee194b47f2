package org.attest.formats.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Harm;
import org.attest.core.incident.Incident;
import org.attest.core.reconcile.Timeline;
import org.attest.core.time.Period;

/**
 * What a chart of counts shows: people of one class and harm in one incident, by the day of counting.
 *
 * @param victims the class, as in data
 * @param people the class in plain words
 * @param lines one an origin, its verified counts apart
 * @param band what a policy computed, by day, the earliest first; days without both bounds are left out
 * @param policy name and version
 * @param published the days of each report, for the rail below
 */
public record Chart(
        Incident incident,
        String victims,
        String people,
        Harm harm,
        List<Timeline> lines,
        List<Band> band,
        String policy,
        List<Period> published,
        Actors actors) {
    /**
     * Low and high of a policy from one day on.
     *
     * @param best the number a reader would be told; below an open top the band begins to fade here
     * @param high empty where nobody stated an upper bound
     */
    public record Band(LocalDate day, long low, OptionalLong best, OptionalLong high) {}

    public Chart {
        lines = List.copyOf(lines);
        band = List.copyOf(band);
        published = List.copyOf(published);
    }

    /** The same with what a policy computed. */
    public Chart withBand(List<Band> computed) {
        return new Chart(incident, victims, people, harm, lines, computed, policy, published, actors);
    }

    /** Where and when. */
    public String place() {
        return incident.title();
    }

    /** {@code Civilians reported killed, by date of count}. */
    public String title() {
        String words = people + " reported " + harm.word().replace('-', ' ') + ", by date of count";
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
