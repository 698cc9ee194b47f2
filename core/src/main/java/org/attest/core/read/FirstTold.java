package org.attest.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Scope;
import org.attest.core.claim.VictimStatus;
import org.attest.core.count.Wording;

/**
 * Holds back words that mean somebody told of before. "The victim", "he" and a surname tell of a new death only when no earlier words of
 * the report told of one that may be theirs. One use for one report, in reading order.
 */
final class FirstTold {
    private static final Set<Harm> BODILY = Set.of(Harm.KILLED, Harm.INJURED, Harm.KILLED_OR_INJURED);

    private record Told(Draft draft, Claim claim) {}

    private final List<Told> told = new ArrayList<>();

    /** True when these words are the first to tell of this harm to these people. */
    boolean accepts(Draft draft, Claim claim) {
        boolean again = VictimReader.isDefinite(draft.victim())
                && told.stream()
                        .anyMatch(earlier -> covers(earlier.claim().harm(), draft)
                                && Kinship.mayBeMeant(earlier.claim().victims(), claim.victims())
                                && !isDoer(claim, earlier.draft()));
        boolean accepted = !again && (!draft.retold() || isTold(draft.harm()));
        if (accepted && claim.scope() == Scope.EVENT) {
            told.add(new Told(draft, claim));
        }
        return accepted;
    }

    /** True when somebody came to this harm. */
    private boolean isTold(Harm harm) {
        return told.stream()
                .map(Told::claim)
                .anyMatch(claim -> claim.harm() == harm
                        && claim.count()
                                .filter(count -> count.wording() != Wording.NONE)
                                .isPresent());
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
}
