package org.attest.core.incident;

/** Numbers that stand for words: the same on every machine, so that they can be kept. Two words that share one are as good as never seen. */
final class WordCode {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private WordCode() {}

    /** FNV-1a over UTF-16 units, with the bits mixed after (MurmurHash3). */
    static long of(CharSequence words) {
        long code = BASIS;
        for (int i = 0; i < words.length(); i++) {
            code = (code ^ words.charAt(i)) * PRIME;
        }
        return mixed(code);
    }

    /** For words of one report, of which there are few kinds. */
    static int shortOf(CharSequence words) {
        return (int) (of(words) >>> Integer.SIZE);
    }

    static long mixed(long code) {
        long mixed = (code ^ (code >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
