package org.attest.core.match;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pattern as instructions without loops: repetitions and gaps are written out, so an instruction at a place either leads to a match
 * or never does, however it was reached. That is what lets {@link Matcher} bound its work.
 *
 * @param start the instruction it begins with
 */
record Program(Instruction[] instructions, int start) {
    /** What an instruction does. */
    enum Kind {
        /** Takes one node of the set whose features pass. */
        TAKE,
        /** Takes one node that is not in the set. */
        SKIP,
        /** Goes on with {@code next}; when that fails, with {@code other}. */
        SPLIT,
        START,
        END,
        /** Goes on with {@code next} where what begins at {@code other} does not match. */
        NOT,
        ACCEPT,
        FAIL
    }

    /**
     * @param set of a TAKE or SKIP
     * @param taken what a TAKE takes, when the set does not say it all
     * @param role under which a TAKE captures
     * @param ahead holds every node this can lead to a match from; null when it may match without a node
     */
    record Instruction(
            Kind kind,
            int next,
            int other,
            NodeSet set,
            Optional<Element.Classed> taken,
            Optional<String> role,
            @Nullable NodeSet ahead) {
        /** True when a node of the set must still pass the tests of its features. */
        boolean isTested() {
            return taken.isPresent() && !taken.get().tests().isEmpty();
        }
    }

    Instruction at(int number) {
        return instructions[number];
    }

    /** The features a node is captured with: those of the first class that passes; null when none does. */
    static @Nullable Features passing(Element.Classed classed, Node node) {
        List<String> classes = classed.classes();
        for (int i = 0; i < classes.size(); i++) {
            Features features = node.features(classes.get(i));
            if (features != null && passes(classed.tests(), features)) {
                return features;
            }
        }
        return null;
    }

    private static boolean passes(List<Element.FeatureTest> tests, Features features) {
        for (int i = 0; i < tests.size(); i++) {
            if (!tests.get(i).passes(features)) {
                return false;
            }
        }
        return true;
    }
}
