package org.attest.core.reconcile;

import java.util.Comparator;

/**
 * Whose count it is. Counts of one voice are a series; counts of two are never added. A named origin is one voice in every report,
 * but what it verified and what it only reports are two. Without a name, each report is a voice of its own.
 *
 * @param origin canonical name; empty when nobody is named
 * @param document id of the report; empty for a named origin
 * @param verified counted case by case
 */
record Voice(String origin, String document, boolean verified) implements Comparable<Voice> {
    static Voice named(String origin, boolean verified) {
        return new Voice(origin, "", verified);
    }

    static Voice unnamed(String document, boolean verified) {
        return new Voice("", document, verified);
    }

    boolean isNamed() {
        return !origin.isEmpty();
    }

    /** Told of by common nouns: "police", "a security source". Such words are one voice within an incident, and no name. */
    boolean isDescribed() {
        return isNamed() && origin.chars().noneMatch(Character::isUpperCase);
    }

    @Override
    public int compareTo(Voice other) {
        return Comparator.comparing(Voice::origin)
                .thenComparing(Voice::document)
                .thenComparing(Voice::verified)
                .compare(this, other);
    }
}
