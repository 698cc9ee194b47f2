package org.attest.core.incident;

import java.util.Arrays;
import java.util.Optional;

/** What a person says of two tellings: of one incident, of two, or not to be told. */
public enum Judgement {
    SAME("same"),
    DIFFERENT("different"),
    /** Neither joins nor parts, but is remembered: somebody looked, and could not tell. */
    UNSURE("unsure");

    private final String word;

    Judgement(String word) {
        this.word = word;
    }

    /** The word used in data and commands. */
    public String word() {
        return word;
    }

    public static Optional<Judgement> ofWord(String word) {
        return Arrays.stream(values())
                .filter(judgement -> judgement.word.equals(word))
                .findFirst();
    }
}
