package org.attest.core.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.attest.core.claim.Claim;

/**
 * A field of a claim that a reviewer can set. Its value is one line of words: what {@link #of} gives for a claim, {@link #set}
 * takes back. The words stand in ledgers: add to them, never change one.
 */
public enum ClaimField {
    HARM,
    /** Status, side and demographics, separated by commas. */
    CLASS,
    /** {@code 12}, {@code 12/15} or {@code 340/open}, and perhaps the wording. */
    COUNT,
    /** A day, or the first and the last: {@code 2025-03-06/2025-03-08}. */
    PERIOD,
    /** Ids or names of the gazetteer, separated by semicolons. */
    PLACE,
    AS_OF,
    ORIGIN,
    STANDING,
    SCOPE,
    /** The earlier number that this one replaces. */
    REVISES;

    /** Says that there is none. */
    public static final String NONE = "none";

    /** The word used in data and commands: {@code as-of}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ClaimField> ofWord(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word))
                .findFirst();
    }

    /** What the claim has in this field. */
    public String of(Claim claim) {
        return switch (this) {
            case HARM -> claim.harm().word();
            case CLASS -> VictimWords.of(claim.victims());
            case COUNT -> claim.count().map(CountWords::of).orElse(NONE);
            case PERIOD ->
                claim.period()
                        .map(days -> DayWords.of(days.start(), days.end()))
                        .orElse(NONE);
            case PLACE -> PlaceWords.of(claim.places());
            case AS_OF ->
                claim.asOf()
                        .map(days -> DayWords.of(days.earliest(), days.latest()))
                        .orElse(NONE);
            case ORIGIN -> claim.attribution().origin().orElse(NONE);
            case STANDING -> claim.standing().word();
            case SCOPE -> claim.scope().word();
            case REVISES ->
                claim.revises().isPresent() ? Long.toString(claim.revises().getAsLong()) : NONE;
        };
    }

    /**
     * Sets the field of a claim being made again. Throws {@link IllegalArgumentException}, with advice, for a value that no claim
     * can have.
     */
    void set(Redraft claim, String value, Lookup known) {
        switch (this) {
            case HARM -> claim.harm(value);
            case CLASS -> claim.victims(VictimWords.set(claim.victims(), value, known.actors()));
            case COUNT -> claim.count(value);
            case PERIOD -> claim.period(value);
            case PLACE -> claim.places(value, known.gazetteer());
            case AS_OF -> claim.asOf(value);
            case ORIGIN -> claim.origin(value, known.actors());
            case STANDING -> claim.standing(value);
            case SCOPE -> claim.scope(value);
            case REVISES -> claim.revises(value);
        }
    }
}
