package org.attest.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.core.claim.Harm;
import org.attest.core.incident.Anchor;
import org.attest.core.incident.Judgement;
import org.attest.core.incident.Judgements;
import org.attest.core.incident.Judgements.Move;
import org.attest.core.incident.Judgements.Name;
import org.attest.core.incident.Judgements.Pair;
import org.attest.core.ledger.DecisionMade;
import org.attest.core.ledger.Numbered;
import org.attest.core.ledger.Reason;
import org.attest.core.ledger.Target;
import org.attest.core.review.LinkDecisions.Act;
import org.attest.core.text.Part;
import org.attest.core.text.Sha256;
import org.attest.core.text.Span;
import org.junit.jupiter.api.Test;

class LinkDecisionsTest {
    private static final Anchor A = Anchor.main("a");
    private static final Anchor B = Anchor.main("b");
    private static final Anchor C = Anchor.main("c");
    private static final Anchor NUMBER = Anchor.at("c", Part.TITLE, new Span(3, 5));
    private static final Map<String, String> HASH_OF =
            Map.of("a", Sha256.of("a"), "b", Sha256.of("b"), "c", Sha256.of("c"));

    private static Map<String, String> idOf(String... documents) {
        Map<String, String> idOf = new HashMap<>();
        for (String document : documents) {
            idOf.put(HASH_OF.get(document), document);
        }
        return idOf;
    }

    private static Judgements judgements(Map<String, String> idOf, Act... acts) {
        List<Numbered<DecisionMade>> decisions = new ArrayList<>();
        for (Act act : acts) {
            decisions.add(new Numbered<>(
                    decisions.size() + 1,
                    DecisionMade.set(act.target(), act.value(), Reason.OTHER, "R. Eader", Instant.EPOCH)));
        }
        return LinkDecisions.judgements(decisions, idOf);
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Judgements judgements = judgements(
                idOf("a", "b", "c"),
                LinkDecisions.link(Judgement.UNSURE, A, NUMBER, HASH_OF),
                LinkDecisions.move(NUMBER, Harm.KILLED_OR_INJURED, B, HASH_OF),
                LinkDecisions.rename(B, "from the port", HASH_OF));
        assertThat(judgements)
                .isEqualTo(new Judgements(
                        List.of(new Pair(1, Judgement.UNSURE, A, NUMBER)),
                        List.of(new Move(2, NUMBER, Harm.KILLED_OR_INJURED, B)),
                        List.of(new Name(3, B, "from the port"))));
    }

    @Test
    void thoseThatAreSplitOffAreOneAndApartFromAllThatStay() {
        assertThat(judgements(idOf("a", "b", "c"), LinkDecisions.split(List.of(A, B), List.of(C), HASH_OF))
                        .pairs())
                .containsExactly(
                        new Pair(1, Judgement.SAME, A, B),
                        new Pair(1, Judgement.DIFFERENT, A, C),
                        new Pair(1, Judgement.DIFFERENT, B, C));
    }

    @Test
    void aMergeHoldsForThoseThatAreLeftWhenItsFirstReportIsWithdrawn() {
        Act merge = LinkDecisions.merge(List.of(A, B, C), HASH_OF);
        assertThat(judgements(idOf("b", "c"), merge).pairs()).containsExactly(new Pair(1, Judgement.SAME, B, C));
    }

    @Test
    void aJudgementOnAReportThatDoesNotCountWaits() {
        Act link = LinkDecisions.link(Judgement.SAME, A, B, HASH_OF);
        assertThat(judgements(idOf("a"), link).isNone()).isTrue();
        assertThat(judgements(idOf("b"), link).isNone()).isTrue();
        assertThat(judgements(idOf("a", "b"), link).pairs()).hasSize(1);
    }

    @Test
    void whatIsNotUnderstoodJudgesNothing() {
        for (String value : List.of("", "same", "perhaps " + HASH_OF.get("b"), "same b", "same " + HASH_OF.get("a"))) {
            Act act = new Act(Target.document(HASH_OF.get("a"), "link"), value);
            assertThat(judgements(idOf("a", "b"), act).isNone()).isTrue();
        }
        Act backwards = new Act(Target.document(HASH_OF.get("a"), "link"), "same " + HASH_OF.get("b") + "#text:5-3");
        assertThat(judgements(idOf("a", "b"), backwards).isNone()).isTrue();
    }
}
