package org.attest.core.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules of a stage, ready to run. */
final class CompiledStage {
    private record Ready(Rule rule, Program program, List<NodeSet> needs) {}

    private final Grammar.Stage stage;
    private final List<Ready> rules;

    CompiledStage(Grammar.Stage stage, Symbols symbols) {
        this.stage = stage;
        this.rules = stage.rules().stream()
                .map(rule -> new Ready(
                        rule, PatternCompiler.compile(rule.pattern(), symbols), Needs.of(rule.pattern(), symbols)))
                .toList();
    }

    String name() {
        return stage.name();
    }

    boolean reduces() {
        return stage.reduces();
    }

    /** The nodes after the rules replaced what they match, the longest match first; empty when nothing matches. */
    Optional<List<Node>> reduce(Row row) {
        List<Matcher> matchers = matchers(row);
        if (matchers.isEmpty()) {
            return Optional.empty();
        }
        boolean changed = false;
        List<Node> reduced = new ArrayList<>(row.size());
        for (int at = 0; at < row.size(); ) {
            Matcher longest = null;
            int end = at;
            for (Matcher matcher : matchers) {
                int here = matcher.mayStart(at) ? matcher.end(at) : at;
                if (here > end) {
                    longest = matcher;
                    end = here;
                }
            }
            changed |= longest != null;
            reduced.add(longest == null ? row.node(at) : longest.made(at, end));
            at = Math.max(end, at + 1);
        }
        return changed ? Optional.of(reduced) : Optional.empty();
    }

    /** What every rule makes at every place, by place, then by rule. */
    List<Node> find(Row row) {
        List<Matcher> matchers = matchers(row);
        if (matchers.isEmpty()) {
            return List.of();
        }
        List<Node> found = new ArrayList<>();
        for (int at = 0; at < row.size(); at++) {
            for (Matcher matcher : matchers) {
                int end = matcher.mayStart(at) ? matcher.end(at) : at;
                if (end > at) {
                    found.add(matcher.made(at, end));
                }
            }
        }
        return found;
    }

    /** The rules whose needs the row meets. */
    private List<Matcher> matchers(Row row) {
        List<Matcher> matchers = new ArrayList<>();
        for (Ready ready : rules) {
            if (meets(row, ready.needs())) {
                matchers.add(new Matcher(ready.rule(), ready.program(), row));
            }
        }
        return matchers;
    }

    private static boolean meets(Row row, List<NodeSet> needs) {
        for (NodeSet need : needs) {
            if (!row.has(need)) {
                return false;
            }
        }
        return true;
    }
}
