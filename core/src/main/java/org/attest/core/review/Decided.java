package org.attest.core.review;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Harm;
import org.attest.core.ledger.DecisionMade;
import org.attest.core.ledger.Numbered;
import org.attest.core.ledger.Target;
import org.attest.core.text.Part;
import org.attest.core.text.Span;

/**
 * A decision in force on a claim.
 *
 * @param number of its entry
 * @param harm what was read at the words when it was made; tells two claims at the same number apart
 * @param field {@link #CLAIM}, {@link #ADDED}, or the word of a {@link ClaimField}
 */
record Decided(long number, DecisionMade entry, Part in, Span span, Harm harm, String field) {
    /** Whether the claim holds: {@link #ACCEPTED} or {@link #REJECTED}. */
    static final String CLAIM = "claim";
    /** A claim made by hand: {@link HandMade}. */
    static final String ADDED = "added";

    static final String ACCEPTED = "accepted";
    static final String REJECTED = "rejected";

    /** Empty for a decision on anything else. */
    static Optional<Decided> of(Numbered<DecisionMade> decision) {
        Target target = decision.entry().target();
        int dot = target.field().indexOf('.');
        if (dot < 0 || target.span().isEmpty() || decision.entry().value().isEmpty()) {
            return Optional.empty();
        }
        String field = target.field().substring(dot + 1);
        boolean known = field.equals(CLAIM)
                || field.equals(ADDED)
                || ClaimField.ofWord(field).isPresent();
        return Harm.ofWord(target.field().substring(0, dot))
                .filter(harm -> known)
                .map(harm -> new Decided(
                        decision.number(),
                        decision.entry(),
                        target.part(),
                        target.span().orElseThrow(),
                        harm,
                        field));
    }

    static Target target(String hash, Claim printed, String field) {
        return target(hash, printed.in(), printed.numberSpan(), printed.harm(), field);
    }

    static Target target(String hash, Part in, Span span, Harm harm, String field) {
        return Target.words(hash, in, span, harm.word() + "." + field);
    }

    /** The same decision on other words. */
    Decided at(Span words) {
        return new Decided(number, entry, in, words, harm, field);
    }

    /**
     * The claim it is about: whose number shares words with it, and of several the one of its harm; a single claim of another harm at
     * the very same words.
     */
    Optional<Claim> claimAmong(Collection<Claim> claims) {
        List<Claim> there = claims.stream()
                .filter(claim -> claim.in() == in && claim.numberSpan().overlaps(span))
                .toList();
        List<Claim> same =
                there.stream().filter(claim -> claim.numberSpan().equals(span)).toList();
        return there.stream()
                .filter(claim -> claim.harm() == harm)
                .max(Comparator.comparingInt(this::shared)
                        .thenComparing(claim -> -claim.numberSpan().length()))
                .or(() -> same.size() == 1 && !adds() ? Optional.of(same.get(0)) : Optional.empty());
    }

    private int shared(Claim claim) {
        Span number = claim.numberSpan();
        return Math.min(number.end(), span.end()) - Math.max(number.start(), span.start());
    }

    String value() {
        return entry.value().orElseThrow();
    }

    boolean rejects() {
        return field.equals(CLAIM) && value().equals(REJECTED);
    }

    boolean accepts() {
        return field.equals(CLAIM) && value().equals(ACCEPTED);
    }

    boolean adds() {
        return field.equals(ADDED);
    }
}
