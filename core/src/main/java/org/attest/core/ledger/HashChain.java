package org.attest.core.ledger;

import java.util.List;
import java.util.OptionalLong;
import org.attest.core.text.Sha256;

/** Links entries so that none can be changed, moved, put in or taken out without every later hash being wrong. */
public final class HashChain {
    private static final String VERSION = "attest-chain/1";

    private HashChain() {}

    /** The entry, placed after {@code head}. */
    public static ChainedEntry append(Head head, Entry entry) {
        var number = Math.addExact(head.number(), 1);
        return new ChainedEntry(number, head.hash(), entry, hash(number, head.hash(), CanonicalForm.bytes(entry)));
    }

    /**
     * SHA-256 of four fields, each written as in {@link CanonicalForm}: {@code attest-chain/1}, the number in decimal digits,
     * the previous hash, and the form.
     */
    public static String hash(long number, String previousHash, byte[] form) {
        var out = new FieldWriter();
        out.text(VERSION);
        out.text(Long.toString(number));
        out.text(previousHash);
        out.bytes(form);
        return Sha256.of(out.written());
    }

    /** The number of the first place where the chain does not hold; for an entry taken out, the number it had. */
    public static OptionalLong firstBroken(List<ChainedEntry> chain) {
        var head = Head.START;
        for (var link : chain) {
            if (!append(head, link.entry()).equals(link)) {
                return OptionalLong.of(head.number() + 1);
            }
            head = link.head();
        }
        return OptionalLong.empty();
    }
}
