package org.attest.core.ledger;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a ledger says now. Depends on entries by their numbers only: folding entries in another order, or twice, gives the
 * same state.
 *
 * @param documents those that count, in the order they were added
 * @param withdrawn those taken out of every figure, in the order they were added
 * @param erased those whose words were erased to protect someone, in the order they were added
 * @param decisions those in force, in order; neither what was undone nor the undoing
 * @param undone numbers of the decisions, undoings among them, whose effect was taken away, in order
 * @param figures published, in order
 */
public record LedgerState(
        List<Numbered<DocumentAdded>> documents,
        List<Numbered<DocumentAdded>> withdrawn,
        List<Numbered<DocumentAdded>> erased,
        List<Numbered<DecisionMade>> decisions,
        List<Long> undone,
        List<Numbered<FigurePublished>> figures) {
    public LedgerState {
        documents = List.copyOf(documents);
        withdrawn = List.copyOf(withdrawn);
        erased = List.copyOf(erased);
        decisions = List.copyOf(decisions);
        undone = List.copyOf(undone);
        figures = List.copyOf(figures);
    }

    public static LedgerState fold(Iterable<ChainedEntry> entries) {
        var byNumber = new TreeMap<Long, Entry>();
        entries.forEach(link -> byNumber.putIfAbsent(link.number(), link.entry()));
        return LedgerFold.of(byNumber);
    }

    /** The document in force with these bytes. */
    public Optional<Numbered<DocumentAdded>> document(String contentHash) {
        return documents.stream()
                .filter(document -> document.entry().contentHash().equals(contentHash))
                .findFirst();
    }

    public boolean isErased(String contentHash) {
        return erased.stream()
                .anyMatch(document -> document.entry().contentHash().equals(contentHash));
    }

    /** The decision in force on exactly this target; the latest, when there are several. */
    public Optional<Numbered<DecisionMade>> decision(Target target) {
        return decisions.stream()
                .filter(decision -> decision.entry().target().equals(target))
                .reduce((earlier, later) -> later);
    }
}
