package org.attest.core.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One walk over a ledger, entry by entry. */
final class LedgerFold {
    private final Set<Long> undone;
    private final Map<String, Numbered<DocumentAdded>> inForce = new HashMap<>();
    private final Map<String, Numbered<DocumentAdded>> withdrawn = new HashMap<>();
    private final Map<String, Numbered<DocumentAdded>> erased = new HashMap<>();
    private final List<Numbered<DecisionMade>> decisions = new ArrayList<>();
    private final List<Numbered<FigurePublished>> figures = new ArrayList<>();

    private LedgerFold(Set<Long> undone) {
        this.undone = undone;
    }

    static LedgerState of(NavigableMap<Long, Entry> entries) {
        var fold = new LedgerFold(undone(entries));
        entries.forEach((number, entry) -> entry.match(
                added -> fold.add(new Numbered<>(number, added)),
                decided -> fold.decide(new Numbered<>(number, decided)),
                figure -> fold.figures.add(new Numbered<>(number, figure))));
        return new LedgerState(
                inOrder(fold.inForce),
                inOrder(fold.withdrawn),
                inOrder(fold.erased),
                fold.decisions,
                fold.undone.stream().sorted().toList(),
                fold.figures);
    }

    /** From the last entry back, so that an undo which was itself undone takes nothing away. */
    private static Set<Long> undone(NavigableMap<Long, Entry> entries) {
        var undone = new HashSet<Long>();
        entries.descendingMap().forEach((number, entry) -> {
            if (!undone.contains(number)
                    && entry instanceof DecisionMade undo
                    && undo.undoes().isPresent()) {
                long target = undo.undoes().getAsLong();
                if (target < number && canUndo(undo, entries.get(target))) {
                    undone.add(target);
                }
            }
        });
        return undone;
    }

    private static boolean canUndo(DecisionMade undo, @Nullable Entry target) {
        return target instanceof DecisionMade decision
                && !decision.erases()
                && decision.target().equals(undo.target());
    }

    private boolean add(Numbered<DocumentAdded> document) {
        var hash = document.entry().contentHash();
        if (erased.containsKey(hash) || inForce.containsKey(hash)) {
            return false;
        }
        withdrawn.remove(hash);
        inForce.put(hash, document);
        return true;
    }

    private boolean decide(Numbered<DecisionMade> decision) {
        var entry = decision.entry();
        if (undone.contains(decision.number()) || entry.undoes().isPresent()) {
            return false;
        }
        var hash = entry.target().document();
        if (entry.withdraws()) {
            move(hash, inForce, withdrawn);
        }
        if (entry.erases()) {
            move(hash, withdrawn, erased);
            move(hash, inForce, erased);
        }
        return decisions.add(decision);
    }

    private static void move(
            String hash, Map<String, Numbered<DocumentAdded>> from, Map<String, Numbered<DocumentAdded>> to) {
        var document = from.remove(hash);
        if (document != null) {
            to.put(hash, document);
        }
    }

    private static List<Numbered<DocumentAdded>> inOrder(Map<String, Numbered<DocumentAdded>> documents) {
        return documents.values().stream()
                .sorted(Comparator.comparingLong(Numbered::number))
                .toList();
    }
}
