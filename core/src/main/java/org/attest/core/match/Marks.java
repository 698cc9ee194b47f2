package org.attest.core.match;

/**
 * What a node is to a grammar.
 *
 * @param symbols of the grammar
 * @param bits the classes and words it has
 * @param starts the rules of which a match may begin with it
 */
record Marks(Symbols symbols, long[] bits, long[] starts) {
    Marks and(Marks other) {
        return new Marks(symbols, or(bits, other.bits), or(starts, other.starts));
    }

    private static long[] or(long[] a, long[] b) {
        long[] both = a.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] |= b[i];
        }
        return both;
    }
}
