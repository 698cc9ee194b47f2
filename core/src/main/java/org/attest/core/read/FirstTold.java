package org.attest.core.read;

import java.util.ArrayList;
import java.util.List;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Scope;
import org.attest.core.claim.VictimStatus;

/**
 * Holds back words that mean somebody told of before. "The victim", "he" and a surname tell of a new death only when no earlier words of
 * the report told of one that may be theirs. One use for one report, in reading order.
 */
final class FirstTold {
    private final List<Claim> told = new ArrayList<>();

    /** True when these words are the first to tell of this harm to these people. */
    boolean accepts(Draft draft, Claim claim) {
        boolean again = VictimReader.isDefinite(draft.victim())
                && told.stream().anyMatch(earlier -> earlier.harm() == claim.harm() && mayBe(earlier, claim));
        if (!again && claim.scope() == Scope.EVENT) {
            told.add(claim);
        }
        return !again;
    }

    private static boolean mayBe(Claim earlier, Claim claim) {
        VictimStatus one = earlier.victims().status();
        VictimStatus other = claim.victims().status();
        boolean apart = one != VictimStatus.UNKNOWN
                && other != VictimStatus.UNKNOWN
                && one != other
                && !one.contains(other)
                && !other.contains(one);
        return !apart;
    }
}
