package org.attest.core.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules of a stage, ready to run. */
final class CompiledStage {
    private record Ready(Rule rule, Program program, NodeSet[] needs) {}

    private final Grammar.Stage stage;
    private final int first;
    private final Ready[] rules;
    /** The rules of this stage, and those of them that may begin with any node, among those of the grammar. */
    private final long[] own;

    private final long[] any;

    /** @param first the number of its first rule in the grammar, which has {@code all} */
    CompiledStage(Grammar.Stage stage, Symbols symbols, int first, int all) {
        this.stage = stage;
        this.first = first;
        this.rules = stage.rules().stream()
                .map(rule -> new Ready(
                        rule,
                        PatternCompiler.compile(rule.pattern(), symbols),
                        Needs.names(rule.pattern()).stream()
                                .map(symbols::ofNames)
                                .toArray(NodeSet[]::new)))
                .toArray(Ready[]::new);
        this.own = new long[(all + Long.SIZE - 1) / Long.SIZE];
        this.any = own.clone();
        for (int i = 0; i < rules.length; i++) {
            int number = first + i;
            own[number / Long.SIZE] |= 1L << number;
            any[number / Long.SIZE] |= firsts().get(i).isPresent() ? 0 : 1L << number;
        }
    }

    /** The nodes a match of each rule may begin with; empty when that may be any. */
    List<Optional<NodeSet>> firsts() {
        return Arrays.stream(rules)
                .map(rule -> rule.program().at(rule.program().start()).ahead())
                .toList();
    }

    String name() {
        return stage.name();
    }

    boolean reduces() {
        return stage.reduces();
    }

    /** The row after the rules replaced what they match, the longest match first; the same row when nothing matches. */
    Row reduce(Row row) {
        Tries tries = new Tries(row);
        if (tries.isEmpty()) {
            return row;
        }
        Row reduced = null;
        for (int at = 0; at < row.size(); ) {
            tries.longest(at);
            if (tries.best != null) {
                reduced = reduced == null ? copy(row, at) : reduced;
                reduced.add(tries.best.made(at, tries.end));
            } else if (reduced != null) {
                reduced.add(row, at);
            }
            at = Math.max(tries.end, at + 1);
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
        Tries tries = new Tries(row);
        if (tries.isEmpty()) {
            return List.of();
        }
        List<Node> found = new ArrayList<>();
        for (int at = 0; at < row.size(); at++) {
            tries.all(at, found);
        }
        return found;
    }

    /** The rules that may match in one row. Only a rule that may begin somewhere is looked at at all. */
    private final class Tries {
        private final Row row;
        private final long[] open;
        private final @Nullable Matcher[] matchers;
        private @Nullable Matcher best;
        private int end;

        Tries(Row row) {
            this.row = row;
            this.open = own.clone();
            long all = 0;
            for (int i = 0; i < open.length; i++) {
                open[i] &= row.starts()[i] | any[i];
                all |= open[i];
            }
            this.matchers = new Matcher[all == 0 ? 0 : rules.length];
        }

        boolean isEmpty() {
            return matchers.length == 0;
        }

        /** Finds the longest match at a place, the first rule's among equals. */
        void longest(int at) {
            best = null;
            end = at;
            long[] starts = row.starts(at);
            for (int i = 0; i < open.length; i++) {
                for (long may = open[i] & (starts[i] | any[i]); may != 0; may &= may - 1) {
                    Matcher matcher = matcher(i * Long.SIZE + Long.numberOfTrailingZeros(may));
                    int here = matcher == null ? at : matcher.end(at);
                    if (here > end) {
                        best = matcher;
                        end = here;
                    }
                }
            }
        }

        void all(int at, List<Node> found) {
            long[] starts = row.starts(at);
            for (int i = 0; i < open.length; i++) {
                for (long may = open[i] & (starts[i] | any[i]); may != 0; may &= may - 1) {
                    Matcher matcher = matcher(i * Long.SIZE + Long.numberOfTrailingZeros(may));
                    int to = matcher == null ? at : matcher.end(at);
                    if (matcher != null && to > at) {
                        found.add(matcher.made(at, to));
                    }
                }
            }
        }

        /** None when the row does not meet the needs of the rule. */
        private @Nullable Matcher matcher(int number) {
            Matcher matcher = matchers[number - first];
            if (matcher == null) {
                Ready ready = rules[number - first];
                if (row.hasAll(ready.needs())) {
                    matcher = new Matcher(ready.rule(), ready.program(), row);
                    matchers[number - first] = matcher;
                } else {
                    open[number / Long.SIZE] &= ~(1L << number);
                }
            }
            return matcher;
        }
    }
}
