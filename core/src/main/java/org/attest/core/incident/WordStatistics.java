package org.attest.core.incident;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * How rare words are in a case, and which phrases are its pages' furniture: those that begin or end as phrases of reports of other months do. Of a
 * large case a sample tells, drawn by the reports' own names; of each word only the order of magnitude counts. So one more report changes what
 * is known of few words, and nothing depends on the order in which reports came.
 */
final class WordStatistics {
    /** With fewer reports no word can be told to be rare. */
    static final int FEWEST = 30;

    /** So many reports tell of all. */
    static final int SAMPLE = 4096;

    /** Words in more than this share of the reports say nothing of which event is meant. */
    private static final double COMMON = 0.2;

    /** Pairs of capitalised words in more than this share are institutions and outlets. */
    private static final double COMMON_NAME = 0.004;

    private static final double FEWEST_WITH_NAME = 3;

    /** A word in more than this share of the reports is not looked for in others. */
    private static final double RARE = 0.02;

    private static final int LOOKED_UP = 16;
    private static final int FURNITURE_REPORTS = 3;
    private static final long FURNITURE_DAYS = 45;

    private final int reports;
    private final boolean whole;
    private final Set<Integer> furniture = new HashSet<>();
    private final Map<Integer, Integer> words = new HashMap<>();
    private final Map<Integer, Integer> names = new HashMap<>();

    private WordStatistics(Collection<ReportWords> sample, boolean whole) {
        this.whole = whole;
        reports = sample.size();
        if (isEnough()) {
            furnish(sample);
            sample.forEach(report -> {
                report.words(furniture::contains).keySet().forEach(word -> words.merge(word, 1, Integer::sum));
                report.names(furniture::contains).keySet().forEach(name -> names.merge(name, 1, Integer::sum));
            });
        }
    }

    /**
     * Of the reports of a sample.
     *
     * @param whole the sample is the whole case
     */
    static WordStatistics of(Collection<ReportWords> sample, boolean whole) {
        return new WordStatistics(sample, whole);
    }

    private void furnish(Collection<ReportWords> sample) {
        Map<Integer, long[]> seen = new HashMap<>();
        for (ReportWords report : sample) {
            if (report.day().isPresent()) {
                long day = report.day().getAsLong();
                for (int end : report.ends()) {
                    long[] days = seen.computeIfAbsent(end, e -> new long[] {day, day, 0});
                    days[0] = Math.min(days[0], day);
                    days[1] = Math.max(days[1], day);
                    days[2]++;
                }
            }
        }
        seen.forEach((end, days) -> {
            if (days[2] >= FURNITURE_REPORTS && days[1] - days[0] > FURNITURE_DAYS) {
                furniture.add(end);
            }
        });
    }

    /** False for a case of so few reports that words tell nothing. */
    boolean isEnough() {
        return reports >= FEWEST;
    }

    /** tf-idf (Salton and Buckley 1988), with the frequency in the case taken to the next power of two. */
    WordVector words(ReportWords report) {
        return vector(report.words(furniture::contains), words, COMMON * reports);
    }

    WordVector names(ReportWords report) {
        return vector(report.names(furniture::contains), names, commonName());
    }

    /** The rarest words of a report, to find others by. */
    List<Integer> rare(ReportWords report) {
        Map<Integer, Integer> bag = report.words(furniture::contains);
        return bag.keySet().stream()
                .filter(word -> isLookedUp(words.getOrDefault(word, 0)))
                .sorted(Comparator.comparingDouble(
                                (Integer word) -> -weight(bag.get(word), words.getOrDefault(word, 0)))
                        .thenComparing(word -> word))
                .limit(LOOKED_UP)
                .toList();
    }

    /**
     * What is otherwise known of reports by other statistics.
     *
     * @param all every report's words weigh otherwise
     * @param ends furniture by one of them only
     */
    record Change(boolean all, Set<Integer> ends, Set<Integer> words, Set<Integer> names) {
        boolean isNone() {
            return !all && ends.isEmpty() && words.isEmpty() && names.isEmpty();
        }

        boolean isOf(ReportWords report) {
            return all
                    || report.phrases().stream()
                            .anyMatch(phrase -> phrase.ends().stream().anyMatch(ends::contains)
                                    || phrase.words().stream().anyMatch(words::contains)
                                    || phrase.names().stream().anyMatch(names::contains));
        }
    }

    /** What changes when these statistics give way to others. */
    Change to(WordStatistics other) {
        boolean all = grade(reports) != grade(other.reports) || whole != other.whole || isEnough() != other.isEnough();
        return new Change(
                all,
                all
                        ? Set.of()
                        : differing(
                                furniture,
                                other.furniture,
                                end -> furniture.contains(end) == other.furniture.contains(end)),
                all ? Set.of() : differing(words.keySet(), other.words.keySet(), word -> isSameWord(word, other)),
                all ? Set.of() : differing(names.keySet(), other.names.keySet(), name -> isSameName(name, other)));
    }

    private static Set<Integer> differing(Set<Integer> one, Set<Integer> other, IntPredicate same) {
        Set<Integer> differing = new HashSet<>();
        Stream.of(one, other)
                .flatMap(Set::stream)
                .filter(code -> !same.test(code))
                .forEach(differing::add);
        return differing;
    }

    private boolean isSameWord(int word, WordStatistics other) {
        int here = words.getOrDefault(word, 0);
        int there = other.words.getOrDefault(word, 0);
        return grade(here) == grade(there)
                && (here > COMMON * reports) == (there > COMMON * other.reports)
                && isLookedUp(here) == other.isLookedUp(there);
    }

    private boolean isSameName(int name, WordStatistics other) {
        int here = names.getOrDefault(name, 0);
        int there = other.names.getOrDefault(name, 0);
        return grade(here) == grade(there) && (here > commonName()) == (there > other.commonName());
    }

    /** In the whole case a word of one report cannot be shared; of a sample nobody knows. */
    private boolean isLookedUp(int known) {
        return known <= Math.max(2, RARE * reports) && (known > 1 || !whole);
    }

    private double commonName() {
        return Math.max(COMMON_NAME * reports, FEWEST_WITH_NAME);
    }

    private WordVector vector(Map<Integer, Integer> bag, Map<Integer, Integer> known, double common) {
        Map<Integer, Double> weighed = new HashMap<>();
        bag.forEach((word, times) -> {
            int of = known.getOrDefault(word, 0);
            if (of <= common) {
                weighed.put(word, weight(times, of));
            }
        });
        return WordVector.of(weighed);
    }

    private double weight(int times, int known) {
        return (1 + Math.log(times)) * (grade(reports) - grade(known));
    }

    /** The power of two that is nearest. */
    private static long grade(int reports) {
        return Math.round(Math.log(Math.max(1, reports)) / Math.log(2));
    }
}
