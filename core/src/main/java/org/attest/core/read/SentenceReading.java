package org.attest.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.match.Grammar;
import org.attest.core.match.Node;
import org.attest.core.text.Part;
import org.attest.core.text.Sentence;

/**
 * One sentence after the rules.
 *
 * @param number its place in the document, the title first
 */
record SentenceReading(int number, Part part, Sentence sentence, Grammar.Analysis analysis) {

    /** Nodes of a class at the surface of the sentence, not inside a larger phrase. */
    List<Node> surface(String className) {
        List<Node> surface = new ArrayList<>(0);
        for (Node node : analysis.nodes()) {
            if (node.is(className)) {
                surface.add(node);
            }
        }
        return surface;
    }

    /** The node right before another. */
    Optional<Node> before(Node node) {
        Optional<Node> before = Optional.empty();
        for (Node other : analysis.nodes()) {
            if (other.span().end() > node.span().start()) {
                return before;
            }
            before = Optional.of(other);
        }
        return before;
    }

    List<Node> found(String stage) {
        return analysis.found(stage);
    }

    boolean sameParagraph(SentenceReading other) {
        return part == other.part && sentence.paragraph() == other.sentence.paragraph();
    }

    /** Of its place alone: the words need not be looked at. */
    @Override
    public int hashCode() {
        return 31 * part.ordinal() + number;
    }
}
