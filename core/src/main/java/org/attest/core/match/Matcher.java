package org.attest.core.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Tries patterns at positions of one node list. Every step is counted: a pattern that takes more than {@link #MAX_STEPS} at one
 * place is given up there, so that no text can make reading slow.
 */
final class Matcher {
    static final int MAX_STEPS = 20_000;
    private static final Set<String> UNIONS = Set.of("groups", "demographics");

    private record Capture(String role, Node node, Features features) {}

    private final List<Node> nodes;
    private final Deque<Capture> captures = new ArrayDeque<>();
    private int steps;

    Matcher(List<Node> nodes) {
        this.nodes = nodes;
    }

    Optional<Match> at(Rule rule, int from) {
        captures.clear();
        steps = 0;
        int[] end = {-1};
        boolean found = step(rule.pattern(), from, position -> {
            end[0] = position;
            return true;
        });
        if (!found || end[0] <= from) {
            return Optional.empty();
        }
        Map<String, List<Node>> roles = new LinkedHashMap<>();
        Map<String, Features> features = new LinkedHashMap<>();
        for (Capture capture : captures) {
            roles.computeIfAbsent(capture.role(), r -> new ArrayList<>()).add(capture.node());
            features.merge(capture.role(), capture.features(), (a, b) -> a.join(b, UNIONS));
        }
        return Optional.of(new Match(rule, from, end[0], List.copyOf(nodes.subList(from, end[0])), roles, features));
    }

    /** The features of a node that a rule makes from this match. */
    static Features made(Match match) {
        Features features = match.rule().sets();
        for (String role : match.rule().with()) {
            features = features.join(match.features().getOrDefault(role, Features.NONE), UNIONS);
        }
        return features;
    }

    private boolean step(Element element, int position, IntPredicate next) {
        if (++steps > MAX_STEPS) {
            return false;
        }
        if (element instanceof Element.Word word) {
            return position < nodes.size()
                    && nodes.get(position).norm().equals(word.norm())
                    && take(word.role(), nodes.get(position), Features.NONE, position, next);
        }
        if (element instanceof Element.Classed classed) {
            return classed(classed, position, next);
        }
        if (element instanceof Element.Sequence sequence) {
            return sequence(sequence.parts(), 0, position, next);
        }
        if (element instanceof Element.Choice choice) {
            return choice.options().stream().anyMatch(option -> step(option, position, next));
        }
        if (element instanceof Element.Repeat repeat) {
            return repeat(repeat, 0, position, next);
        }
        if (element instanceof Element.Gap gap) {
            return gap(gap, position, next);
        }
        if (element instanceof Element.Not not) {
            int held = captures.size();
            boolean inner = step(not.body(), position, end -> true);
            while (captures.size() > held) {
                captures.removeLast();
            }
            return !inner && next.test(position);
        }
        Element.Edge edge = (Element.Edge) element;
        return position == (edge.start() ? 0 : nodes.size()) && next.test(position);
    }

    private boolean classed(Element.Classed classed, int position, IntPredicate next) {
        if (position >= nodes.size()) {
            return false;
        }
        Node node = nodes.get(position);
        for (String name : classed.classes()) {
            Features features = node.classes().get(name);
            if (features != null
                    && classed.tests().stream().allMatch(test -> test.passes(features))
                    && take(classed.role(), node, features, position, next)) {
                return true;
            }
        }
        return false;
    }

    private boolean take(Optional<String> role, Node node, Features features, int position, IntPredicate next) {
        if (role.isEmpty()) {
            return next.test(position + 1);
        }
        captures.addLast(new Capture(role.get(), node, features));
        if (next.test(position + 1)) {
            return true;
        }
        captures.removeLast();
        return false;
    }

    private boolean sequence(List<Element> parts, int index, int position, IntPredicate next) {
        return index == parts.size()
                ? next.test(position)
                : step(parts.get(index), position, after -> sequence(parts, index + 1, after, next));
    }

    private boolean repeat(Element.Repeat repeat, int done, int position, IntPredicate next) {
        boolean more = done < repeat.max()
                && step(repeat.body(), position, after -> after > position && repeat(repeat, done + 1, after, next));
        return more || (done >= repeat.min() && next.test(position));
    }

    private boolean gap(Element.Gap gap, int position, IntPredicate next) {
        for (int taken = 0; taken <= gap.max() && position + taken <= nodes.size(); taken++) {
            if (taken > 0 && gap.barriers().stream().anyMatch(nodes.get(position + taken - 1)::is)) {
                return false;
            }
            if (taken >= gap.min() && next.test(position + taken)) {
                return true;
            }
            if (steps > MAX_STEPS) {
                return false;
            }
        }
        return false;
    }
}
