package org.attest.core.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Harm;
import org.attest.core.ledger.Target;
import org.attest.core.text.Document;
import org.attest.core.text.Part;
import org.attest.core.text.Span;

/**
 * What a reviewer decides about one field, before it is recorded. Made from words as a person types them; throws
 * {@link IllegalArgumentException}, with advice, where no claim can have them.
 *
 * @param value in the one form in which it stands in ledgers
 */
public record ClaimDecision(Target target, String value) {
    /** The claim is right as it stands. */
    public static ClaimDecision accept(String hash, Claim printed) {
        return new ClaimDecision(Decided.target(hash, printed, Decided.CLAIM), Decided.ACCEPTED);
    }

    /** The claim shall not count. */
    public static ClaimDecision reject(String hash, Claim printed) {
        return new ClaimDecision(Decided.target(hash, printed, Decided.CLAIM), Decided.REJECTED);
    }

    /**
     * One per field that is to be another than it is.
     *
     * @param printed the claim as read
     * @param current as reviewed so far
     */
    public static List<ClaimDecision> correct(
            String hash, Claim printed, Claim current, Map<ClaimField, String> typed, Lookup known) {
        List<ClaimDecision> decisions = new ArrayList<>();
        canonical(current, typed, known).forEach((field, value) -> {
            if (!value.equals(field.of(current))) {
                decisions.add(new ClaimDecision(Decided.target(hash, printed, field.word()), value));
            }
        });
        if (decisions.isEmpty()) {
            throw new IllegalArgumentException("The claim is read so already. Maybe accept it.");
        }
        return decisions;
    }

    /** A claim of words that were not read; without a number only for what befell nobody. */
    public static ClaimDecision add(
            String hash,
            Document document,
            Part in,
            Span span,
            Harm harm,
            Map<ClaimField, String> typed,
            Lookup known) {
        if (harm.ofPeople() && !typed.containsKey(ClaimField.COUNT)) {
            throw new IllegalArgumentException("Nobody says how many. Maybe --low 12.");
        }
        Claim blank = HandMade.blank(document, in, span, harm, typed);
        return new ClaimDecision(
                Decided.target(hash, in, blank.numberSpan(), harm, Decided.ADDED),
                HandMade.line(canonical(blank, typed, known)));
    }

    private static Map<ClaimField, String> canonical(Claim claim, Map<ClaimField, String> typed, Lookup known) {
        Redraft redraft = new Redraft(claim);
        typed.forEach((field, value) -> field.set(redraft, value, known));
        if (redraft.lacksCount()) {
            throw new IllegalArgumentException("Nobody says how many. Maybe also --set low=12 --set high=12.");
        }
        Claim corrected = redraft.claim();
        Map<ClaimField, String> canonical = new EnumMap<>(ClaimField.class);
        typed.keySet().forEach(field -> canonical.put(field, field.of(corrected)));
        return canonical;
    }
}
