package org.attest.core.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.core.text.Span;

/**
 * Words and phrases with their classes, as a trie over tokens: one pass finds, at each place, the longest phrase known. A word
 * known to nobody gets the class {@code UNKNOWN} ({@code NAME} when it is capitalised inside a sentence), a number {@code DIGITS}.
 */
public final class Lexicon {
    /**
     * One line of a lexicon.
     *
     * @param phrase in any case
     * @param cased only when written with a capital, unless the whole sentence is in capitals
     */
    public record Entry(String phrase, String className, Features features, boolean cased) {}

    private static final class State {
        private final Map<String, State> next = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>();
    }

    private final State root = new State();

    public Lexicon(List<Entry> entries) {
        for (Entry entry : entries) {
            State state = root;
            for (Token token :
                    Tokenizer.tokens(entry.phrase(), 0, entry.phrase().length())) {
                state = state.next.computeIfAbsent(token.norm(), n -> new State());
            }
            state.entries.add(entry);
        }
    }

    /** The nodes of one sentence. {@code upperCase}: the sentence is all capitals, so capitals mean nothing. */
    public List<Node> nodes(String text, List<Token> tokens, boolean upperCase) {
        List<Node> nodes = new ArrayList<>(tokens.size());
        for (int at = 0; at < tokens.size(); ) {
            int length = 0;
            Map<String, Features> classes = Map.of();
            State state = root;
            for (int i = at; i < tokens.size(); i++) {
                state = state.next.get(tokens.get(i).norm());
                if (state == null) {
                    break;
                }
                Map<String, Features> here =
                        classes(state, upperCase || tokens.get(at).capitalised());
                if (!here.isEmpty()) {
                    classes = here;
                    length = i + 1 - at;
                }
            }
            nodes.add(length == 0 ? unknown(tokens, at, upperCase) : known(tokens, at, length, classes));
            at += Math.max(1, length);
        }
        return nodes;
    }

    private static Map<String, Features> classes(State state, boolean capital) {
        Map<String, Features> classes = new LinkedHashMap<>();
        for (Entry entry : state.entries) {
            if (capital || !entry.cased()) {
                classes.merge(entry.className(), entry.features(), (old, added) -> old.or(added));
            }
        }
        return classes;
    }

    private static Node known(List<Token> tokens, int at, int length, Map<String, Features> classes) {
        Token first = tokens.get(at);
        StringBuilder norm = new StringBuilder(first.norm());
        for (int i = at + 1; i < at + length; i++) {
            norm.append(' ').append(tokens.get(i).norm());
        }
        Span span = new Span(
                first.span().start(), tokens.get(at + length - 1).span().end());
        return Node.leaf(span, norm.toString(), first.capitalised(), classes);
    }

    private static Node unknown(List<Token> tokens, int at, boolean upperCase) {
        Token token = tokens.get(at);
        String name = switch (token.kind()) {
            case NUMBER -> "DIGITS";
            case DECIMAL -> "DECIMAL";
            case ADDRESS -> "ADDRESS";
            case PUNCTUATION -> "SIGN";
            case WORD -> token.capitalised() && !upperCase ? "NAME" : "UNKNOWN";
        };
        return Node.leaf(token.span(), token.norm(), token.capitalised(), Map.of(name, Features.NONE));
    }
}
