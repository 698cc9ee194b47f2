package org.attest.store;

class MemoryLedgerStoreTest extends LedgerStoreContract {
    @Override
    LedgerStore open() {
        return new MemoryLedgerStore();
    }
}
