package org.attest.core.count;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a source worded a number. The wording is kept beside the interval it implies. */
public enum Wording {
    EXACT,
    AT_LEAST,
    MORE_THAN,
    FEWER_THAN,
    NEARLY,
    ABOUT,
    UP_TO,
    BETWEEN,
    /** "dozens", "several": a lower bound only. */
    VAGUE,
    /** "a man", a bare plural: people without a number. */
    IMPLICIT,
    /** A stated zero: "no casualties". */
    NONE;

    /** The word used in data: {@code at-least}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Wording> ofWord(String word) {
        return Arrays.stream(values()).filter(w -> w.word().equals(word)).findFirst();
    }

    /**
     * The interval this wording gives to a number. "At least 340" is [340, open), "more than 300" [301, open), "fewer than 10"
     * [0, 9], "up to 12" [0, 12]; "about" and "nearly" keep the number and are marked approximate elsewhere. BETWEEN needs two
     * numbers: use {@link CountInterval#between}.
     */
    public CountInterval interval(long number) {
        return switch (this) {
            case EXACT, ABOUT, NEARLY, IMPLICIT, BETWEEN -> CountInterval.exactly(number);
            case AT_LEAST, VAGUE -> CountInterval.atLeast(number);
            case MORE_THAN -> CountInterval.atLeast(number + 1);
            case FEWER_THAN -> CountInterval.between(0, Math.max(0, number - 1));
            case UP_TO -> CountInterval.between(0, number);
            case NONE -> CountInterval.exactly(0);
        };
    }
}
