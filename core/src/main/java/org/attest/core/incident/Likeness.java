package org.attest.core.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.attest.core.text.Document;

/**
 * How much the words of two reports are alike: the cosine of their words, weighted by how rare each is in the case (tf-idf, Salton and
 * Buckley 1988), and of the pairs of capitalised words, which are mostly names. Phrases that many reports of different months share
 * are a page's furniture and left out. It knows no language.
 */
final class Likeness {
    /** With fewer reports no word can be told to be rare. */
    private static final int FEWEST = 30;

    /** Words in more than this share of the reports say nothing of which event is meant. */
    private static final double COMMON = 0.2;

    /** Pairs of capitalised words in more than this share are institutions and outlets. */
    private static final double COMMON_NAME = 0.004;

    private static final double FEWEST_WITH_NAME = 3;

    /** A word this rare is worth looking for in other reports. */
    private static final int RARE = 60;

    private static final int LOOKED_UP = 20;

    private static final Pattern SEGMENT = Pattern.compile(" +(?:[-|:–—•»]+) +");

    /** What two reports say to each other. */
    record Alike(double words, double names) {
        static final Alike UNKNOWN = new Alike(0, 0);
    }

    private final Map<String, WordVector> words = new HashMap<>();
    private final Map<String, WordVector> names = new HashMap<>();
    private final Map<String, List<String>> rare = new HashMap<>();

    private Likeness() {}

    /** Of these reports, each once. */
    static Likeness of(Collection<Document> documents) {
        Map<String, Document> sorted = new TreeMap<>();
        documents.forEach(document -> sorted.putIfAbsent(document.id(), document));
        Likeness likeness = new Likeness();
        if (sorted.size() < FEWEST) {
            return likeness;
        }
        Furniture furniture = new Furniture();
        sorted.values()
                .forEach(document -> furniture.see(
                        joined(Phrase.of(document.text()), titles(document)),
                        document.published().map(date -> date.latest().toEpochDay())));
        Map<String, Map<String, Integer>> bags = new TreeMap<>();
        Map<String, Map<String, Integer>> pairs = new TreeMap<>();
        sorted.forEach((id, document) -> {
            Map<String, Integer> bag = bags.computeIfAbsent(id, i -> new TreeMap<>());
            Map<String, Integer> pair = pairs.computeIfAbsent(id, i -> new TreeMap<>());
            furniture.without(titles(document)).forEach(title -> title.countWords(bag, 2));
            furniture.without(Phrase.of(document.text())).forEach(phrase -> {
                phrase.countWords(bag, 1);
                phrase.countNames(pair);
            });
        });
        likeness.weigh(bags, pairs);
        return likeness;
    }

    private void weigh(Map<String, Map<String, Integer>> bags, Map<String, Map<String, Integer>> pairs) {
        int reports = bags.size();
        Map<String, Integer> known = WordVector.documents(bags.values());
        bags.forEach((id, bag) -> {
            words.put(id, WordVector.of(bag, known, reports, COMMON));
            rare.put(id, rare(bag, known, reports));
        });
        Map<String, Integer> knownPairs = WordVector.documents(pairs.values());
        double common = Math.max(COMMON_NAME, FEWEST_WITH_NAME / reports);
        pairs.forEach((id, pair) -> names.put(id, WordVector.of(pair, knownPairs, reports, common)));
    }

    private static List<Phrase> joined(List<Phrase> one, List<Phrase> other) {
        List<Phrase> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    /** The parts of a title: headline, outlet, section. */
    private static List<Phrase> titles(Document document) {
        return Phrase.of(SEGMENT.matcher(document.title().orElse("")).replaceAll("\n"));
    }

    private static List<String> rare(Map<String, Integer> bag, Map<String, Integer> known, int reports) {
        return bag.keySet().stream()
                .filter(word -> known.get(word) > 1 && known.get(word) <= RARE)
                .sorted(Comparator.comparingDouble(
                                (String word) -> -WordVector.weight(bag.get(word), known.get(word), reports))
                        .thenComparing(word -> word))
                .limit(LOOKED_UP)
                .toList();
    }

    /** True when the case holds reports enough to tell. */
    boolean isKnown() {
        return !words.isEmpty();
    }

    /** The rarest words of a report, to find others by. */
    List<String> rare(Document document) {
        return rare.getOrDefault(document.id(), List.of());
    }

    Alike between(Document one, Document other) {
        WordVector here = words.get(one.id());
        WordVector there = words.get(other.id());
        return here == null || there == null
                ? Alike.UNKNOWN
                : new Alike(here.cosine(there), names.get(one.id()).cosine(names.get(other.id())));
    }
}
