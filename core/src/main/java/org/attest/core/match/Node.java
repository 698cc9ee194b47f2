package org.attest.core.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.text.Span;

/**
 * A word or phrase with its classes. Leaves come from tokens and the lexicon; the others are made by a rule from smaller nodes.
 *
 * @param span in the original text
 * @param norm the words of a leaf; the class name of a phrase
 * @param capitalised its first letter is upper case
 * @param classes each class with its features, the likeliest first
 * @param roles what the rule captured by name, in reading order; empty for leaves
 * @param rule the rule that made it; empty for leaves
 * @param children what it is made of; empty for leaves
 */
public record Node(
        Span span,
        String norm,
        boolean capitalised,
        Map<String, Features> classes,
        Map<String, List<Node>> roles,
        Optional<String> rule,
        List<Node> children) {

    public Node {
        classes = ClassMap.of(classes);
    }

    public static Node leaf(Span span, String norm, boolean capitalised, Map<String, Features> classes) {
        return new Node(span, norm, capitalised, classes, Map.of(), Optional.empty(), List.of());
    }

    public boolean is(String className) {
        return classes.containsKey(className);
    }

    /** The features it has as a member of this class; none when it is not. */
    public Features as(String className) {
        return classes.getOrDefault(className, Features.NONE);
    }

    public Optional<Node> first(String role) {
        List<Node> found = roles.getOrDefault(role, List.of());
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    public List<Node> all(String role) {
        return roles.getOrDefault(role, List.of());
    }

    /** The rules that made this node, the outermost first. */
    public List<String> rulesInside() {
        List<String> rules = new ArrayList<>();
        collect(this, rules);
        return rules;
    }

    private static void collect(Node node, List<String> rules) {
        node.rule().ifPresent(id -> {
            if (!rules.contains(id)) {
                rules.add(id);
            }
        });
        node.children().forEach(child -> collect(child, rules));
    }

    /** This node or the nodes inside it that belong to a class, in reading order, outermost only. */
    public List<Node> inside(String className) {
        if (is(className)) {
            return List.of(this);
        }
        if (children.isEmpty()) {
            return List.of();
        }
        List<Node> found = List.of();
        for (Node child : children) {
            List<Node> more = child.inside(className);
            if (!more.isEmpty()) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.addAll(more);
            }
        }
        return found;
    }

    public Node withClass(String className, Features features) {
        Map<String, Features> more = new LinkedHashMap<>(classes);
        more.merge(className, features, (old, added) -> old.or(added));
        return new Node(span, norm, capitalised, more, roles, rule, children);
    }
}
