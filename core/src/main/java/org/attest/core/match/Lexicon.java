package org.attest.core.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.core.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases with their classes, as a trie over tokens: one pass finds, at each place, the longest phrase known. A word
 * known to nobody gets the class {@code UNKNOWN}, or {@code NAME} when it is capitalised, or both where all is in capitals; a number
 * {@code DIGITS}. A word listed as {@code COMMON} is {@code UNKNOWN} and no name, unless it has another class.
 */
public final class Lexicon {
    /**
     * One line of a lexicon.
     *
     * @param phrase in any case
     * @param cased only when written with a capital, unless the whole sentence is in capitals
     */
    public record Entry(String phrase, String className, Features features, boolean cased) {}

    /** The classes of words that no lexicon knows. */
    static final Set<String> OPEN = Set.of("UNKNOWN", "NAME", "SIGN", "DIGITS", "DECIMAL", "ADDRESS");

    private static final class State {
        private final Map<String, State> next = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>();
        /** The classes of a phrase written small, of one with a capital, and of one in a sentence of capitals. */
        private Map<String, Features> small = Map.of();

        private Map<String, Features> capital = Map.of();
        private Map<String, Features> upper = Map.of();
    }

    /** A phrase that begins somewhere. */
    private record Found(int length, Map<String, Features> classes) {}

    private static final String COMMON = "COMMON";
    private static final Map<String, Features> UNKNOWN = ClassMap.of(Map.of("UNKNOWN", Features.NONE));
    private static final Map<String, Features> NAME = ClassMap.of(Map.of("NAME", Features.NONE));
    private static final Map<String, Features> NAME_OR_UNKNOWN = nameOrUnknown();
    private static final Map<String, Features> SIGN = ClassMap.of(Map.of("SIGN", Features.NONE));
    private static final Map<String, Features> DIGITS = ClassMap.of(Map.of("DIGITS", Features.NONE));
    private static final Map<String, Features> DECIMAL = ClassMap.of(Map.of("DECIMAL", Features.NONE));
    private static final Map<String, Features> ADDRESS = ClassMap.of(Map.of("ADDRESS", Features.NONE));

    private final List<Entry> entries;
    private final State root = new State();
    private final Vocabulary vocabulary;
    private final Map<String, List<String>> phrases = new HashMap<>();

    public Lexicon(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (Entry entry : entries) {
            State state = root;
            for (Token token :
                    Tokenizer.tokens(entry.phrase(), 0, entry.phrase().length())) {
                state = state.next.computeIfAbsent(token.norm(), n -> new State());
            }
            state.entries.add(entry);
            phrases.computeIfAbsent(entry.className(), name -> new ArrayList<>())
                    .add(entry.phrase());
        }
        root.next.values().forEach(word -> close(word, true));
        this.vocabulary = new Vocabulary(root.next.keySet());
    }

    /** The tokens of a text between two places, as {@link Tokenizer#tokens} gives them, made with less work. */
    public List<Token> tokens(String text, int start, int end) {
        return Tokenizer.tokens(text, start, end, vocabulary);
    }

    private static void close(State state, boolean single) {
        state.small = classes(state, false, single ? UNKNOWN : Map.of());
        state.capital = capital(classes(state, true, single ? UNKNOWN : Map.of()), single);
        state.upper = classes(state, true, single ? UNKNOWN : Map.of());
        state.next.values().forEach(longer -> close(longer, false));
    }

    boolean gives(String className) {
        return phrases.containsKey(className);
    }

    /** All phrases with a feature, of any class, {@code name=value}. */
    List<String> phrasesWith(String name, String value) {
        return entries.stream()
                .filter(entry -> entry.features().has(name, value))
                .map(Entry::phrase)
                .toList();
    }

    /** All phrases of a class. */
    List<String> phrasesOf(String className) {
        return phrases.getOrDefault(className, List.of());
    }

    private static Map<String, Features> nameOrUnknown() {
        Map<String, Features> classes = new LinkedHashMap<>(NAME);
        classes.putAll(UNKNOWN);
        return ClassMap.of(classes);
    }

    private static Map<String, Features> capital(Map<String, Features> classes, boolean single) {
        if (classes.isEmpty() || !single) {
            return classes;
        }
        Map<String, Features> more = new LinkedHashMap<>(classes);
        more.put("CAPITAL", Features.NONE);
        return ClassMap.of(more);
    }

    /** What the entries say; of a word that is open in all of them, also what it would be if it were unknown. */
    private static Map<String, Features> classes(State state, boolean capital, Map<String, Features> unknown) {
        Map<String, Features> classes = new LinkedHashMap<>();
        for (Entry entry : state.entries) {
            if (capital || !entry.cased()) {
                classes.merge(entry.className(), entry.features(), (old, added) -> old.or(added));
            }
        }
        if (classes.remove(COMMON) != null && classes.isEmpty()) {
            classes.putAll(UNKNOWN);
        }
        boolean open =
                !classes.isEmpty() && classes.values().stream().allMatch(features -> features.has("open", "yes"));
        if (open) {
            classes.putAll(unknown);
        }
        return ClassMap.of(classes);
    }

    /** The nodes of one sentence. {@code upperCase}: the sentence is all capitals, so capitals mean nothing. */
    public List<Node> nodes(List<Token> tokens, boolean upperCase) {
        List<Node> nodes = new ArrayList<>(tokens.size());
        for (int at = 0; at < tokens.size(); ) {
            Found found = longest(tokens, at, upperCase);
            nodes.add(found == null ? unknown(tokens.get(at), upperCase) : known(tokens, at, found));
            at += found == null ? 1 : found.length();
        }
        return nodes;
    }

    /** The phrases of this lexicon in one sentence, and nothing else. */
    public List<Node> phrases(List<Token> tokens, boolean upperCase) {
        List<Node> nodes = new ArrayList<>();
        for (int at = 0; at < tokens.size(); ) {
            Found found = longest(tokens, at, upperCase);
            if (found != null) {
                nodes.add(known(tokens, at, found));
            }
            at += found == null ? 1 : found.length();
        }
        return nodes;
    }

    private @Nullable Found longest(List<Token> tokens, int at, boolean upperCase) {
        boolean capital = tokens.get(at).capitalised();
        int length = 0;
        Map<String, Features> classes = Map.of();
        State state = root;
        for (int i = at; i < tokens.size(); i++) {
            state = state.next.get(tokens.get(i).norm());
            if (state == null) {
                break;
            }
            Map<String, Features> here = upperCase ? state.upper : capital ? state.capital : state.small;
            if (!here.isEmpty()) {
                classes = here;
                length = i + 1 - at;
            }
        }
        return length == 0 ? null : new Found(length, classes);
    }

    private static Node known(List<Token> tokens, int at, Found found) {
        Token first = tokens.get(at);
        int length = found.length();
        if (length == 1) {
            return Node.leaf(first.span(), first.norm(), first.capitalised(), found.classes());
        }
        StringBuilder norm = new StringBuilder(first.norm());
        for (int i = at + 1; i < at + length; i++) {
            norm.append(' ').append(tokens.get(i).norm());
        }
        Span span = new Span(
                first.span().start(), tokens.get(at + length - 1).span().end());
        return Node.leaf(span, norm.toString(), first.capitalised(), found.classes());
    }

    private static Node unknown(Token token, boolean upperCase) {
        Map<String, Features> classes = switch (token.kind()) {
            case NUMBER -> DIGITS;
            case DECIMAL -> DECIMAL;
            case ADDRESS -> ADDRESS;
            case PUNCTUATION -> SIGN;
            case WORD -> upperCase ? NAME_OR_UNKNOWN : token.capitalised() ? NAME : UNKNOWN;
        };
        return Node.leaf(token.span(), token.norm(), token.capitalised(), classes);
    }
}
