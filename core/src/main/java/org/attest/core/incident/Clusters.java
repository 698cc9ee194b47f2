package org.attest.core.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.core.place.Gazetteer;

/**
 * Joins tellings, the best pairs first, as long as the two groups agree on the whole. So
 * one report that stands between two incidents does not chain them into one.
 */
final class Clusters {
    /** Of a large group, the first members by key stand for all. */
    private static final int COMPARED = 8;

    /** Two tellings that link, by index, the smaller first. */
    record Edge(int one, int other, double value) {}

    private final Gazetteer gazetteer;

    private final Likeness likeness;

    private final Judgements judgements;

    Clusters(Gazetteer gazetteer, Likeness likeness, Judgements judgements) {
        this.gazetteer = gazetteer;
        this.likeness = likeness;
        this.judgements = judgements;
    }

    /** The pairs worth comparing that link. */
    List<Edge> edges(List<Telling> tellings) {
        List<Edge> edges = new ArrayList<>();
        for (List<Integer> pair : new Blocks(gazetteer, likeness).pairs(tellings)) {
            LinkScore score =
                    LinkScore.between(tellings.get(pair.get(0)), tellings.get(pair.get(1)), gazetteer, likeness);
            if (score.isLinked()) {
                edges.add(new Edge(pair.get(0), pair.get(1), score.value()));
            }
        }
        return edges;
    }

    /**
     * Groups of tellings, each in the order of {@code tellings}, which must be sorted by key. Tellings that no chain of links and judgements
     * joins do not touch each other: they can be grouped apart.
     */
    List<List<Telling>> of(List<Telling> tellings, List<Edge> links) {
        Bonds bonds = Bonds.of(tellings, judgements);
        byScore(tellings, links, bonds);
        Map<Integer, List<Telling>> groups = new LinkedHashMap<>();
        for (int i = 0; i < tellings.size(); i++) {
            groups.computeIfAbsent(bonds.group(i), group -> new ArrayList<>()).add(tellings.get(i));
        }
        return List.copyOf(groups.values());
    }

    /** What the scores join, as far as judgements allow; what was judged the same is no reason to join a third, nor to leave it. */
    private void byScore(List<Telling> tellings, List<Edge> links, Bonds bonds) {
        List<Edge> edges = new ArrayList<>(links);
        edges.sort(Comparator.comparingDouble((Edge edge) -> -edge.value())
                .thenComparingInt(Edge::one)
                .thenComparingInt(Edge::other));
        List<List<Integer>> groupOf = new ArrayList<>();
        for (int i = 0; i < tellings.size(); i++) {
            groupOf.add(new ArrayList<>(List.of(i)));
        }
        for (Edge edge : edges) {
            List<Integer> one = groupOf.get(edge.one());
            List<Integer> other = groupOf.get(edge.other());
            if (one != other && agree(one, other, tellings) && bonds.join(edge.one(), edge.other())) {
                one.addAll(other);
                one.sort(null);
                other.forEach(member -> groupOf.set(member, one));
            }
        }
    }

    private boolean agree(List<Integer> one, List<Integer> other, List<Telling> tellings) {
        return LinkScore.areLinked(compared(one, tellings), compared(other, tellings), gazetteer, likeness);
    }

    private static List<Telling> compared(List<Integer> group, List<Telling> tellings) {
        return group.stream().limit(COMPARED).map(tellings::get).toList();
    }
}
