package org.attest.core.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.core.match.Grammar;
import org.attest.core.match.Lexicon;
import org.attest.core.match.Node;
import org.attest.core.match.Token;
import org.attest.core.text.Sentence;

/**
 * One language as a value: its words, its numbers, its rules, and examples of each rule.
 *
 * @param tag BCP 47: {@code en}
 * @param version changes whenever a file of the pack does: a digest of them all
 * @param lexicon words with classes
 * @param numbers how number words add up
 * @param grammar what rules make of them
 * @param abbreviations words whose full stop ends no sentence, lower case
 * @param settings the rest of {@code pack.properties}
 * @param examples executed by the build
 */
public record LanguagePack(
        String tag,
        String version,
        Lexicon lexicon,
        NumberWords numbers,
        Grammar grammar,
        Set<String> abbreviations,
        Map<String, String> settings,
        List<CorpusExample> examples) {

    /** What this language's rules make of one sentence. Total: any text gives a result. */
    public Grammar.Analysis analyse(String text, Sentence sentence, Lexicon names) {
        return grammar.analyse(words(text, sentence, names));
    }

    /** True when an analysis of the sentence finds something at one of these stages. */
    public boolean finds(String text, Sentence sentence, Lexicon names, List<String> stages) {
        return grammar.finds(words(text, sentence, names), stages);
    }

    private List<Node> words(String text, Sentence sentence, Lexicon names) {
        List<Token> tokens =
                lexicon.tokens(text, sentence.span().start(), sentence.span().end());
        if (tokens.size() > Grammar.MAX_NODES) {
            tokens = tokens.subList(0, Grammar.MAX_NODES);
        }
        List<Node> own = lexicon.nodes(tokens, sentence.upperCase());
        List<Node> joined = Names.join(own, names.phrases(tokens, sentence.upperCase()));
        return numbers.reduce(joined);
    }

    /** The sentence in which an example stands, read without any names. */
    public Grammar.Analysis analyse(String text) {
        return analyse(text, wholeOf(text), new Lexicon(List.of()));
    }

    static Sentence wholeOf(String text) {
        return new Sentence(new org.attest.core.text.Span(0, text.length()), 0, false);
    }

    /** Every node of an analysis, made or met, outermost first. */
    public static List<Node> all(Grammar.Analysis analysis) {
        List<Node> all = new ArrayList<>();
        analysis.nodes().forEach(node -> collect(node, all));
        analysis.found().values().forEach(found -> found.forEach(node -> collect(node, all)));
        return all;
    }

    /** Those of them that belong to a class. */
    public static List<Node> all(Grammar.Analysis analysis, String className) {
        List<Node> all = new ArrayList<>(0);
        analysis.nodes().forEach(node -> node.collect(className, all));
        analysis.found().values().forEach(found -> found.forEach(node -> node.collect(className, all)));
        return all;
    }

    private static void collect(Node node, List<Node> all) {
        all.add(node);
        for (Node child : node.children()) {
            collect(child, all);
        }
    }
}
