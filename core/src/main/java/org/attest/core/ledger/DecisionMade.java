package org.attest.core.ledger;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * A person decided something. The printed reading stays as it is; the decision stands beside it.
 *
 * @param value what the field shall be; present exactly when this undoes nothing
 * @param note the reviewer's own words; hashed, so they cannot be erased later
 * @param undoes the number of the decision whose effect this takes away; undoing an undo brings it back
 */
public record DecisionMade(
        Target target,
        Optional<String> value,
        Reason reason,
        Optional<String> note,
        String reviewer,
        Instant at,
        OptionalLong undoes)
        implements Entry {
    private static final String WITHDRAWN = "withdrawn";
    private static final String ERASED = "erased";

    public DecisionMade {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(at, "at");
        if (value.isPresent() == undoes.isPresent()) {
            throw new IllegalArgumentException("A decision either sets a value or undoes a decision.");
        }
        if (undoes.isPresent() && undoes.getAsLong() < 1) {
            throw new IllegalArgumentException("Entries are numbered from 1 (" + undoes.getAsLong() + ").");
        }
        if (reviewer.isBlank()) {
            throw new IllegalArgumentException("A decision names its reviewer.");
        }
    }

    public static DecisionMade set(Target target, String value, Reason reason, String reviewer, Instant at) {
        return new DecisionMade(
                target, Optional.of(value), reason, Optional.empty(), reviewer, at, OptionalLong.empty());
    }

    /** Takes a document out of every figure; the ledger keeps it and this act. */
    public static DecisionMade withdraw(String document, Reason reason, String reviewer, Instant at) {
        return set(Target.document(document, Target.DOCUMENT), WITHDRAWN, reason, reviewer, at);
    }

    /** Stands in the ledger for words that were erased to protect someone. It cannot be undone. */
    public static DecisionMade erase(String document, String reviewer, Instant at) {
        return set(Target.document(document, Target.DOCUMENT), ERASED, Reason.SAFETY, reviewer, at);
    }

    /** Takes away the effect of the decision that stands in the ledger under {@code number}. */
    public static DecisionMade undo(long number, DecisionMade undone, Reason reason, String reviewer, Instant at) {
        return new DecisionMade(
                undone.target, Optional.empty(), reason, Optional.empty(), reviewer, at, OptionalLong.of(number));
    }

    public DecisionMade withNote(String words) {
        return new DecisionMade(target, value, reason, Optional.of(words), reviewer, at, undoes);
    }

    public boolean withdraws() {
        return setsDocumentTo(WITHDRAWN);
    }

    public boolean erases() {
        return setsDocumentTo(ERASED);
    }

    private boolean setsDocumentTo(String word) {
        return target.field().equals(Target.DOCUMENT)
                && value.filter(word::equals).isPresent();
    }

    @Override
    public Optional<String> document() {
        return Optional.of(target.document());
    }

    @Override
    public <T> T match(
            Function<DocumentAdded, T> added,
            Function<DecisionMade, T> decided,
            Function<FigurePublished, T> published) {
        return decided.apply(this);
    }
}
