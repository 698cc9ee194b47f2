package org.attest.core.match;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A piece of a pattern over nodes. */
sealed interface Element {
    /** A word as written, lower case. */
    record Word(Optional<String> role, String norm) implements Element {}

    /** A node of one of these classes, whose features pass the tests. */
    record Classed(Optional<String> role, List<String> classes, List<FeatureTest> tests) implements Element {}

    /** One after the other. */
    record Sequence(List<Element> parts) implements Element {}

    /** The first that leads to a match. */
    record Choice(List<Element> options) implements Element {}

    /** As many as possible, between {@code min} and {@code max}. */
    record Repeat(Element body, int min, int max) implements Element {}

    /** As few nodes as possible, of any class but these. */
    record Gap(int min, int max, Set<String> barriers) implements Element {}

    /** The beginning or the end of a sentence. */
    record Edge(boolean start) implements Element {}

    /** Matches where the inner element does not; takes nothing. */
    record Not(Element body) implements Element {}

    /** {@code name=value} or {@code name!=value}. */
    record FeatureTest(String name, String value, boolean wanted) {
        boolean passes(Features features) {
            return features.has(name, value) == wanted;
        }
    }
}
