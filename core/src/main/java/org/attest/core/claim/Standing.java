package org.attest.core.claim;

import java.util.Locale;

/** On what footing the text puts a claim. The text's standing, never ours. */
public enum Standing {
    /** A named verifier says that it verified it. */
    VERIFIED,
    /** A named source says it. */
    CLAIMED,
    /** Passive, no source: "reportedly". */
    REPORTED,
    /** As plain fact, no source. */
    ASSERTED,
    ALLEGED,
    /** The text says that nobody could verify it. */
    UNVERIFIED,
    /** By a party to the harm. */
    ACKNOWLEDGED,
    DENIED,
    RETRACTED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
