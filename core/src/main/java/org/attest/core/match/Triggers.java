package org.attest.core.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What words a text must hold, or no rule of some stages can find anything in it. They follow from the rules: each rule has classes it
 * cannot do without, and each class comes from the words of a lexicon, or from rules that have such classes in turn.
 */
public final class Triggers {
    private static final int SHORT = 3;
    private static final String FEATURE = "@";
    /** So many classes of one rule are looked for. */
    private static final int MOST = 3;

    /** What to look for; and, by the group that a rule needs most, all groups that it needs together, as bits. */
    private record Words(WordSet set, List<List<long[]>> needs) {}

    private final Optional<Words> words;
    private final List<String> open;

    private Triggers(Optional<Words> words, List<String> open) {
        this.words = words;
        this.open = open;
    }

    /**
     * @param stages whose finds are asked for
     * @param lexicons all that give classes to words
     * @param open classes that any word or number may have, and features that come from neither a lexicon nor a rule
     */
    public static Triggers of(Grammar grammar, List<String> stages, List<Lexicon> lexicons, Set<String> open) {
        Set<String> all = new LinkedHashSet<>(open);
        all.addAll(Lexicon.OPEN);
        return new Search(grammar, lexicons, all).triggers(stages);
    }

    /** False when no rule of the stages can find anything in a sentence between two places of the text. */
    public boolean mayFind(String text, int from, int to) {
        if (words.isEmpty()) {
            return true;
        }
        long[] held = words.get().set().groupsIn(text, from, to);
        List<List<long[]>> needs = words.get().needs();
        for (int i = 0; i < held.length; i++) {
            for (long bits = held[i]; bits != 0; bits &= bits - 1) {
                int group = i * Long.SIZE + Long.numberOfTrailingZeros(bits);
                if (group < needs.size() && holdsOne(held, needs.get(group))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean holdsOne(long[] held, List<long[]> needs) {
        for (int i = 0; i < needs.size(); i++) {
            if (holds(held, needs.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(long[] held, long[] need) {
        for (int i = 0; i < need.length; i++) {
            if ((need[i] & ~held[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** False when nothing is known to be needed, so that {@link #mayFind} is always true. */
    public boolean tells() {
        return words.isPresent();
    }

    /** The rules that need no word that can be looked for: because of them, nothing can be told. */
    public List<String> open() {
        return open;
    }

    private record Size(int all, long shortWords) {}

    /** Looks for the fewest classes and words that stand in the way of every rule. */
    private static final class Search {
        private final Grammar grammar;
        private final List<Lexicon> lexicons;
        private final Set<String> open;
        private final Map<String, Integer> uses = new HashMap<>();
        private final Map<String, List<Set<String>>> covers = new HashMap<>();
        private final Map<String, List<String>> features = new HashMap<>();
        private final Map<String, Size> sizes = new HashMap<>();
        private final Map<String, Boolean> held = new HashMap<>();
        private final Map<String, List<Rule>> makers = new HashMap<>();

        Search(Grammar grammar, List<Lexicon> lexicons, Set<String> open) {
            this.grammar = grammar;
            this.lexicons = lexicons;
            this.open = open;
        }

        Triggers triggers(List<String> stages) {
            List<Rule> rules = grammar.stages().stream()
                    .filter(stage -> stages.contains(stage.name()))
                    .flatMap(stage -> stage.rules().stream())
                    .toList();
            rules.forEach(rule -> covers(rule).stream()
                    .flatMap(Set::stream)
                    .distinct()
                    .forEach(name -> uses.merge(name, 1, Integer::sum)));
            covers.clear();
            List<String> without = rules.stream()
                    .filter(rule -> covers(rule).isEmpty())
                    .map(Rule::id)
                    .toList();
            return new Triggers(
                    without.isEmpty()
                            ? Optional.of(words(rules.stream().map(this::covers).toList()))
                            : Optional.empty(),
                    without);
        }

        /** The best cover of each rule, and the others with the fewest words. */
        private Words words(Collection<List<Set<String>>> rules) {
            Map<Set<String>, Integer> bits = new LinkedHashMap<>();
            rules.forEach(covers -> bits.putIfAbsent(best(covers).orElseThrow(), bits.size()));
            List<Set<BitSet>> needs = bits.keySet().stream()
                    .<Set<BitSet>>map(first -> new LinkedHashSet<>())
                    .toList();
            for (List<Set<String>> covers : rules) {
                int first = bits.get(best(covers).orElseThrow());
                BitSet need = new BitSet();
                need.set(first);
                for (Set<String> cover : rarest(covers)) {
                    bits.putIfAbsent(cover, bits.size());
                    need.set(bits.get(cover));
                }
                needs.get(first).add(need);
            }
            WordSet set = WordSet.of(bits.keySet().stream().map(this::phrases).toList());
            return new Words(
                    set,
                    needs.stream()
                            .map(of -> of.stream().map(BitSet::toLongArray).toList())
                            .toList());
        }

        private List<Set<String>> rarest(List<Set<String>> covers) {
            return covers.stream()
                    .sorted(Comparator.<Set<String>>comparingInt(
                                    cover -> size(cover).all())
                            .thenComparing(Set::toString))
                    .limit(MOST)
                    .toList();
        }

        private Size size(Set<String> names) {
            int all = 0;
            long shortWords = 0;
            for (String name : names) {
                Size one = sizes.computeIfAbsent(name, this::sizeOf);
                all += one.all();
                shortWords += one.shortWords();
            }
            return new Size(all, shortWords);
        }

        private boolean mayHold(String name) {
            return held.computeIfAbsent(name, n -> WordSet.mayHold(phrases(Set.of(n))));
        }

        private Size sizeOf(String name) {
            List<String> phrases = phrases(Set.of(name));
            return new Size(
                    phrases.size(),
                    phrases.stream().filter(phrase -> phrase.length() <= SHORT).count());
        }

        private List<String> phrases(Set<String> names) {
            List<String> phrases = new ArrayList<>();
            for (String name : names) {
                if (name.startsWith("'")) {
                    phrases.add(name.substring(1));
                } else if (name.startsWith(FEATURE)) {
                    phrases.addAll(features.computeIfAbsent(name, this::phrasesWith));
                } else {
                    lexicons.forEach(lexicon -> phrases.addAll(lexicon.phrasesOf(name)));
                }
            }
            return phrases;
        }

        private List<String> phrasesWith(String name) {
            return lexicons.stream()
                    .flatMap(lexicon -> lexicon.phrasesWith(feature(name)[0], feature(name)[1]).stream())
                    .toList();
        }

        /** Every set of classes and words of which a match of the rule needs one, as far as they can be looked for. */
        private List<Set<String>> covers(Rule rule) {
            List<Set<String>> known = covers.get(rule.id());
            if (known == null) {
                known = Needs.namesAndFeatures(rule.pattern()).stream()
                        .flatMap(need -> cover(need, rule).stream())
                        .filter(cover -> cover.stream().allMatch(this::mayHold))
                        .distinct()
                        .toList();
                covers.put(rule.id(), known);
            }
            return known;
        }

        private Optional<Set<String>> cover(Set<String> need, Rule rule) {
            Set<String> cover = new TreeSet<>();
            for (String name : need) {
                if (open.contains(name) || (name.startsWith(FEATURE) && open.contains(feature(name)[0]))) {
                    return Optional.empty();
                }
                if (name.startsWith("'")
                        || name.startsWith(FEATURE)
                        || lexicons.stream().anyMatch(lexicon -> lexicon.gives(name))) {
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
            return makers.computeIfAbsent(stage + " " + name, key -> findMakers(stage, name));
        }

        private List<Rule> findMakers(String stage, String name) {
            return grammar.stages().stream()
                    .takeWhile(earlier -> !earlier.name().equals(stage))
                    .filter(Grammar.Stage::reduces)
                    .flatMap(earlier -> earlier.rules().stream())
                    .filter(maker -> gives(maker, name))
                    .toList();
        }

        private static boolean gives(Rule maker, String name) {
            return name.startsWith(FEATURE)
                    ? maker.sets().has(feature(name)[0], feature(name)[1])
                    : maker.makes().equals(name);
        }

        private static String[] feature(String name) {
            return name.substring(FEATURE.length()).split("=", 2);
        }

        /** The cover with the fewest short words, which stand in every text; then that whose least used member is used most. */
        private Optional<Set<String>> best(List<Set<String>> covers) {
            return covers.stream()
                    .max(Comparator.<Set<String>>comparingLong(
                                    cover -> -size(cover).shortWords())
                            .thenComparingInt(cover -> cover.stream()
                                    .mapToInt(name -> uses.getOrDefault(name, 0))
                                    .min()
                                    .orElse(Integer.MAX_VALUE))
                            .thenComparingInt(cover -> -size(cover).all())
                            .thenComparing(Set::toString));
        }
    }
}
