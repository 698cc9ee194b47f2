package org.attest.core.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.attest.core.text.Document;

/**
 * How much the words of two reports are alike: the cosine of their words, weighted by how rare each is in the case (tf-idf, Salton and
 * Buckley 1988), and of the pairs of capitalised words, which are mostly names. Sentences that many reports of different months share
 * are a page's furniture and left out. It knows no language.
 */
final class Likeness {
    /** With fewer reports no word can be told to be rare. */
    private static final int FEWEST = 30;

    /** Words in more than this share of the reports say nothing of which event is meant. */
    private static final double COMMON = 0.2;

    /** Pairs of capitalised words in more than this share are institutions and outlets. */
    private static final double COMMON_NAME = 0.004;

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
        Map<String, List<Sentence>> told = new TreeMap<>();
        sorted.forEach((id, document) -> {
            List<Sentence> sentences = Sentence.of(document.text());
            furniture.see(
                    joined(sentences, segments(document)),
                    document.published().map(date -> date.latest()).map(LocalDate::toEpochDay));
            told.put(id, sentences);
        });
        Map<String, Map<String, Integer>> bags = new TreeMap<>();
        Map<String, Map<String, Integer>> pairs = new TreeMap<>();
        told.forEach((id, sentences) -> {
            Map<String, Integer> bag = new TreeMap<>();
            Map<String, Integer> pair = new TreeMap<>();
            segments(sorted.get(id)).stream()
                    .filter(title -> !furniture.holds(title))
                    .forEach(title -> title.countWords(bag, 2));
            for (Sentence sentence : sentences) {
                if (!furniture.holds(sentence)) {
                    sentence.countWords(bag, 1);
                    sentence.countNames(pair);
                }
            }
            bags.put(id, bag);
            pairs.put(id, pair);
        });
        Map<String, Integer> known = WordVector.documents(bags.values());
        bags.forEach((id, bag) -> {
            likeness.words.put(id, WordVector.of(bag, known, bags.size(), COMMON));
            likeness.rare.put(id, rare(bag, known, bags.size()));
        });
        Map<String, Integer> knownNames = WordVector.documents(pairs.values());
        pairs.forEach((id, pair) -> likeness.names.put(
                id, WordVector.of(pair, knownNames, bags.size(), Math.max(COMMON_NAME, 3.0 / bags.size()))));
        return likeness;
    }

    private static List<Sentence> joined(List<Sentence> one, List<Sentence> other) {
        List<Sentence> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    /** The parts of a title: headline, outlet, section. */
    private static List<Sentence> segments(Document document) {
        return Sentence.of(SEGMENT.matcher(document.title().orElse("")).replaceAll("\n"));
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

    /** Sentences that begin and end as those of reports of other months do. */
    private static final class Furniture {
        private static final int FEWEST_REPORTS = 3;
        private static final long DAYS_APART = 45;

        /** First day, last day and number of reports. */
        private final Map<String, long[]> seen = new HashMap<>();

        void see(List<Sentence> sentences, Optional<Long> day) {
            if (day.isEmpty()) {
                return;
            }
            Set<String> ends = new HashSet<>();
            sentences.forEach(sentence -> ends.addAll(sentence.ends()));
            for (String end : ends) {
                long[] days = seen.computeIfAbsent(end, e -> new long[] {day.get(), day.get(), 0});
                days[0] = Math.min(days[0], day.get());
                days[1] = Math.max(days[1], day.get());
                days[2]++;
            }
        }

        boolean holds(Sentence sentence) {
            return sentence.ends().stream().anyMatch(this::isShared);
        }

        private boolean isShared(String end) {
            long[] days = seen.get(end);
            return days != null && days[2] >= FEWEST_REPORTS && days[1] - days[0] > DAYS_APART;
        }
    }

    /** The words of a stretch of text, as written. */
    private record Sentence(List<String> words) {
        private static final int END = 5;

        static List<Sentence> of(String text) {
            List<Sentence> sentences = new ArrayList<>();
            List<String> words = new ArrayList<>();
            int start = -1;
            for (int i = 0; i <= text.length(); i++) {
                char c = i < text.length() ? text.charAt(i) : '\n';
                if (Character.isLetterOrDigit(c)) {
                    start = start < 0 ? i : start;
                    continue;
                }
                if (start >= 0) {
                    words.add(text.substring(start, i));
                    start = -1;
                }
                if ((c == '\n' || c == '.' || c == '!' || c == '?') && !words.isEmpty()) {
                    sentences.add(new Sentence(List.copyOf(words)));
                    words.clear();
                }
            }
            return sentences;
        }

        List<String> ends() {
            int size = words.size();
            if (size < 2 * END) {
                return List.of(String.join(" ", words).toLowerCase(Locale.ROOT));
            }
            return List.of(
                    "^" + String.join(" ", words.subList(0, END)).toLowerCase(Locale.ROOT),
                    String.join(" ", words.subList(size - END, size)).toLowerCase(Locale.ROOT) + "$");
        }

        void countWords(Map<String, Integer> bag, int times) {
            words.stream()
                    .filter(word -> word.length() > 1)
                    .forEach(word -> bag.merge(word.toLowerCase(Locale.ROOT), times, Integer::sum));
        }

        void countNames(Map<String, Integer> pairs) {
            for (int i = 0; i + 1 < words.size(); i++) {
                if (isCapital(words.get(i)) && isCapital(words.get(i + 1))) {
                    pairs.merge(words.get(i) + " " + words.get(i + 1), 1, Integer::sum);
                }
            }
        }

        private static boolean isCapital(String word) {
            return word.length() > 1 && Character.isUpperCase(word.charAt(0));
        }
    }
}
