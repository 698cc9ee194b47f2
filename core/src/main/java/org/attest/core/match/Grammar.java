package org.attest.core.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.core.text.Span;

/**
 * Stages of rules, applied in order to the words of one sentence: the cascade of finite-state stages of FASTUS (Hobbs and others
 * 1993), with the knowledge in data. Knows no language.
 *
 * @param stages in the order of the file
 */
public record Grammar(List<Stage> stages) {
    /** The longest sentence rules see at once, in nodes; longer ones are cut. */
    public static final int MAX_NODES = 400;

    /**
     * Rules that run together.
     *
     * @param reduces true when what a rule makes replaces the nodes it matched
     */
    public record Stage(String name, boolean reduces, List<Rule> rules) {}

    /** All rules, in the order of the file. */
    public Stream<Rule> rules() {
        return stages.stream().flatMap(stage -> stage.rules().stream());
    }

    /**
     * What one sentence was read as.
     *
     * @param nodes after every reducing stage
     * @param found by stage: the nodes made by the rules of the stages that only find, by first node then rule
     */
    public record Analysis(List<Node> nodes, Map<String, List<Node>> found) {
        public List<Node> found(String stage) {
            return found.getOrDefault(stage, List.of());
        }
    }

    public Analysis analyse(List<Node> words) {
        List<Node> nodes = words;
        Map<String, List<Node>> found = new LinkedHashMap<>();
        for (Stage stage : stages) {
            if (stage.reduces()) {
                nodes = reduce(stage, nodes);
            } else {
                found.put(stage.name(), find(stage, nodes));
            }
        }
        return new Analysis(nodes, found);
    }

    private static List<Node> reduce(Stage stage, List<Node> nodes) {
        Matcher matcher = new Matcher(nodes);
        List<Node> reduced = new ArrayList<>(nodes.size());
        for (int at = 0; at < nodes.size(); ) {
            Optional<Match> longest = Optional.empty();
            for (Rule rule : stage.rules()) {
                if (mayStart(rule, nodes.get(at))) {
                    Optional<Match> match = matcher.at(rule, at);
                    if (match.isPresent()
                            && (longest.isEmpty()
                                    || match.get().to() > longest.get().to())) {
                        longest = match;
                    }
                }
            }
            reduced.add(longest.isPresent() ? make(longest.get()) : nodes.get(at));
            at = longest.isPresent() ? longest.get().to() : at + 1;
        }
        return reduced;
    }

    private static List<Node> find(Stage stage, List<Node> nodes) {
        Matcher matcher = new Matcher(nodes);
        List<Node> found = new ArrayList<>();
        for (int at = 0; at < nodes.size(); at++) {
            for (Rule rule : stage.rules()) {
                if (mayStart(rule, nodes.get(at))) {
                    matcher.at(rule, at).ifPresent(match -> found.add(make(match)));
                }
            }
        }
        return found;
    }

    private static boolean mayStart(Rule rule, Node node) {
        if (rule.starts().isEmpty()) {
            return true;
        }
        for (String start : rule.starts()) {
            if (start.charAt(0) == '\'' ? node.norm().equals(start.substring(1)) : node.is(start)) {
                return true;
            }
        }
        return false;
    }

    private static Node make(Match match) {
        Node first = match.nodes().get(0);
        Span span =
                first.span().cover(match.nodes().get(match.nodes().size() - 1).span());
        Rule rule = match.rule();
        return new Node(
                span,
                rule.makes(),
                first.capitalised(),
                Map.of(rule.makes(), Matcher.made(match)),
                match.roles().entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> List.copyOf(e.getValue()))),
                Optional.of(rule.id()),
                match.nodes());
    }
}
