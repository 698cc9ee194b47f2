package org.attest.core.claim;

import java.util.Optional;
import org.attest.core.text.Span;

/**
 * One person named or described on their own. Only what the words say: a given name tells no sex. Withheld in public output.
 *
 * @param span the whole phrase
 * @param name as written, titles left out
 * @param age in full years
 * @param sex {@code female} or {@code male}
 * @param role what the person is, or whose: "mayor", "wife"
 * @param status what the words make of this person
 */
public record Individual(
        Span span,
        Optional<Detail<String>> name,
        Optional<Detail<Integer>> age,
        Optional<Detail<String>> sex,
        Optional<Detail<String>> role,
        VictimStatus status) {

    /**
     * Something told of a person.
     *
     * @param span the words that tell it
     */
    public record Detail<T>(T value, Span span) {}
}
