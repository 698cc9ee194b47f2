package org.attest.core.match;

import java.util.List;

/** The nodes of a sentence at one stage, with their classes as bits. */
final class Row {
    private final List<Node> nodes;
    private final int width;
    private final long[] bits;
    private final long[] any;

    Row(List<Node> nodes, Symbols symbols) {
        this.nodes = nodes;
        this.width = symbols.width();
        this.bits = new long[nodes.size() * width];
        this.any = new long[width];
        for (int i = 0; i < nodes.size(); i++) {
            symbols.mark(nodes.get(i), bits, i * width);
            for (int j = 0; j < width; j++) {
                any[j] |= bits[i * width + j];
            }
        }
    }

    List<Node> nodes() {
        return nodes;
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

    /** True when one of the nodes is in the set. */
    boolean has(NodeSet set) {
        return set.meets(any, 0);
    }
}
