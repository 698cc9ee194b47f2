package org.attest.core.claim;

import java.util.Locale;

/** What a count counts. Only PEOPLE and BODIES may enter a figure of people. */
public enum Unit {
    PEOPLE,
    FAMILIES,
    BODIES,
    INCIDENTS;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
