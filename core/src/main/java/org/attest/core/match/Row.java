package org.attest.core.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The nodes of a sentence at one stage, with what they are to the grammar. Filled once, then only read. */
final class Row {
    private final Symbols symbols;
    private final List<Node> nodes;
    private final Marks[] marks;
    private final long[] bits;
    private final long[] starts;

    /** @param most nodes it will hold */
    Row(Symbols symbols, int most) {
        this.symbols = symbols;
        this.nodes = new ArrayList<>(most);
        this.marks = new Marks[most];
        this.bits = symbols.none().bits().clone();
        this.starts = symbols.none().starts().clone();
    }

    static Row of(List<Node> nodes, Symbols symbols) {
        Row row = new Row(symbols, nodes.size());
        nodes.forEach(row::add);
        return row;
    }

    void add(Node node) {
        add(node, symbols.marks(node));
    }

    /** Adds a node of another row of the same grammar. */
    void add(Row other, int position) {
        add(other.node(position), other.marks[position]);
    }

    private void add(Node node, Marks its) {
        marks[nodes.size()] = its;
        nodes.add(node);
        add(its.bits(), bits);
        add(its.starts(), starts);
    }

    private static void add(long[] more, long[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] |= more[i];
        }
    }

    List<Node> nodes() {
        return Collections.unmodifiableList(nodes);
    }

    List<Node> nodes(int from, int to) {
        return List.copyOf(nodes.subList(from, to));
    }

    int size() {
        return nodes.size();
    }

    Node node(int position) {
        return nodes.get(position);
    }

    boolean isIn(NodeSet set, int position) {
        return set.meets(marks[position].bits());
    }

    /** True when one of the nodes is in each of the sets. */
    boolean hasAll(NodeSet[] sets) {
        for (NodeSet set : sets) {
            if (!set.meets(bits)) {
                return false;
            }
        }
        return true;
    }

    /** The rules of which a match may begin with the node. */
    long[] starts(int position) {
        return marks[position].starts();
    }

    /** The rules of which a match may begin with one of the nodes. */
    long[] starts() {
        return starts;
    }

    Symbols symbols() {
        return symbols;
    }
}
