package org.attest.cli.casework;

import java.time.Instant;
import java.util.List;
import org.attest.cli.input.KnowledgeFiles;
import org.attest.core.ledger.FigurePublished;
import org.attest.core.reconcile.Estimate;
import org.attest.core.reconcile.Figure;
import org.attest.formats.json.WireJson;

/** Figures that leave the house: kept in the ledger as they were printed, with the versions that made them. */
public final class Publication {
    private Publication() {}

    /** One entry per incident, all or none. */
    public static void of(CaseFile file, List<Estimate> estimates, Instant now) {
        List<FigurePublished> entries =
                estimates.stream().map(estimate -> entry(file, estimate, now)).toList();
        if (!entries.isEmpty()) {
            file.store().append(entries);
        }
    }

    private static FigurePublished entry(CaseFile file, Estimate estimate, Instant now) {
        List<String> claims = estimate.figures().stream()
                .map(Figure::claims)
                .flatMap(List::stream)
                .distinct()
                .toList();
        return new FigurePublished(
                estimate.incident().id(),
                estimate.asOf(),
                new FigurePublished.MadeWith(
                        KnowledgeFiles.readerVersion(), file.known().version(), estimate.policy()),
                List.of(WireJson.estimate(estimate)),
                claims,
                now);
    }
}
