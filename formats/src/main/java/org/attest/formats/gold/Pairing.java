package org.attest.formats.gold;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The largest one-to-one pairing of what is asked with what was read. Those asked first are served first, each with the one that fits it
 * best, as far as all can be served.
 */
final class Pairing {
    /** How well one fits the other. */
    interface Fit {
        /** 0 when not at all; the higher the better. */
        int of(int asked, int read);
    }

    private final List<List<Integer>> choices;
    private final Map<Integer, Integer> takenBy = new HashMap<>();

    private Pairing(int asked, int read, Fit fit) {
        this.choices = IntStream.range(0, asked)
                .mapToObj(a -> IntStream.range(0, read)
                        .boxed()
                        .filter(r -> fit.of(a, r) > 0)
                        .sorted(Comparator.comparing(r -> -fit.of(a, r)))
                        .toList())
                .toList();
    }

    /** For each that was asked and served, what serves it. */
    static Map<Integer, Integer> of(int asked, int read, Fit fit) {
        Pairing pairing = new Pairing(asked, read, fit);
        for (int a = 0; a < asked; a++) {
            pairing.serve(a, new HashSet<>());
        }
        Map<Integer, Integer> pairs = new HashMap<>();
        pairing.takenBy.forEach((r, a) -> pairs.put(a, r));
        return pairs;
    }

    private boolean serve(int asked, Set<Integer> tried) {
        for (int read : choices.get(asked)) {
            if (!takenBy.containsKey(read)) {
                takenBy.put(read, asked);
                return true;
            }
        }
        for (int read : choices.get(asked)) {
            if (tried.add(read) && serve(takenBy.get(read), tried)) {
                takenBy.put(read, asked);
                return true;
            }
        }
        return false;
    }
}
