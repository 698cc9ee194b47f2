package org.attest.core.incident;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.attest.core.text.Document;

/**
 * How much the words of two reports are alike: the cosine of their words, weighted by how rare each is in the case, and of the pairs of
 * capitalised words, which are mostly names. It knows no language.
 */
final class Likeness {
    /** What two reports say to each other. */
    record Alike(double words, double names) {
        static final Alike UNKNOWN = new Alike(0, 0);
    }

    private record Vectors(WordVector words, WordVector names) {}

    private final WordStatistics statistics;
    private final Function<String, ReportWords> reports;
    private final Map<String, Vectors> vectors = new HashMap<>();

    /** In a case with these statistics; the reports by document id. */
    Likeness(WordStatistics statistics, Function<String, ReportWords> reports) {
        this.statistics = statistics;
        this.reports = reports;
    }

    /** Of these reports, each once. */
    static Likeness of(Collection<Document> documents) {
        Map<String, ReportWords> reports = new TreeMap<>();
        if (documents.size() >= WordStatistics.FEWEST) {
            documents.forEach(document -> reports.computeIfAbsent(document.id(), id -> ReportWords.of(document)));
        }
        List<ReportWords> sample = reports.keySet().stream()
                .sorted(Comparator.comparingLong((String id) -> WordCode.of(id)).thenComparing(id -> id))
                .limit(WordStatistics.SAMPLE)
                .map(reports::get)
                .toList();
        return new Likeness(WordStatistics.of(sample, sample.size() == reports.size()), reports::get);
    }

    /** True when the case holds reports enough to tell. */
    boolean isKnown() {
        return statistics.isEnough();
    }

    /** The rarest words of a report, to find others by; none when the case holds too few reports. */
    List<Integer> rare(Document document) {
        return isKnown() ? statistics.rare(reports.apply(document.id())) : List.of();
    }

    Alike between(Document one, Document other) {
        if (!isKnown()) {
            return Alike.UNKNOWN;
        }
        Vectors here = vectors(one.id());
        Vectors there = vectors(other.id());
        return new Alike(here.words().cosine(there.words()), here.names().cosine(there.names()));
    }

    /** Between what each group says in common: the cosine of the sums of their words, in which what only one report says counts little. */
    Alike between(List<Document> some, List<Document> others) {
        Alike across = sum(some, others);
        Alike within = sum(some, some);
        Alike beyond = sum(others, others);
        return new Alike(
                cosine(across.words(), within.words(), beyond.words()),
                cosine(across.names(), within.names(), beyond.names()));
    }

    private static double cosine(double across, double within, double beyond) {
        return across == 0 ? 0 : across / Math.sqrt(within * beyond);
    }

    private Alike sum(List<Document> some, List<Document> others) {
        double words = 0;
        double names = 0;
        for (Document one : some) {
            for (Document other : others) {
                Alike alike = between(one, other);
                words += alike.words();
                names += alike.names();
            }
        }
        return new Alike(words, names);
    }

    private Vectors vectors(String id) {
        return vectors.computeIfAbsent(id, document -> {
            ReportWords report = reports.apply(document);
            return new Vectors(statistics.words(report), statistics.names(report));
        });
    }
}
