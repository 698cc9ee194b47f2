package org.attest.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HashChainTest {
    private static final List<ChainedEntry> CHAIN =
            Entries.chain(Entries.document("a"), Entries.document("b"), Entries.document("c"));

    /** Computed by another program from the documented form. When this fails, every ledger in the field fails. */
    @Test
    void hashIsTheSameAsEver() {
        assertThat(CHAIN.get(2).hash()).isEqualTo("b39d2683da2137bde7f11bb17377edb10faed6b68542e18782c9e458ae61fe3d");
    }

    @Test
    void anUntouchedChainHolds() {
        assertThat(HashChain.firstBroken(CHAIN)).isEmpty();
        assertThat(HashChain.firstBroken(List.of())).isEmpty();
    }

    @Test
    void aChangedEntryBreaksTheChainThere() {
        var second = CHAIN.get(1);
        var changed = new ArrayList<>(CHAIN);
        changed.set(1, new ChainedEntry(2, second.previousHash(), Entries.document("x"), second.hash()));
        assertThat(HashChain.firstBroken(changed)).hasValue(2);
    }

    @Test
    void aChangedEntryWithItsOwnHashMadeAnewBreaksTheNext() {
        var changed = new ArrayList<>(CHAIN);
        changed.set(1, HashChain.append(CHAIN.get(0).head(), Entries.document("x")));
        assertThat(HashChain.firstBroken(changed)).hasValue(3);
    }

    @Test
    void anEntryTakenOutPutInOrMovedBreaksTheChain() {
        assertThat(HashChain.firstBroken(CHAIN.subList(1, 3))).hasValue(1);
        assertThat(HashChain.firstBroken(List.of(CHAIN.get(0), CHAIN.get(2)))).hasValue(2);
        assertThat(HashChain.firstBroken(List.of(CHAIN.get(0), CHAIN.get(0), CHAIN.get(1))))
                .hasValue(2);
        var swapped = new ArrayList<>(CHAIN);
        Collections.swap(swapped, 0, 1);
        assertThat(HashChain.firstBroken(swapped)).hasValue(1);
    }
}
