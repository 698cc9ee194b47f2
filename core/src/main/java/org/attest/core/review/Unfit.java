package org.attest.core.review;

import org.attest.core.ledger.DecisionMade;
import org.attest.core.ledger.Numbered;
import org.attest.core.text.Document;

/**
 * A decision in force that no longer has its effect. It stays in the ledger and comes back to a reviewer.
 *
 * @param document what the document is called in the case
 * @param quote the words it was made on
 * @param why one phrase
 */
public record Unfit(Numbered<DecisionMade> decision, String document, String quote, String why) {
    /** A newer version of the document no longer has the words. */
    public static final String TEXT_CHANGED = "text changed since your decision";

    /** A better reader makes no claim of the words. */
    public static final String NOT_READ = "no claim is read at these words any more";

    static Unfit of(Decided decided, Document document, String words, String why) {
        return new Unfit(new Numbered<>(decided.number(), decided.entry()), document.id(), words, why);
    }
}
