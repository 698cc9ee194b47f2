package org.attest.cli.casework;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.cli.terminal.Stop;
import org.attest.core.ledger.ChainedEntry;
import org.attest.core.ledger.DecisionMade;
import org.attest.core.ledger.LedgerState;
import org.attest.core.ledger.Numbered;
import org.attest.core.ledger.Reason;
import org.attest.core.ledger.Target;
import org.attest.core.review.ClaimDecision;
import org.jspecify.annotations.Nullable;

/** One reviewer's acts on a case: each is a new entry of the ledger, and none changes an earlier one. */
public final class Deciding {
    private final CaseFile file;
    private final String reviewer;
    private final @Nullable String note;
    private final Instant now;

    public Deciding(CaseFile file, String reviewer, @Nullable String note, Instant now) {
        this.file = file;
        this.reviewer = reviewer;
        this.note = note;
        this.now = now;
    }

    /** The reason a person typed. */
    public static Reason reason(String word) {
        try {
            return Reason.ofWord(word);
        } catch (IllegalArgumentException e) {
            throw Stop.usage(e.getMessage());
        }
    }

    /** All words for reasons, for messages. */
    public static String reasons() {
        return Stream.of(Reason.values()).map(Reason::word).collect(Collectors.joining(", "));
    }

    /** Records that the field at this target shall be this. */
    public ChainedEntry set(Target target, String value, Reason reason) {
        return append(DecisionMade.set(target, value, reason, reviewer, now));
    }

    /** Records all of these, or none. */
    public List<ChainedEntry> set(List<ClaimDecision> decisions, Reason reason) {
        return file.store()
                .append(decisions.stream()
                        .map(one -> noted(DecisionMade.set(one.target(), one.value(), reason, reviewer, now)))
                        .toList());
    }

    /** Records that a document shall not count. */
    public ChainedEntry withdraw(CaseFile.Kept document, Reason reason) {
        return append(DecisionMade.withdraw(document.hash(), reason, reviewer, now));
    }

    /** Deletes a document's words, and records that. */
    public ChainedEntry erase(CaseFile.Kept document) {
        return file.store().erase(noted(DecisionMade.erase(document.hash(), reviewer, now)));
    }

    /** Records that a decision shall have no effect; undoing an undoing brings it back. */
    public ChainedEntry undo(long number, Reason reason) {
        LedgerState state = file.state();
        DecisionMade made = file.store().entries().stream()
                .filter(link -> link.number() == number && !state.undone().contains(number))
                .flatMap(link -> link.entry() instanceof DecisionMade decision ? Stream.of(decision) : Stream.empty())
                .filter(decision -> !decision.erases())
                .findFirst()
                .orElseThrow(() ->
                        Stop.notFound("no decision in force is entry " + number + "." + known(state.decisions())));
        return append(DecisionMade.undo(number, made, reason, reviewer, now));
    }

    private ChainedEntry append(DecisionMade decision) {
        return file.store().append(noted(decision));
    }

    private DecisionMade noted(DecisionMade decision) {
        return note == null ? decision : decision.withNote(note);
    }

    private static String known(List<Numbered<DecisionMade>> decisions) {
        return decisions.isEmpty()
                ? " There is none to undo."
                : " Maybe one of "
                        + decisions.stream()
                                .map(decision -> Long.toString(decision.number()))
                                .collect(Collectors.joining(", "));
    }
}
