package org.attest.core.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Review;
import org.attest.core.claim.Review.Action;

/** The decisions on one claim, taken in order: of each field the latest holds, and the latest of all says whether the claim does. */
final class Decisions {
    private final Claim printed;
    private final Lookup known;
    private final Redraft redraft;
    private final List<Decided> taken = new ArrayList<>();

    Decisions(Claim printed, Lookup known) {
        this.printed = printed;
        this.known = known;
        this.redraft = new Redraft(printed);
    }

    /** Takes one more; says why when it cannot be. */
    Optional<String> take(Decided decided) {
        try {
            if (decided.adds()) {
                HandMade.fields(decided.value()).forEach((field, value) -> field.set(redraft, value, known));
            } else if (!decided.accepts() && !decided.rejects()) {
                ClaimField.ofWord(decided.field()).orElseThrow().set(redraft, decided.value(), known);
            }
            taken.add(decided);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** The claim as reviewed; as printed when no decision could be taken. */
    Claim claim() {
        if (taken.isEmpty()) {
            return printed;
        }
        Decided last = taken.get(taken.size() - 1);
        Claim reviewed = redraft.claim();
        boolean byHand = printed.rules().contains(HandMade.RULE);
        Map<String, String> changed = byHand ? Map.of() : changed(reviewed);
        return redraft.claim(Optional.of(review(last, action(last, byHand, !changed.isEmpty()), changed)));
    }

    private Review review(Decided last, Action action, Map<String, String> changed) {
        return new Review(
                action,
                taken.stream().map(Decided::number).toList(),
                last.entry().reason().word(),
                last.entry().reviewer(),
                last.entry().note(),
                changed);
    }

    private static Action action(Decided last, boolean byHand, boolean changed) {
        if (last.rejects()) {
            return Action.REJECTED;
        }
        if (byHand) {
            return Action.ADDED;
        }
        return changed ? Action.CORRECTED : Action.ACCEPTED;
    }

    private Map<String, String> changed(Claim reviewed) {
        Map<String, String> changed = new LinkedHashMap<>();
        for (ClaimField field : ClaimField.values()) {
            if (!field.of(reviewed).equals(field.of(printed))) {
                changed.put(field.word(), field.of(printed));
            }
        }
        return changed;
    }
}
