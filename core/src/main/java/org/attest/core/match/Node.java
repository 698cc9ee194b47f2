package org.attest.core.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A word or phrase with its classes. Leaves come from tokens and the lexicon; the others are made by a rule from smaller nodes.
 * Immutable; equal to itself alone.
 */
public final class Node {
    private final Span span;
    private final String norm;
    private final boolean capitalised;
    private final ClassMap classes;
    private final Map<String, List<Node>> roles;
    private final Optional<String> rule;
    private final List<Node> children;
    /** The marks of the classes of this node and of all inside it. */
    private final long mask;

    /**
     * @param span in the original text
     * @param norm the words of a leaf; the class name of a phrase
     * @param capitalised its first letter is upper case
     * @param classes each class with its features, the likeliest first
     * @param roles what the rule captured by name, in reading order; empty for leaves
     * @param rule the rule that made it; empty for leaves
     * @param children what it is made of; empty for leaves
     */
    public Node(
            Span span,
            String norm,
            boolean capitalised,
            Map<String, Features> classes,
            Map<String, List<Node>> roles,
            Optional<String> rule,
            List<Node> children) {
        this.span = span;
        this.norm = norm;
        this.capitalised = capitalised;
        this.classes = ClassMap.of(classes);
        this.roles = roles;
        this.rule = rule;
        this.children = children;
        long all = this.classes.mask();
        for (int i = 0; i < children.size(); i++) {
            all |= children.get(i).mask;
        }
        this.mask = all;
    }

    public static Node leaf(Span span, String norm, boolean capitalised, Map<String, Features> classes) {
        return new Node(span, norm, capitalised, classes, Map.of(), Optional.empty(), List.of());
    }

    public Span span() {
        return span;
    }

    public String norm() {
        return norm;
    }

    public boolean capitalised() {
        return capitalised;
    }

    /** Each class with its features, the likeliest first. */
    public Map<String, Features> classes() {
        return classes;
    }

    /** What the grammar makes of its classes. */
    Marks marks(Symbols symbols) {
        return classes.marks(symbols);
    }

    public Map<String, List<Node>> roles() {
        return roles;
    }

    public Optional<String> rule() {
        return rule;
    }

    public List<Node> children() {
        return children;
    }

    public boolean is(String className) {
        return classes.of(className) != null;
    }

    /** The features it has as a member of this class; none when it is not. */
    public Features as(String className) {
        Features features = classes.of(className);
        return features == null ? Features.NONE : features;
    }

    /** Like {@link #as}, but null when it is not. */
    @Nullable
    Features features(String className) {
        return classes.of(className);
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
        node.rule.ifPresent(id -> {
            if (!rules.contains(id)) {
                rules.add(id);
            }
        });
        node.children.forEach(child -> collect(child, rules));
    }

    /** This node or the nodes inside it that belong to a class, in reading order, outermost only. */
    public List<Node> inside(String className) {
        if ((mask & ClassMap.mark(className)) == 0) {
            return List.of();
        }
        if (is(className)) {
            return List.of(this);
        }
        List<Node> found = List.of();
        for (int i = 0; i < children.size(); i++) {
            List<Node> more = children.get(i).inside(className);
            if (!more.isEmpty()) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.addAll(more);
            }
        }
        return found;
    }

    /** This node and the nodes inside it that belong to a class, the outer ones first. */
    public void collect(String className, List<Node> into) {
        if ((mask & ClassMap.mark(className)) == 0) {
            return;
        }
        if (is(className)) {
            into.add(this);
        }
        for (int i = 0; i < children.size(); i++) {
            children.get(i).collect(className, into);
        }
    }

    public Node withClass(String className, Features features) {
        Map<String, Features> more = new LinkedHashMap<>(classes);
        more.merge(className, features, (old, added) -> old.or(added));
        return new Node(span, norm, capitalised, more, roles, rule, children);
    }
}
