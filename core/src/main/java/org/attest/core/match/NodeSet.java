package org.attest.core.match;

import java.util.Arrays;
import java.util.BitSet;

/** Nodes by the bits of their classes and words: a node is in the set when it has one of the set's bits. */
final class NodeSet {
    private final int[] at;
    private final long[] masks;
    /** The first of these, for the many sets that have no more. */
    private final int firstAt;

    private final long firstMask;

    private NodeSet(int[] at, long[] masks) {
        this.at = at;
        this.masks = masks;
        this.firstAt = at.length == 0 ? 0 : at[0];
        this.firstMask = at.length == 0 ? 0 : masks[0];
    }

    static NodeSet of(BitSet bits) {
        long[] longs = bits.toLongArray();
        int[] at = new int[longs.length];
        long[] masks = new long[longs.length];
        int used = 0;
        for (int i = 0; i < longs.length; i++) {
            if (longs[i] != 0) {
                at[used] = i;
                masks[used++] = longs[i];
            }
        }
        return new NodeSet(Arrays.copyOf(at, used), Arrays.copyOf(masks, used));
    }

    NodeSet or(NodeSet other) {
        BitSet all = bits();
        all.or(other.bits());
        return of(all);
    }

    BitSet bits() {
        int width = at.length == 0 ? 0 : at[at.length - 1] + 1;
        long[] longs = new long[width];
        for (int i = 0; i < at.length; i++) {
            longs[at[i]] = masks[i];
        }
        return BitSet.valueOf(longs);
    }

    /** True when the bits have one of this set's. */
    boolean meets(long[] bits) {
        return (bits[firstAt] & firstMask) != 0 || (at.length > 1 && more(bits));
    }

    private boolean more(long[] bits) {
        for (int i = 1; i < at.length; i++) {
            if ((bits[at[i]] & masks[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** True when every node of this set is in the other. */
    boolean isWithin(NodeSet other) {
        BitSet rest = bits();
        rest.andNot(other.bits());
        return rest.isEmpty();
    }
}
