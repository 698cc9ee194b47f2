package org.attest.core.read;

import java.util.List;
import org.attest.core.match.Node;
import org.attest.core.text.Part;

/**
 * One deed after another of the same hand: "killed two clerks and then drove to a farm, where he killed two more". Those killed in the
 * later deed are none of those killed in the earlier, whatever their number.
 */
final class Deeds {
    /** So many sentences back the deed before may have been told. */
    private static final int REACH = 3;

    private Deeds() {}

    /** True when words say that the harm of this draft came after that of the other, told before it. */
    static boolean isNext(Draft draft, Draft earlier) {
        boolean told = draft.isDone() && earlier.isDone();
        if (draft.sentence().equals(earlier.sentence())) {
            int from = earlier.victim().span().end();
            return (told || draft.isByOwnHand())
                    && draft.harmSpan().start() >= from
                    && draft.victim().span().start() >= from
                    && cues(draft).stream().anyMatch(cue -> cue.span().start() >= from);
        }
        int back = draft.sentence().number() - earlier.sentence().number();
        boolean near = told
                && draft.isDeed()
                && back > 0
                && back <= REACH
                && draft.sentence().part() == Part.TEXT
                && earlier.sentence().part() == Part.TEXT;
        return near
                && (isBeforehand(earlier)
                        || cues(draft).stream().anyMatch(cue -> cue.as("ONWARD").has("far", "yes")));
    }

    /** "After killing his aunt, he": what follows is told to have come later. */
    private static boolean isBeforehand(Draft earlier) {
        return earlier.sentence().found("sets").stream()
                .anyMatch(node -> node.is("BEFOREHAND") && node.span().overlaps(earlier.harmSpan()));
    }

    /** Words that lead on to this harm. */
    private static List<Node> cues(Draft draft) {
        return draft.sentence().found("sets").stream()
                .filter(node -> node.is("ONWARD") && node.span().overlaps(draft.harmSpan()))
                .toList();
    }
}
