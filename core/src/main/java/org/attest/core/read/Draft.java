package org.attest.core.read;

import java.util.List;
import java.util.Optional;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Individual;
import org.attest.core.claim.Unit;
import org.attest.core.claim.Victims;
import org.attest.core.count.ReportedCount;
import org.attest.core.match.Node;
import org.attest.core.text.Span;

/**
 * A claim before its surroundings are known.
 *
 * @param victim the node of the people, of the bare number, or of the words that tell of an event
 * @param harmSpan the words of the harm
 * @param extent from the first to the last word of the rule that found it
 * @param count always present for harms of people
 * @param individual the person, when the words name or describe one
 * @param whole people this is a part of
 * @param carriesVoice the sentence speaks of what was reported before
 * @param retold the words do not say what was done: a claim only where this harm was told before
 */
record Draft(
        SentenceReading sentence,
        Node victim,
        Harm harm,
        Span harmSpan,
        Span extent,
        Optional<ReportedCount> count,
        Unit unit,
        Victims victims,
        Optional<Individual> individual,
        List<Node> perpetrators,
        List<String> rules,
        Optional<Draft> whole,
        boolean carriesVoice,
        boolean retold) {

    /** Somebody did it to them: "killed nine", not "nine dead". */
    boolean isDone() {
        return VictimReader.features(victim).has("victim", "yes")
                || sentence.analysis().nodes().stream()
                        .filter(node -> node.span().overlaps(harmSpan))
                        .anyMatch(node -> !node.inside("HARMV").isEmpty());
    }

    /** Whoever dies did it: "killed himself", "took her own life". */
    boolean isByOwnHand() {
        return VictimReader.features(victim).has("self", "yes")
                || sentence.analysis().nodes().stream()
                        .filter(node -> node.span().overlaps(harmSpan))
                        .flatMap(node -> node.inside("DIEV").stream())
                        .anyMatch(node -> node.as("DIEV").has("own", "yes"));
    }

    /** The harm is told before the people, as somebody's deed. */
    boolean isDeed() {
        return harmSpan.end() <= victim.span().start();
    }

    Draft withVictims(Victims newVictims) {
        return with(newVictims, perpetrators, whole);
    }

    Draft within(Draft newWhole) {
        return with(victims, perpetrators, Optional.of(newWhole));
    }

    Draft by(List<Node> culprits) {
        return with(victims, culprits, whole);
    }

    private Draft with(Victims newVictims, List<Node> newPerpetrators, Optional<Draft> newWhole) {
        return new Draft(
                sentence,
                victim,
                harm,
                harmSpan,
                extent,
                count,
                unit,
                newVictims,
                individual,
                newPerpetrators,
                rules,
                newWhole,
                carriesVoice,
                retold);
    }
}
