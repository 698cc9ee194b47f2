package org.attest.core.ledger;

import java.util.Arrays;

/** Why a person decided as they did. The words are hashed with the decision: add to them, never change one. */
public enum Reason {
    CLASS_MISLABEL("class-mislabel"),
    WRONG_SPAN("wrong-span"),
    WRONG_NUMBER("wrong-number"),
    WRONG_PERIOD("wrong-period"),
    WRONG_PLACE("wrong-place"),
    NOT_A_CASUALTY_CLAIM("not-a-casualty-claim"),
    DUPLICATE("duplicate"),
    SAME_INCIDENT("same-incident"),
    OTHER_INCIDENT("other-incident"),
    BACKGROUND("background"),
    RETRACTED("retracted"),
    ADDED_BY_MISTAKE("added-by-mistake"),
    SAFETY("safety"),
    /** Read as printed, and right. */
    CHECKED("checked"),
    WRONG_ORIGIN("wrong-origin"),
    WRONG_HARM("wrong-harm"),
    /** A claim stands in the text, and no claim was read. */
    NOT_READ("not-read"),
    OTHER("other");

    private final String word;

    Reason(String word) {
        this.word = word;
    }

    /** The word used in data and commands: {@code class-mislabel}. */
    public String word() {
        return word;
    }

    public static Reason ofWord(String word) {
        return Arrays.stream(values())
                .filter(reason -> reason.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No reason is called (" + word + "). Maybe one of "
                        + String.join(
                                ", ", Arrays.stream(values()).map(Reason::word).toList())
                        + "."));
    }
}
