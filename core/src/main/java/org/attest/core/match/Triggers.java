package org.attest.core.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words of which a text must hold one, or no rule of some stage can find anything in it. They follow from the rules: each rule has
 * classes it cannot do without, and each class comes from the words of a lexicon, or from rules that have such classes in turn.
 */
public final class Triggers {
    private static final int SHORT = 3;

    private final Optional<WordSet> words;

    private Triggers(Optional<WordSet> words) {
        this.words = words;
    }

    /**
     * @param stages whose finds are asked for
     * @param lexicons all that give classes to words
     * @param open classes that any word or number may have
     */
    public static Triggers of(Grammar grammar, List<String> stages, List<Lexicon> lexicons, Set<String> open) {
        Set<String> all = new LinkedHashSet<>(open);
        all.addAll(Lexicon.OPEN);
        return new Triggers(new Search(grammar, lexicons, all).words(stages).flatMap(WordSet::of));
    }

    /** False when no rule of the stages can find anything in the text. */
    public boolean mayFind(String text) {
        return words.isEmpty() || words.get().occursIn(text);
    }

    /** False when nothing is known to be needed, so that {@link #mayFind} is always true. */
    public boolean tells() {
        return words.isPresent();
    }

    /** Looks for the fewest classes and words that stand in the way of every rule. */
    private static final class Search {
        private final Grammar grammar;
        private final List<Lexicon> lexicons;
        private final Set<String> open;
        private final Map<String, Integer> uses = new HashMap<>();

        Search(Grammar grammar, List<Lexicon> lexicons, Set<String> open) {
            this.grammar = grammar;
            this.lexicons = lexicons;
            this.open = open;
        }

        Optional<List<String>> words(List<String> wanted) {
            List<Rule> rules = new ArrayList<>();
            grammar.stages().stream()
                    .filter(stage -> wanted.contains(stage.name()))
                    .forEach(stage -> rules.addAll(stage.rules()));
            rules.forEach(rule -> covers(rule).stream()
                    .flatMap(Set::stream)
                    .distinct()
                    .forEach(name -> uses.merge(name, 1, Integer::sum)));
            Set<String> names = new TreeSet<>();
            for (Rule rule : rules) {
                Optional<Set<String>> cover = best(covers(rule));
                if (cover.isEmpty()) {
                    return Optional.empty();
                }
                names.addAll(cover.get());
            }
            return Optional.of(phrases(names));
        }

        private List<String> phrases(Set<String> names) {
            List<String> phrases = new ArrayList<>();
            for (String name : names) {
                if (name.startsWith("'")) {
                    phrases.add(name.substring(1));
                } else {
                    lexicons.forEach(lexicon -> phrases.addAll(lexicon.phrasesOf(name)));
                }
            }
            return phrases;
        }

        /** Every set of classes and words of which a match of the rule needs one, as far as they can be looked for. */
        private List<Set<String>> covers(Rule rule) {
            return Needs.names(rule.pattern()).stream()
                    .flatMap(need -> cover(need, rule).stream())
                    .filter(cover -> WordSet.of(phrases(cover)).isPresent())
                    .toList();
        }

        private Optional<Set<String>> cover(Set<String> need, Rule rule) {
            Set<String> cover = new TreeSet<>();
            for (String name : need) {
                if (open.contains(name)) {
                    return Optional.empty();
                }
                if (name.startsWith("'") || lexicons.stream().anyMatch(lexicon -> lexicon.gives(name))) {
                    cover.add(name);
                }
                for (Rule maker : makersBefore(rule.stage(), name)) {
                    Optional<Set<String>> more = best(covers(maker));
                    if (more.isEmpty()) {
                        return Optional.empty();
                    }
                    cover.addAll(more.get());
                }
            }
            return Optional.of(cover);
        }

        private List<Rule> makersBefore(String stage, String name) {
            return grammar.stages().stream()
                    .takeWhile(earlier -> !earlier.name().equals(stage))
                    .filter(Grammar.Stage::reduces)
                    .flatMap(earlier -> earlier.rules().stream())
                    .filter(maker -> maker.makes().equals(name))
                    .toList();
        }

        /** The cover with the fewest short words, which stand in every text; then that whose least used member is used most. */
        private Optional<Set<String>> best(List<Set<String>> covers) {
            return covers.stream()
                    .max(Comparator.<Set<String>>comparingLong(cover -> -phrases(cover).stream()
                                    .filter(phrase -> phrase.length() <= SHORT)
                                    .count())
                            .thenComparingInt(cover -> cover.stream()
                                    .mapToInt(name -> uses.getOrDefault(name, 0))
                                    .min()
                                    .orElse(Integer.MAX_VALUE))
                            .thenComparingInt(cover -> -phrases(cover).size())
                            .thenComparing(Set::toString));
        }
    }
}
