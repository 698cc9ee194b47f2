package org.attest.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Scope;
import org.attest.core.claim.VictimStatus;

/**
 * Holds back words that mean somebody told of before. "The victim", "he" and a surname tell of a new death only when no earlier words of
 * the report told of one that may be theirs. One use for one report, in reading order.
 */
final class FirstTold {
    private static final Set<Harm> BODILY = Set.of(Harm.KILLED, Harm.INJURED, Harm.KILLED_OR_INJURED);

    private static final Set<String> MALE = Set.of("men", "boys");
    private static final Set<String> FEMALE = Set.of("women", "girls");

    private record Told(Draft draft, Claim claim) {}

    private final List<Told> told = new ArrayList<>();

    /** True when these words are the first to tell of this harm to these people. */
    boolean accepts(Draft draft, Claim claim) {
        boolean again = VictimReader.isDefinite(draft.victim())
                && told.stream()
                        .anyMatch(earlier -> covers(earlier.claim().harm(), draft)
                                && mayBe(earlier.claim(), claim)
                                && !isDoer(claim, earlier.draft()));
        if (!again && claim.scope() == Scope.EVENT) {
            told.add(new Told(draft, claim));
        }
        return !again;
    }

    /** Who is told dead was hurt before: the wound of "him" is nothing new. */
    private static boolean covers(Harm earlier, Draft draft) {
        boolean wound = draft.harm() != Harm.KILLED && BODILY.contains(draft.harm()) && BODILY.contains(earlier);
        return earlier == draft.harm() || (wound && !draft.victim().is("PEOPLE"));
    }

    /** An attacker is none of the people who were told as his deed: "killed two", where the harm is told before the people. */
    private static boolean isDoer(Claim claim, Draft earlier) {
        return claim.victims().status() == VictimStatus.PERPETRATOR
                && earlier.victims().status() != VictimStatus.PERPETRATOR
                && earlier.harmSpan().end() <= earlier.victim().span().start();
    }

    private static boolean mayBe(Claim earlier, Claim claim) {
        VictimStatus one = earlier.victims().status();
        VictimStatus other = claim.victims().status();
        boolean apart = one != VictimStatus.UNKNOWN
                && other != VictimStatus.UNKNOWN
                && one != other
                && !one.contains(other)
                && !other.contains(one);
        return !apart
                && !(isOf(earlier, MALE, FEMALE) && isOf(claim, FEMALE, MALE))
                && !(isOf(earlier, FEMALE, MALE) && isOf(claim, MALE, FEMALE));
    }

    /** True when the claim is of people of this sex and of none of the other. */
    private static boolean isOf(Claim claim, Set<String> sex, Set<String> other) {
        List<String> told = claim.victims().demographics();
        return told.stream().anyMatch(sex::contains) && told.stream().noneMatch(other::contains);
    }
}
