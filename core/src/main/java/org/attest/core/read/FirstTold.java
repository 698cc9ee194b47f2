package org.attest.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Scope;
import org.attest.core.claim.VictimStatus;
import org.attest.core.count.Wording;
import org.attest.core.match.Node;

/**
 * Holds back words that mean somebody told of before. "The victim", "he" and a surname tell of a new death only when no earlier words of
 * the report told of one that may be theirs. One use for one report, in reading order.
 */
final class FirstTold {
    private static final Set<Harm> BODILY = Set.of(Harm.KILLED, Harm.INJURED, Harm.KILLED_OR_INJURED);

    private record Told(Draft draft, Claim claim) {
        boolean isOne() {
            return claim.count()
                    .filter(count ->
                            count.interval().isExact() && count.interval().low() == 1)
                    .isPresent();
        }
    }

    /** How many sentences back a pronoun looks for who is meant. */
    private static final int REACH = 3;

    /** So many are remembered, so that cost grows with the length of a text only. */
    private static final int MOST = 2_000;

    private final List<Told> told = new ArrayList<>();

    /** The claim, when these words are the first to tell of this harm to these people; of the attacker, where they mean no other. */
    Optional<Claim> first(Draft draft, Claim claim) {
        Claim read = isOfDoer(draft, claim)
                ? claim.withVictims(claim.victims().withStatus(VictimStatus.PERPETRATOR))
                : claim;
        boolean again = VictimReader.isDefinite(draft.victim())
                && told.stream().anyMatch(earlier -> isAgain(draft, read, earlier));
        boolean accepted = !again && (!draft.retold() || (isTold(draft.harm()) && !isUnclear(draft)));
        if (accepted && claim.scope() == Scope.EVENT) {
            if (told.size() == MOST) {
                told.remove(0);
            }
            told.add(new Told(draft, read));
        }
        return accepted ? Optional.of(read) : Optional.empty();
    }

    /** "The victims were identified as": by their names alone nobody knows who died, where others were only hurt. */
    private boolean isUnclear(Draft draft) {
        return draft.individual().isPresent()
                && told.stream()
                        .map(earlier -> earlier.claim().harm())
                        .anyMatch(harm -> BODILY.contains(harm) && harm != draft.harm());
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

    private static boolean isAgain(Draft draft, Claim claim, Told earlier) {
        return covers(earlier.claim().harm(), draft)
                && Kinship.mayBeMeant(earlier.claim().victims(), claim.victims())
                && !isOtherName(earlier.claim(), claim)
                && !Persons.differInAge(earlier.claim(), claim)
                && !(draft.victim().is("HIM") && !earlier.isOne())
                && !isDoer(draft.isByOwnHand(), claim, earlier)
                && !isListed(draft, earlier);
    }

    /** "He killed nine people. He was shot dead": the only one meant is he who did it. */
    private boolean isOfDoer(Draft draft, Claim claim) {
        boolean meant = draft.victim().is("PRONOUN")
                || (draft.victim().is("HIM") && draft.perpetrators().stream().anyMatch(FirstTold::isForce));
        if (!meant || !BODILY.contains(draft.harm())) {
            return false;
        }
        List<Told> near = near(draft);
        return near.stream()
                        .anyMatch(
                                earlier -> isOfOther(earlier) && earlier.draft().isDeed())
                && near.stream().noneMatch(earlier -> mayBe(draft, claim, earlier));
    }

    private List<Told> near(Draft draft) {
        List<Told> near = new ArrayList<>();
        for (int i = told.size() - 1; i >= 0; i--) {
            Told earlier = told.get(i);
            if (draft.sentence().number() - earlier.draft().sentence().number() > REACH) {
                break;
            }
            if (BODILY.contains(earlier.claim().harm())) {
                near.add(earlier);
            }
        }
        return near;
    }

    /** Whoever ends what the attacker does: "police shot him dead". */
    private static boolean isForce(Node node) {
        return node.is("FORCE") || VictimReader.features(node).has("status", VictimStatus.SECURITY_FORCES.word());
    }

    /** One person, who is not known to be the attacker. */
    private static boolean mayBe(Draft draft, Claim claim, Told earlier) {
        boolean guard =
                isForce(earlier.draft().victim()) && !draft.perpetrators().isEmpty();
        return isOfOther(earlier)
                && earlier.isOne()
                && !guard
                && !earlier.draft().victim().is("COUNT")
                && Kinship.mayBeMeant(earlier.claim().victims(), claim.victims());
    }

    private static boolean isOfOther(Told earlier) {
        return earlier.claim().victims().status() != VictimStatus.PERPETRATOR;
    }

    /** "Three clerks, the owner and a guard": one list of one deed. "Jo Paz, the owner" is one person. */
    private static boolean isListed(Draft draft, Told earlier) {
        return draft.victim().is("PEOPLE")
                && !VictimReader.isBare(draft.victim())
                && draft.sentence().equals(earlier.draft().sentence())
                && draft.extent().overlaps(earlier.draft().extent())
                && draft.sentence()
                        .before(draft.victim())
                        .filter(node -> node.is("CONJ") || node.is("PLUS") || (node.is("COMMA") && !earlier.isOne()))
                        .isPresent();
    }

    /** Both told by name, and by different ones: "Paz died and Soto was wounded". */
    private static boolean isOtherName(Claim earlier, Claim claim) {
        Optional<String> known = Persons.name(earlier);
        return earlier.harm() != claim.harm()
                && known.isPresent()
                && Persons.name(claim)
                        .filter(name -> !Persons.same(known.get(), name))
                        .isPresent();
    }

    /** Who is told dead was hurt before: the wound of "him" is nothing new. */
    private static boolean covers(Harm earlier, Draft draft) {
        boolean wound = draft.harm() != Harm.KILLED && BODILY.contains(draft.harm()) && BODILY.contains(earlier);
        return earlier == draft.harm() || (wound && !draft.victim().is("PEOPLE"));
    }

    /** An attacker is none of the people who were told as his deed ("killed two"), or of several whom somebody killed. */
    private static boolean isDoer(boolean own, Claim claim, Told earlier) {
        Draft deed = earlier.draft();
        return claim.victims().status() == VictimStatus.PERPETRATOR
                && isOfOther(earlier)
                && (deed.isDeed() || (deed.isDone() && (own || !earlier.isOne())));
    }
}
