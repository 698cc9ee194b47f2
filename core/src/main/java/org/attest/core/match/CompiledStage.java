package org.attest.core.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules of a stage, ready to run. */
final class CompiledStage {
    /**
     * A rule to be run.
     *
     * @param needs a row must have a node of each; what the first node of a match is anyway is left out
     */
    private record Ready(Rule rule, Program program, NodeSet[] needs, ClassMap made) {
        static Ready of(Rule rule, Symbols symbols) {
            Program program = PatternCompiler.compile(rule.pattern(), symbols);
            NodeSet first = program.at(program.start()).ahead();
            return new Ready(
                    rule,
                    program,
                    Needs.names(rule.pattern()).stream()
                            .map(symbols::ofNames)
                            .filter(need -> first == null || !first.isWithin(need))
                            .toArray(NodeSet[]::new),
                    ClassMap.of(Map.of(rule.makes(), rule.sets())));
        }
    }

    private final Grammar.Stage stage;
    private final int first;
    private final Ready[] rules;
    /** Where the bits of its rules begin among those of the grammar, in longs. */
    private final int low;
    /** From there, the rules of this stage, and those of them that may begin with any node. */
    private final long[] own;

    private final long[] any;

    /** @param first the number of its first rule in the grammar */
    CompiledStage(Grammar.Stage stage, Symbols symbols, int first) {
        this.stage = stage;
        this.first = first;
        this.rules = stage.rules().stream().map(rule -> Ready.of(rule, symbols)).toArray(Ready[]::new);
        this.low = first / Long.SIZE;
        this.own = new long[(first + rules.length + Long.SIZE - 1) / Long.SIZE - low];
        this.any = own.clone();
        for (int i = 0; i < rules.length; i++) {
            int number = first + i;
            own[number / Long.SIZE - low] |= 1L << number;
            any[number / Long.SIZE - low] |= firsts().get(i).isPresent() ? 0 : 1L << number;
        }
    }

    /** The nodes a match of each rule may begin with; empty when that may be any. */
    List<Optional<NodeSet>> firsts() {
        return Arrays.stream(rules)
                .map(rule -> Optional.ofNullable(
                        rule.program().at(rule.program().start()).ahead()))
                .toList();
    }

    String name() {
        return stage.name();
    }

    boolean reduces() {
        return stage.reduces();
    }

    /** The row after the rules replaced what they match, the longest match first; the same row when nothing matches. */
    Row reduce(Row row, Matcher.Ways ways) {
        if (isIdle(row)) {
            return row;
        }
        Tries tries = new Tries(row, ways);
        Row reduced = null;
        for (int at = 0; at < row.size(); ) {
            tries.longest(at);
            if (tries.best != null) {
                reduced = reduced == null ? copy(row, at) : reduced;
                reduced.add(tries.made(at));
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
    List<Node> find(Row row, Matcher.Ways ways) {
        if (isIdle(row)) {
            return List.of();
        }
        Tries tries = new Tries(row, ways);
        List<Node> found = new ArrayList<>();
        for (int at = 0; at < row.size(); at++) {
            tries.all(at, found);
        }
        return found;
    }

    /** True when no rule may begin with any node of the row. */
    private boolean isIdle(Row row) {
        for (int i = 0; i < own.length; i++) {
            if ((own[i] & (row.starts()[low + i] | any[i])) != 0) {
                return false;
            }
        }
        return true;
    }

    /** The rules that may match in one row. Only a rule that may begin somewhere is looked at at all. */
    private final class Tries {
        private final Row row;
        private final Matcher.Ways ways;
        private final long[] open;
        private final @Nullable Matcher[] matchers;
        private @Nullable Matcher best;
        private @Nullable Matcher last;
        private int end;

        Tries(Row row, Matcher.Ways ways) {
            this.row = row;
            this.ways = ways;
            this.open = own.clone();
            this.matchers = new Matcher[rules.length];
        }

        /** Finds the longest match at a place, the first rule's among equals. */
        void longest(int at) {
            best = null;
            end = at;
            long[] starts = row.starts(at);
            for (int i = 0; i < open.length; i++) {
                for (long may = open[i] & (starts[low + i] | any[i]); may != 0; may &= may - 1) {
                    int here = end(i, Long.numberOfTrailingZeros(may), at);
                    if (here > end) {
                        best = last;
                        end = here;
                    }
                }
            }
        }

        /** What the longest match makes; found once more when another rule was tried since. */
        Node made(int at) {
            Matcher longest = Objects.requireNonNull(best);
            if (longest != last) {
                longest.end(at);
            }
            return longest.made(at, end);
        }

        void all(int at, List<Node> found) {
            long[] starts = row.starts(at);
            for (int i = 0; i < open.length; i++) {
                for (long may = open[i] & (starts[low + i] | any[i]); may != 0; may &= may - 1) {
                    int to = end(i, Long.numberOfTrailingZeros(may), at);
                    if (last != null && to > at) {
                        found.add(last.made(at, to));
                    }
                }
            }
        }

        /** Where the match of a rule ends; {@code at} when there is none, as when the row does not meet the needs of the rule. */
        private int end(int word, int bit, int at) {
            int number = (low + word) * Long.SIZE + bit - first;
            last = matchers[number];
            if (last == null) {
                Ready ready = rules[number];
                if (!row.hasAll(ready.needs())) {
                    open[word] &= ~(1L << bit);
                    return at;
                }
                last = new Matcher(ready.rule(), ready.program(), ready.made(), row, ways);
                matchers[number] = last;
            }
            return last.end(at);
        }
    }
}
