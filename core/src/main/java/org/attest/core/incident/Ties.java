package org.attest.core.incident;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Judgements as ties between things, and which of them leave no room for another. */
final class Ties<T> {
    private record Tie<T>(long number, T to) {}

    private final Map<T, List<Tie<T>>> same = new HashMap<>();
    private final Map<T, List<Tie<T>>> different = new HashMap<>();

    void add(long number, Judgement judgement, T one, T other) {
        if (judgement == Judgement.UNSURE) {
            return;
        }
        Map<T, List<Tie<T>>> ties = judgement == Judgement.SAME ? same : different;
        ties.computeIfAbsent(one, t -> new ArrayList<>()).add(new Tie<>(number, other));
        ties.computeIfAbsent(other, t -> new ArrayList<>()).add(new Tie<>(number, one));
    }

    /** Numbers of the judgements that together rule this one out, in order; none when it fits. */
    List<Long> against(Judgement judgement, T one, T other) {
        if (judgement == Judgement.UNSURE) {
            return List.of();
        }
        Map<T, Set<Long>> here = reached(one);
        if (judgement == Judgement.DIFFERENT) {
            return List.copyOf(here.getOrDefault(other, Set.of()));
        }
        Map<T, Set<Long>> there = reached(other);
        Set<Long> fewest = Set.of();
        for (Map.Entry<T, Set<Long>> near : here.entrySet()) {
            for (Tie<T> apart : different.getOrDefault(near.getKey(), List.of())) {
                Set<Long> far = there.get(apart.to());
                if (far != null) {
                    Set<Long> all = new TreeSet<>(near.getValue());
                    all.addAll(far);
                    all.add(apart.number());
                    fewest = fewest.isEmpty() || all.size() < fewest.size() ? all : fewest;
                }
            }
        }
        return List.copyOf(fewest);
    }

    /** All that is the same as this, each with the judgements that say so. */
    private Map<T, Set<Long>> reached(T start) {
        Map<T, Set<Long>> reached = new LinkedHashMap<>(Map.of(start, Set.of()));
        Deque<T> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            T at = next.remove();
            for (Tie<T> tie : same.getOrDefault(at, List.of())) {
                if (!reached.containsKey(tie.to())) {
                    Set<Long> way = new TreeSet<>(reached.get(at));
                    way.add(tie.number());
                    reached.put(tie.to(), way);
                    next.add(tie.to());
                }
            }
        }
        return reached;
    }
}
