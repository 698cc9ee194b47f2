package org.attest.core.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What was done, in the source's meaning. */
public enum Harm {
    KILLED,
    INJURED,
    /** "Casualties": the source does not say which. */
    KILLED_OR_INJURED,
    MISSING,
    DETAINED,
    ABDUCTED,
    DISPLACED,
    SHELTERING,
    RETURNED,
    ATTACK,
    LOOTING,
    ARSON,
    SERVICE_OUTAGE,
    BLOCKADE,
    INVESTIGATION,
    ARREST,
    STATEMENT;

    /** The word used in data: {@code killed-or-injured}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Harm> ofWord(String word) {
        return Arrays.stream(values()).filter(h -> h.word().equals(word)).findFirst();
    }

    /** True for harms that happen to a number of people; false for events such as looting. */
    public boolean ofPeople() {
        return ordinal() <= RETURNED.ordinal();
    }
}
