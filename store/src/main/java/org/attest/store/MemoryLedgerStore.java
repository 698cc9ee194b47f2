package org.attest.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.attest.core.ledger.ChainedEntry;
import org.attest.core.ledger.DecisionMade;
import org.attest.core.ledger.DocumentAdded;
import org.attest.core.ledger.Entry;
import org.attest.core.ledger.ExactText;
import org.attest.core.ledger.HashChain;
import org.attest.core.ledger.Head;
import org.attest.core.ledger.LedgerState;

/** A ledger that lasts as long as this object: for reading without a case folder, and for tests. */
public final class MemoryLedgerStore implements LedgerStore {
    private final List<ChainedEntry> chain = new ArrayList<>();
    private final Map<Long, Payload> payloads = new HashMap<>();
    private final Map<ReadingKey, String> readings = new HashMap<>();
    private final MemoryDerived derived = new MemoryDerived();

    @Override
    public synchronized Receipt add(DocumentAdded entry, Payload payload) {
        Admission.checkPayload(entry, payload);
        var standing = Receipt.standing(entry.contentHash(), about(entry.contentHash()));
        if (standing.isPresent()) {
            return standing.get();
        }
        var link = link(entry);
        payloads.put(link.number(), payload);
        return new Receipt(Receipt.Outcome.ADDED, link);
    }

    @Override
    public synchronized List<ChainedEntry> append(List<? extends Entry> entries) {
        var before = chain.size();
        try {
            for (var entry : entries) {
                Admission.checkAppend(entry, entry.document().map(this::about).orElse(List.of()));
                link(entry);
            }
        } catch (IllegalArgumentException e) {
            chain.subList(before, chain.size()).clear();
            throw e;
        }
        return List.copyOf(chain.subList(before, chain.size()));
    }

    @Override
    public synchronized ChainedEntry erase(DecisionMade erasure) {
        var contentHash = erasure.target().document();
        var about = about(contentHash);
        Admission.checkErase(erasure, about);
        about.forEach(link -> payloads.remove(link.number()));
        derived.clear();
        readings.keySet().removeIf(key -> key.document().equals(contentHash));
        return Receipt.erasure(about).orElseGet(() -> link(erasure));
    }

    @Override
    public synchronized List<ChainedEntry> entries() {
        return List.copyOf(chain);
    }

    @Override
    public synchronized List<ChainedEntry> entriesAfter(long number) {
        return List.copyOf(chain.subList((int) Math.min(number, chain.size()), chain.size()));
    }

    @Override
    public Derived derived() {
        return derived;
    }

    @Override
    public synchronized Head head() {
        return chain.isEmpty() ? Head.START : chain.get(chain.size() - 1).head();
    }

    @Override
    public synchronized Optional<byte[]> bytes(String contentHash) {
        return words(contentHash, payload -> Optional.of(payload.bytes().clone()));
    }

    @Override
    public synchronized Optional<String> text(String contentHash) {
        return words(contentHash, payload -> Optional.of(ExactText.string(payload.text())));
    }

    @Override
    public synchronized Optional<String> title(String contentHash) {
        return words(contentHash, payload -> payload.title().map(ExactText::string));
    }

    @Override
    public synchronized Optional<String> reading(ReadingKey key) {
        return Optional.ofNullable(readings.get(key));
    }

    @Override
    public synchronized void keepReading(ReadingKey key, String json) {
        if (LedgerState.fold(about(key.document())).document(key.document()).isPresent()) {
            readings.put(key, json);
        }
    }

    @Override
    public synchronized Verification verify(SpanCheck spans) {
        var hashes = Verifier.verify(chain.stream().map(StoredEntry::of).toList(), new MemoryVault());
        return Verifier.withSpans(hashes, this, spans);
    }

    /** Keeps everything: there is nothing to let go of but the object. */
    @Override
    public void close() {}

    private ChainedEntry link(Entry entry) {
        var link = HashChain.append(head(), entry);
        chain.add(link);
        return link;
    }

    @Override
    public synchronized List<ChainedEntry> about(String contentHash) {
        return chain.stream()
                .filter(link ->
                        link.entry().document().filter(contentHash::equals).isPresent())
                .toList();
    }

    /** From the words stored last: those of a document withdrawn and added again may be drawn anew. */
    private <T> Optional<T> words(String contentHash, Function<Payload, Optional<T>> part) {
        return about(contentHash).stream()
                .map(link -> Optional.ofNullable(payloads.get(link.number())))
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later)
                .flatMap(part);
    }

    private final class MemoryVault implements Verifier.Vault {
        @Override
        public Optional<Payload> payload(long number) {
            return Optional.ofNullable(payloads.get(number));
        }

        @Override
        public Set<Long> payloads() {
            return payloads.keySet();
        }

        @Override
        public Set<String> damagedReadings() {
            return Set.of();
        }

        @Override
        public Optional<Head> keptHead() {
            return Optional.of(head());
        }
    }
}
