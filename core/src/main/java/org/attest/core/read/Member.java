package org.attest.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Scope;
import org.attest.core.claim.VictimStatus;
import org.attest.core.count.CountInterval;
import org.attest.core.count.Wording;
import org.attest.core.match.Node;
import org.attest.core.text.Span;

/**
 * A claim with what its own sentence says of its people.
 *
 * @param draft where it was read
 * @param whole id of the claim it is a part of, if its sentence says so
 * @param isOthers the people are said to be others than those told before
 * @param isRisen the number is said to have risen, or to be revised
 */
record Member(Draft draft, Claim claim, Optional<String> whole, boolean isOthers, boolean isRisen) {
    /** "Another" stands in the people phrase or this close before it. */
    private static final int OTHERS_REACH = 12;

    private static final int RISEN_REACH = 25;

    static Member of(Draft draft, Claim claim, Optional<String> whole) {
        return new Member(draft, claim, whole, isOthers(draft), isRisen(draft));
    }

    Member inEpisode(int number) {
        return new Member(draft, claim.inEpisode(number), whole, isOthers, isRisen);
    }

    Member inScope(Scope scope) {
        return new Member(draft, claim.withScope(scope), whole, isOthers, isRisen);
    }

    /** Somebody did it to them: "killed nine", not "nine dead". */
    boolean isDone() {
        return draft.isDone();
    }

    /** "Two sons": told by whose they are. */
    boolean isKin() {
        return !draft.victim().inside("KIN").isEmpty();
    }

    /** Told as somebody's deed: the harm first, then the people. */
    boolean isDeed() {
        return draft.isDone() && draft.isDeed();
    }

    boolean isPerpetrator() {
        return claim.victims().status() == VictimStatus.PERPETRATOR;
    }

    String id() {
        return claim.id();
    }

    CountInterval interval() {
        return claim.count().orElseThrow().interval();
    }

    /** The number told: the lower bound of a range, the upper of an "up to". */
    long low() {
        return wording() == Wording.UP_TO
                ? interval().high().orElse(0)
                : interval().low();
    }

    /** The largest number told. */
    long high() {
        return interval().high().orElse(low());
    }

    /** "A man", "one dead". */
    boolean isPerson() {
        return interval().isExact() && low() == 1;
    }

    /** "Civilians": people, told without a number. */
    boolean isBare() {
        return wording() == Wording.IMPLICIT && interval().isOpen();
    }

    /** A number, or a word for one that is not vague. */
    boolean isFirm() {
        boolean words = wording() == Wording.IMPLICIT && !(interval().isExact() && low() > 1);
        return !words && wording() != Wording.VAGUE;
    }

    /** "Nearly 40": a number close to it may be told of the same people. */
    boolean isRounded() {
        return claim.count().orElseThrow().approximate();
    }

    /** The number as it is written: 60 for "more than 60". */
    long written() {
        return wording() == Wording.MORE_THAN ? low() - 1 : low();
    }

    /** "No one was hurt". */
    boolean isNobody() {
        return wording() == Wording.NONE;
    }

    private Wording wording() {
        return claim.count().orElseThrow().wording();
    }

    SentenceReading sentence() {
        return draft.sentence();
    }

    boolean isInSentenceOf(Member other) {
        return sentence().equals(other.sentence());
    }

    boolean isEvent() {
        return claim.scope() == Scope.EVENT;
    }

    private static boolean isOthers(Draft draft) {
        Span people = draft.victim().span();
        boolean also =
                nodes(draft, "ALSO").stream().anyMatch(node -> node.span().overlaps(draft.extent()));
        return also
                || VictimReader.features(draft.victim()).has("other", "yes")
                || nodes(draft, "OTHERS").stream()
                        .anyMatch(node -> node.span().overlaps(people)
                                || (node.span().end() <= people.start()
                                        && people.start() - node.span().end() <= OTHERS_REACH
                                        && isPhrase(draft, node.span().end(), people.start())));
    }

    private static boolean isPhrase(Draft draft, int from, int to) {
        return draft.sentence().analysis().nodes().stream()
                .filter(node -> node.span().start() >= from && node.span().end() <= to)
                .noneMatch(node -> node.is("COMMA") || node.is("CONJ") || node.is("BARRIER"));
    }

    private static boolean isRisen(Draft draft) {
        Span harm = draft.extent();
        return nodes(draft, "RISEN").stream()
                .anyMatch(node -> node.span().overlaps(harm)
                        || (node.span().end() <= harm.start()
                                && harm.start() - node.span().end() <= RISEN_REACH));
    }

    private static List<Node> nodes(Draft draft, String className) {
        Span around = draft.extent();
        List<Node> nodes = new ArrayList<>(0);
        for (Node node : draft.sentence().analysis().nodes()) {
            if (node.span().end() >= around.start() - RISEN_REACH && node.span().start() <= around.end()) {
                nodes.addAll(node.inside(className));
            }
        }
        return nodes;
    }
}
