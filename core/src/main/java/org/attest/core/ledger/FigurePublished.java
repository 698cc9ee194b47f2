package org.attest.core.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Figures left the house. Keeps what was printed and by which versions, so that a later reader or policy cannot change what
 * was said.
 *
 * @param asOf counted on or before this day; empty for all counts
 * @param lines the figure lines as printed
 * @param claims ids of the claims they rest on
 */
public record FigurePublished(
        String incident,
        Optional<LocalDate> asOf,
        MadeWith madeWith,
        List<String> lines,
        List<String> claims,
        Instant at)
        implements Entry {
    /**
     * The versions a figure depends on.
     *
     * @param reader version of the claim reader
     * @param pack language pack and version: {@code en/3}
     * @param policy policy and version: {@code attest/1}
     */
    public record MadeWith(String reader, String pack, String policy) {}

    public FigurePublished {
        if (incident.isBlank()) {
            throw new IllegalArgumentException("A published figure names its incident.");
        }
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(madeWith, "madeWith");
        Objects.requireNonNull(at, "at");
        lines = List.copyOf(lines);
        claims = List.copyOf(claims);
    }

    @Override
    public Optional<String> document() {
        return Optional.empty();
    }

    @Override
    public <T> T match(
            Function<DocumentAdded, T> added,
            Function<DecisionMade, T> decided,
            Function<FigurePublished, T> published) {
        return published.apply(this);
    }
}
