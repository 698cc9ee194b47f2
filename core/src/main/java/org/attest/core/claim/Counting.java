package org.attest.core.claim;

import java.util.Locale;

/** What a number adds to. "158 more were documented today" is not 158 killed today. */
public enum Counting {
    CUMULATIVE,
    INCREMENTAL,
    NEWLY_RECORDED,
    UNKNOWN;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
