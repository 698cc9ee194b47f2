package org.attest.core.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attest.core.incident.Incident;

/**
 * The figures of one incident by one policy.
 *
 * @param rank 1 for the main incident of a single document; the order of incidents in a case
 * @param policy name and version: {@code attest/1}
 * @param asOf counted on or before this day; empty for all counts
 */
public record Estimate(int rank, Incident incident, String policy, Optional<LocalDate> asOf, List<Figure> figures) {
    public Estimate {
        figures = List.copyOf(figures);
    }
}
