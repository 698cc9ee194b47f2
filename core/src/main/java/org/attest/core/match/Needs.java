package org.attest.core.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a pattern cannot do without, read off its form. */
final class Needs {
    /** So many of a choice's needs are kept. */
    private static final int MOST = 12;

    private Needs() {}

    /** True when the element can match without taking a node. */
    static boolean mayTakeNothing(Element element) {
        if (element instanceof Element.Word || element instanceof Element.Classed) {
            return false;
        }
        if (element instanceof Element.Sequence sequence) {
            return sequence.parts().stream().allMatch(Needs::mayTakeNothing);
        }
        if (element instanceof Element.Choice choice) {
            return choice.options().stream().anyMatch(Needs::mayTakeNothing);
        }
        if (element instanceof Element.Repeat repeat) {
            return repeat.min() == 0 || mayTakeNothing(repeat.body());
        }
        return !(element instanceof Element.Gap gap) || gap.min() == 0;
    }

    /** How long the pattern is when its repetitions and gaps are written out. */
    static long size(Element element) {
        if (element instanceof Element.Sequence sequence) {
            return sequence.parts().stream().mapToLong(Needs::size).sum();
        }
        if (element instanceof Element.Choice choice) {
            return choice.options().stream().mapToLong(Needs::size).sum();
        }
        if (element instanceof Element.Repeat repeat) {
            return Math.min(Integer.MAX_VALUE, size(repeat.body()) * Math.max(1, repeat.max()));
        }
        if (element instanceof Element.Not not) {
            return size(not.body());
        }
        return element instanceof Element.Gap gap ? Math.max(1, gap.max()) : 1;
    }

    /**
     * Sets of classes and words, a word with an apostrophe before it: every match takes a node of each set. The same node may serve for
     * several.
     */
    static List<Set<String>> names(Element element) {
        return names(element, false);
    }

    /** Like {@link #names(Element)}, with the features nodes must have as well, each written {@code @name=value}. */
    static List<Set<String>> namesAndFeatures(Element element) {
        return names(element, true);
    }

    private static List<Set<String>> names(Element element, boolean features) {
        if (element instanceof Element.Word word) {
            return List.of(Set.of("'" + word.norm()));
        }
        if (element instanceof Element.Classed classed) {
            List<Set<String>> names = new ArrayList<>();
            names.add(new TreeSet<>(classed.classes()));
            classed.tests().stream()
                    .filter(test -> features && test.wanted())
                    .forEach(test -> names.add(Set.of("@" + test.name() + "=" + test.value())));
            return names;
        }
        if (element instanceof Element.Sequence sequence) {
            return sequence.parts().stream()
                    .flatMap(part -> names(part, features).stream())
                    .distinct()
                    .toList();
        }
        if (element instanceof Element.Choice choice) {
            return ofAny(choice.options(), features);
        }
        boolean needed = element instanceof Element.Repeat repeat && repeat.min() > 0;
        return needed ? names(((Element.Repeat) element).body(), features) : List.of();
    }

    /** A match of a choice meets all needs of one option: so it meets each set that joins one need of every option. */
    private static List<Set<String>> ofAny(List<Element> options, boolean features) {
        List<Set<String>> joined = names(options.get(0), features);
        for (Element option : options.subList(1, options.size())) {
            List<Set<String>> more = new ArrayList<>();
            for (Set<String> need : names(option, features)) {
                for (Set<String> other : joined) {
                    Set<String> both = new TreeSet<>(need);
                    both.addAll(other);
                    more.add(both);
                }
            }
            joined = more.stream()
                    .distinct()
                    .sorted(Comparator.comparingInt(Set::size))
                    .limit(MOST)
                    .toList();
        }
        return joined;
    }
}
