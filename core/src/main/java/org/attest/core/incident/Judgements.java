package org.attest.core.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attest.core.claim.Harm;

/**
 * What people decided on links. Each wins over any score, binds words and not ids, and holds for reports that come later. Numbers are
 * those of the ledger: where two contradict each other, the higher was made later and stands.
 *
 * @param pairs of tellings; one decision may judge several pairs
 * @param moves of single claims
 * @param names of incidents
 */
public record Judgements(List<Pair> pairs, List<Move> moves, List<Name> names) {
    private static final Judgements NONE = new Judgements(List.of(), List.of(), List.of());

    /** Two tellings, in either order. */
    public record Pair(long number, Judgement judgement, Anchor one, Anchor other) {
        public Pair {
            if (one.equals(other)) {
                throw new IllegalArgumentException("A judgement is on two tellings (" + one + ").");
            }
        }

        private Set<Anchor> both() {
            return Set.of(one, other);
        }
    }

    /**
     * One claim is of another incident than its report's other claims.
     *
     * @param claim at its words
     * @param to a telling of the incident it is of
     */
    public record Move(long number, Anchor claim, Harm harm, Anchor to) {
        public Move {
            if (claim.words().isEmpty()) {
                throw new IllegalArgumentException("A claim that is moved stands at some words (" + claim + ").");
            }
        }
    }

    /** The incident that holds this telling is called so. */
    public record Name(long number, Anchor of, String title) {
        public Name {
            if (title.isBlank()) {
                throw new IllegalArgumentException("An incident's name says something.");
            }
        }
    }

    /**
     * Judgements that cannot all hold.
     *
     * @param overruled the earliest of them, which has no effect on the pair it cannot hold for
     * @param by the later ones, in order; two or more
     */
    public record Contradiction(long overruled, List<Long> by) {
        public Contradiction {
            by = List.copyOf(by);
        }
    }

    public Judgements {
        pairs = List.copyOf(pairs);
        moves = List.copyOf(moves);
        names = List.copyOf(names);
    }

    public static Judgements none() {
        return NONE;
    }

    public boolean isNone() {
        return pairs.isEmpty() && moves.isEmpty() && names.isEmpty();
    }

    /** The documents that each judgement names together. */
    public List<Set<String>> documents() {
        List<Set<String>> together = new ArrayList<>();
        pairs.forEach(pair -> together.add(
                new TreeSet<>(List.of(pair.one().document(), pair.other().document()))));
        moves.forEach(move -> together.add(
                new TreeSet<>(List.of(move.claim().document(), move.to().document()))));
        names.forEach(name -> together.add(Set.of(name.of().document())));
        return together;
    }

    /** The last word on each pair, the latest decision first. */
    List<Pair> lastWords() {
        Map<Set<Anchor>, Pair> last = new LinkedHashMap<>();
        pairs.stream()
                .sorted(Comparator.comparingLong((Pair pair) -> -pair.number()).thenComparing(Pair::judgement))
                .forEach(pair -> last.putIfAbsent(pair.both(), pair));
        return List.copyOf(last.values());
    }

    /** What these tellings were last called. */
    Optional<String> nameOf(List<Telling> tellings) {
        return names.stream()
                .sorted(Comparator.comparingLong((Name name) -> -name.number()))
                .filter(name -> tellings.stream().anyMatch(telling -> name.of().isOf(telling)))
                .map(Name::title)
                .findFirst();
    }

    /**
     * Where several later judgements together leave no room for an earlier one, in order. One that a single later decision replaces is
     * a change of mind, and none of these.
     */
    public List<Contradiction> contradictions() {
        Ties<Anchor> ties = new Ties<>();
        Set<Contradiction> found = new TreeSet<>(Comparator.comparingLong(Contradiction::overruled)
                .thenComparing(contradiction -> contradiction.by().toString()));
        for (Pair pair : lastWords()) {
            List<Long> against = ties.against(pair.judgement(), pair.one(), pair.other());
            if (against.isEmpty()) {
                ties.add(pair.number(), pair.judgement(), pair.one(), pair.other());
            } else if (against.size() > 1) {
                found.add(new Contradiction(pair.number(), against));
            }
        }
        return new ArrayList<>(found);
    }
}
