package org.attest.core.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.attest.core.claim.Harm;
import org.attest.core.incident.Incident;

/**
 * The figures of one incident by one policy.
 *
 * @param rank 1 for the main incident of a single document; the order of incidents in a case
 * @param policy name and version: {@code attest/1}
 * @param asOf counted on or before this day; empty for all counts
 * @param notes what the policy says beside the figures
 * @param sensitivity what each figure would be without one of its origins; empty where nobody asked
 * @param radii how far counts that cannot all hold are from holding; empty where nobody asked, or all hold
 */
public record Estimate(
        int rank,
        Incident incident,
        String policy,
        Optional<LocalDate> asOf,
        List<Figure> figures,
        List<Note> notes,
        List<Sensitivity> sensitivity,
        List<Radius> radii) {
    public Estimate {
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
        sensitivity = List.copyOf(sensitivity);
        radii = List.copyOf(radii);
    }

    /** Figures alone. */
    public Estimate(int rank, Incident incident, String policy, Optional<LocalDate> asOf, List<Figure> figures) {
        this(rank, incident, policy, asOf, figures, List.of(), List.of(), List.of());
    }

    /** A copy with some of the figures, and what is said beside these. */
    public Estimate only(Predicate<Figure> chosen) {
        List<Figure> some = figures.stream().filter(chosen).toList();
        return new Estimate(
                rank,
                incident,
                policy,
                asOf,
                some,
                notes.stream()
                        .filter(note -> isOf(note.harm(), note.victims(), some))
                        .toList(),
                sensitivity.stream()
                        .filter(without -> isOf(without.harm(), without.victims(), some))
                        .toList(),
                radii);
    }

    private static boolean isOf(Harm harm, String victims, List<Figure> figures) {
        return figures.stream()
                .anyMatch(figure -> figure.harm() == harm && figure.victims().equals(victims));
    }
}
