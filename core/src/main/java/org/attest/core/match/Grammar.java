package org.attest.core.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Stages of rules, applied in order to the words of one sentence: the cascade of finite-state stages of FASTUS (Hobbs and others
 * 1993), with the knowledge in data. Knows no language. Immutable; may be used by several threads.
 */
public final class Grammar {
    /** The longest sentence rules see at once, in nodes; longer ones are cut. */
    public static final int MAX_NODES = 400;

    private final List<Stage> stages;
    private final Symbols symbols;
    private final List<CompiledStage> compiled;

    /**
     * Rules that run together.
     *
     * @param reduces true when what a rule makes replaces the nodes it matched
     */
    public record Stage(String name, boolean reduces, List<Rule> rules) {}

    /** @param stages in the order of the file */
    public Grammar(List<Stage> stages) {
        this.stages = List.copyOf(stages);
        this.symbols = new Symbols(this.stages);
        this.compiled = compiled(this.stages, symbols);
    }

    private static List<CompiledStage> compiled(List<Stage> stages, Symbols symbols) {
        List<CompiledStage> compiled = new ArrayList<>();
        int first = 0;
        for (Stage stage : stages) {
            compiled.add(new CompiledStage(stage, symbols, first));
            first += stage.rules().size();
        }
        symbols.begin(
                compiled.stream().flatMap(stage -> stage.firsts().stream()).toList());
        return List.copyOf(compiled);
    }

    /** In the order of the file. */
    public List<Stage> stages() {
        return stages;
    }

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
        Map<String, List<Node>> found = new LinkedHashMap<>();
        Row row = run(words, stage -> true, found);
        return new Analysis(row.nodes(), found);
    }

    /** True when a rule of these stages, which only find, finds something. */
    public boolean finds(List<Node> words, List<String> stages) {
        Map<String, List<Node>> found = new HashMap<>();
        run(words, stages::contains, found);
        return !found.isEmpty();
    }

    private Row run(List<Node> words, Predicate<String> wanted, Map<String, List<Node>> found) {
        Row row = Row.of(words, symbols);
        Matcher.Ways ways = new Matcher.Ways();
        for (CompiledStage stage : compiled) {
            if (stage.reduces()) {
                row = stage.reduce(row, ways);
            } else if (wanted.test(stage.name())) {
                List<Node> here = stage.find(row, ways);
                if (!here.isEmpty()) {
                    found.put(stage.name(), here);
                }
            }
        }
        return row;
    }
}
