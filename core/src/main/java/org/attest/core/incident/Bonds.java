package org.attest.core.incident;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which tellings must be of one incident and which must not, while groups grow. What was judged apart stays apart through any third
 * telling that either is joined with.
 */
final class Bonds {
    private final int[] parent;
    private final Map<Integer, Set<Integer>> apart = new HashMap<>();

    private Bonds(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    /** The judgements on these tellings; the latest first, and one that has no room among them is left out. */
    static Bonds of(List<Telling> tellings, Judgements judgements) {
        Bonds bonds = new Bonds(tellings.size());
        if (judgements.pairs().isEmpty()) {
            return bonds;
        }
        Anchored anchored = new Anchored(tellings);
        for (Judgements.Pair pair : judgements.lastWords()) {
            Optional<Integer> one = anchored.at(pair.one());
            Optional<Integer> other = anchored.at(pair.other());
            if (one.isPresent() && other.isPresent()) {
                bonds.judge(pair.judgement(), one.get(), other.get());
            }
        }
        return bonds;
    }

    private void judge(Judgement judgement, int one, int other) {
        if (judgement == Judgement.SAME) {
            join(one, other);
        }
        if (judgement == Judgement.DIFFERENT && group(one) != group(other)) {
            part(group(one), group(other));
            part(group(other), group(one));
        }
    }

    private void part(int one, int other) {
        apart.computeIfAbsent(one, group -> new HashSet<>()).add(other);
    }

    /** The group of a telling: the same number for all that are joined. */
    int group(int telling) {
        int root = telling;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** Joins two groups, unless somebody judged any of the one to be different from any of the other. */
    boolean join(int one, int other) {
        int first = Math.min(group(one), group(other));
        int second = Math.max(group(one), group(other));
        if (apart.getOrDefault(first, Set.of()).contains(second)) {
            return false;
        }
        if (first != second) {
            parent[second] = first;
            for (int third : apart.getOrDefault(second, Set.of())) {
                part(first, third);
                part(third, first);
            }
        }
        return true;
    }
}
