package org.attest.core.match;

import java.util.ArrayList;
import java.util.List;

/** The rules of a stage, ready to run. */
final class CompiledStage {
    private record Ready(Rule rule, Program program, NodeSet[] needs) {}

    private final Grammar.Stage stage;
    private final Ready[] rules;

    CompiledStage(Grammar.Stage stage, Symbols symbols) {
        this.stage = stage;
        this.rules = stage.rules().stream()
                .map(rule -> new Ready(
                        rule,
                        PatternCompiler.compile(rule.pattern(), symbols),
                        Needs.names(rule.pattern()).stream()
                                .map(symbols::ofNames)
                                .toArray(NodeSet[]::new)))
                .toArray(Ready[]::new);
    }

    String name() {
        return stage.name();
    }

    boolean reduces() {
        return stage.reduces();
    }

    /** The row after the rules replaced what they match, the longest match first; the same row when nothing matches. */
    Row reduce(Row row) {
        List<Matcher> matchers = matchers(row);
        Row reduced = null;
        for (int at = 0; at < row.size() && !matchers.isEmpty(); ) {
            Matcher longest = null;
            int end = at;
            for (int i = 0; i < matchers.size(); i++) {
                Matcher matcher = matchers.get(i);
                int here = matcher.mayStart(at) ? matcher.end(at) : at;
                if (here > end) {
                    longest = matcher;
                    end = here;
                }
            }
            if (longest != null) {
                reduced = reduced == null ? copy(row, at) : reduced;
                reduced.add(longest.made(at, end));
            } else if (reduced != null) {
                reduced.add(row, at);
            }
            at = Math.max(end, at + 1);
        }
        return reduced == null ? row : reduced;
    }

    private static Row copy(Row row, int size) {
        Row copy = new Row(row.symbols(), row.size());
        for (int i = 0; i < size; i++) {
            copy.add(row, i);
        }
        return copy;
    }

    /** What every rule makes at every place, by place, then by rule. */
    List<Node> find(Row row) {
        List<Matcher> matchers = matchers(row);
        if (matchers.isEmpty()) {
            return List.of();
        }
        List<Node> found = new ArrayList<>();
        for (int at = 0; at < row.size(); at++) {
            for (int i = 0; i < matchers.size(); i++) {
                Matcher matcher = matchers.get(i);
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
            if (row.hasAll(ready.needs())) {
                matchers.add(new Matcher(ready.rule(), ready.program(), row));
            }
        }
        return matchers;
    }
}
