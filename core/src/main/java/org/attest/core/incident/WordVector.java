package org.attest.core.incident;

import java.util.Map;

/**
 * Words with weights, of length 1.
 *
 * @param words numbers of words, rising
 * @param weights of these words
 */
@SuppressWarnings("ArrayRecordComponent")
record WordVector(int[] words, double[] weights) {
    /** Words that weigh nothing are left out. */
    static WordVector of(Map<Integer, Double> weighed) {
        int[] words = weighed.keySet().stream()
                .filter(word -> weighed.get(word) > 0)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        double[] weights = new double[words.length];
        double square = 0;
        for (int i = 0; i < words.length; i++) {
            weights[i] = weighed.get(words[i]);
            square += weights[i] * weights[i];
        }
        double length = Math.sqrt(square);
        for (int i = 0; i < words.length; i++) {
            weights[i] /= length;
        }
        return new WordVector(words, weights);
    }

    double cosine(WordVector other) {
        double sum = 0;
        int here = 0;
        int there = 0;
        while (here < words.length && there < other.words.length) {
            int order = Integer.compare(words[here], other.words[there]);
            if (order == 0) {
                sum += weights[here] * other.weights[there];
            }
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        return sum;
    }
}
