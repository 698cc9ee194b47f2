package org.attest.core.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The nodes of a sentence at one stage, with their classes as bits. Filled once, then only read. */
final class Row {
    private final Symbols symbols;
    private final List<Node> nodes;
    private final int width;
    private final long[] bits;
    private final long[] any;

    /** @param most nodes it will hold */
    Row(Symbols symbols, int most) {
        this.symbols = symbols;
        this.nodes = new ArrayList<>(most);
        this.width = symbols.width();
        this.bits = new long[most * width];
        this.any = new long[width];
    }

    static Row of(List<Node> nodes, Symbols symbols) {
        Row row = new Row(symbols, nodes.size());
        nodes.forEach(row::add);
        return row;
    }

    void add(Node node) {
        int offset = nodes.size() * width;
        symbols.mark(node, bits, offset);
        note(offset);
        nodes.add(node);
    }

    /** Adds a node of another row of the same grammar. */
    void add(Row other, int position) {
        int offset = nodes.size() * width;
        System.arraycopy(other.bits, position * width, bits, offset, width);
        note(offset);
        nodes.add(other.node(position));
    }

    private void note(int offset) {
        for (int i = 0; i < width; i++) {
            any[i] |= bits[offset + i];
        }
    }

    List<Node> nodes() {
        return Collections.unmodifiableList(nodes);
    }

    int size() {
        return nodes.size();
    }

    Node node(int position) {
        return nodes.get(position);
    }

    boolean isIn(NodeSet set, int position) {
        return set.meets(bits, position * width);
    }

    /** True when one of the nodes is in each of the sets. */
    boolean hasAll(NodeSet[] sets) {
        for (NodeSet set : sets) {
            if (!set.meets(any, 0)) {
                return false;
            }
        }
        return true;
    }

    Symbols symbols() {
        return symbols;
    }
}
