package org.attest.core.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The small lattice of victims' status: {@code all} contains {@code civilian} and {@code non-civilian}; {@code non-civilian}
 * contains {@code security-forces}, {@code non-state-fighters} and {@code perpetrator}. {@code unknown} is a status the source
 * did not state; it is not a class of people and stays unknown.
 */
public enum VictimStatus {
    /** Everyone, whatever their status: the source counts all people killed. */
    ALL,
    CIVILIAN,
    NON_CIVILIAN,
    SECURITY_FORCES,
    NON_STATE_FIGHTERS,
    PERPETRATOR,
    UNKNOWN;

    /** The word used in data: {@code security-forces}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<VictimStatus> ofWord(String word) {
        return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
    }

    /** The class that directly contains this one; {@code ALL} contains itself and what is unknown. */
    public VictimStatus parent() {
        return switch (this) {
            case ALL, CIVILIAN, NON_CIVILIAN, UNKNOWN -> ALL;
            case SECURITY_FORCES, NON_STATE_FIGHTERS, PERPETRATOR -> NON_CIVILIAN;
        };
    }

    /** True when everyone of {@code other} belongs to this class. */
    public boolean contains(VictimStatus other) {
        VictimStatus at = other;
        while (at != this && at != ALL) {
            at = at.parent();
        }
        return at == this;
    }
}
