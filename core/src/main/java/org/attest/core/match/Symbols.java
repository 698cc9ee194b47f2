package org.attest.core.match;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the classes and words that the patterns of one grammar name, so that a node's classes are bits. A class or word that no
 * pattern names has no number: no pattern can ask for it.
 */
final class Symbols {
    private final Map<String, Integer> classes = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();

    Symbols(List<Grammar.Stage> stages) {
        stages.forEach(stage -> stage.rules().forEach(rule -> {
            add(rule.pattern());
            number(classes, rule.makes());
        }));
    }

    private void add(Element element) {
        if (element instanceof Element.Word word) {
            number(words, word.norm());
        } else if (element instanceof Element.Classed classed) {
            classed.classes().forEach(name -> number(classes, name));
        } else if (element instanceof Element.Gap gap) {
            gap.barriers().forEach(name -> number(classes, name));
        } else if (element instanceof Element.Sequence sequence) {
            sequence.parts().forEach(this::add);
        } else if (element instanceof Element.Choice choice) {
            choice.options().forEach(this::add);
        } else if (element instanceof Element.Repeat repeat) {
            add(repeat.body());
        } else if (element instanceof Element.Not not) {
            add(not.body());
        }
    }

    private void number(Map<String, Integer> known, String name) {
        known.putIfAbsent(name, classes.size() + words.size());
    }

    /** How many longs the bits of a node take. */
    int width() {
        return (classes.size() + words.size() + Long.SIZE - 1) / Long.SIZE;
    }

    /** Nodes of any of these classes. */
    NodeSet ofClasses(Iterable<String> names) {
        BitSet bits = new BitSet();
        names.forEach(name -> bits.set(classes.get(name)));
        return NodeSet.of(bits);
    }

    NodeSet ofWord(String norm) {
        BitSet bits = new BitSet();
        bits.set(words.get(norm));
        return NodeSet.of(bits);
    }

    /** Nodes of any of these classes or words, named as {@link Needs#names} does. */
    NodeSet ofNames(Iterable<String> names) {
        BitSet bits = new BitSet();
        names.forEach(name -> bits.set(name.startsWith("'") ? words.get(name.substring(1)) : classes.get(name)));
        return NodeSet.of(bits);
    }

    /** Sets the bits of a node in {@code bits} from {@code offset} on, where all are clear. */
    void mark(Node node, long[] bits, int offset) {
        for (String name : node.classes().keySet()) {
            set(classes.get(name), bits, offset);
        }
        set(words.get(node.norm()), bits, offset);
    }

    private static void set(Integer number, long[] bits, int offset) {
        if (number != null) {
            bits[offset + number / Long.SIZE] |= 1L << number;
        }
    }
}
