package org.attest.core.incident;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Words with weights, of length 1. */
record WordVector(Map<String, Double> weights) {
    /** In how many bags each word is. */
    static Map<String, Integer> documents(Collection<Map<String, Integer>> bags) {
        Map<String, Integer> known = new HashMap<>();
        bags.forEach(bag -> bag.keySet().forEach(word -> known.merge(word, 1, Integer::sum)));
        return known;
    }

    /** Words in more than the given share of all bags weigh nothing; those of one bag only count for its length. */
    static WordVector of(Map<String, Integer> bag, Map<String, Integer> known, int reports, double common) {
        Map<String, Double> weights = new TreeMap<>();
        double square = 0;
        for (Map.Entry<String, Integer> word : bag.entrySet()) {
            int of = known.get(word.getKey());
            if (of <= common * reports) {
                double weight = weight(word.getValue(), of, reports);
                square += weight * weight;
                if (of > 1) {
                    weights.put(word.getKey(), weight);
                }
            }
        }
        double length = Math.sqrt(square);
        weights.replaceAll((word, weight) -> weight / length);
        return new WordVector(weights);
    }

    static double weight(int times, int known, int reports) {
        return (1 + Math.log(times)) * Math.log((double) reports / known);
    }

    double cosine(WordVector other) {
        Map<String, Double> fewer = weights.size() <= other.weights.size() ? weights : other.weights;
        Map<String, Double> more = fewer == weights ? other.weights : weights;
        double sum = 0;
        for (Map.Entry<String, Double> word : fewer.entrySet()) {
            Double there = more.get(word.getKey());
            sum += there == null ? 0 : there * word.getValue();
        }
        return sum;
    }
}
