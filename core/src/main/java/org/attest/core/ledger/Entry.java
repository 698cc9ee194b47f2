package org.attest.core.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * One thing that happened to a case. Only these are chained; claims, links and findings are derived from them at will. An
 * entry is never changed or removed: a later entry takes its effect away.
 */
public sealed interface Entry permits DocumentAdded, DecisionMade, FigurePublished {
    /** When it happened, by the caller's clock. The order of entries is their number's, never this. */
    Instant at();

    /** The content hash of the document this entry is about; empty for a published figure. */
    Optional<String> document();

    /** One answer for each kind of entry: a new kind does not compile until everyone has an answer for it. */
    <T> T match(
            Function<DocumentAdded, T> added,
            Function<DecisionMade, T> decided,
            Function<FigurePublished, T> published);
}
