package org.attest.core.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers the classes and words that the patterns of one grammar name, so that a node's classes are bits. A class or word that no
 * pattern names has no number: no pattern can ask for it.
 */
final class Symbols {
    private final Map<String, Integer> classes = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();
    /** Of each class and word alone. */
    private Marks[] marks = new Marks[0];

    private Marks none = new Marks(this, new long[0], new long[0]);

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

    /** Says with which nodes a match of each rule may begin, by the number of the rule; empty means any. Called once, before any marks are asked for. */
    void begin(List<Optional<NodeSet>> firsts) {
        int size = classes.size() + words.size();
        int width = (firsts.size() + Long.SIZE - 1) / Long.SIZE;
        marks = new Marks[size];
        for (int i = 0; i < size; i++) {
            BitSet bits = new BitSet();
            bits.set(i);
            long[] starts = new long[width];
            for (int rule = 0; rule < firsts.size(); rule++) {
                if (firsts.get(rule).filter(set -> set.bits().intersects(bits)).isPresent()) {
                    starts[rule / Long.SIZE] |= 1L << rule;
                }
            }
            marks[i] = new Marks(this, Arrays.copyOf(bits.toLongArray(), width()), starts);
        }
        none = new Marks(this, new long[width()], new long[width]);
    }

    private int width() {
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

    /** What neither has a class nor is a word that a pattern names. */
    Marks none() {
        return none;
    }

    Marks marks(Node node) {
        Marks ofClasses = node.marks(this);
        Integer word = words.get(node.norm());
        return word == null ? ofClasses : ofClasses.and(marks[word]);
    }

    /** Of a node with these classes, whatever its words. */
    Marks marks(String[] names) {
        Marks all = none;
        for (String name : names) {
            Integer number = classes.get(name);
            if (number != null) {
                all = all == none ? marks[number] : all.and(marks[number]);
            }
        }
        return all;
    }
}
