package org.attest.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.attest.core.incident.LinkTable;
import org.attest.core.incident.MemoryLinkTable;
import org.attest.core.ledger.Head;

/** What follows from a ledger that lasts as long as its object. */
final class MemoryDerived implements Derived {
    private MemoryLinkTable links = new MemoryLinkTable();
    private final Map<String, Taken> taken = new HashMap<>();
    private final Map<String, List<Row>> rows = new HashMap<>();
    private final Map<String, String> digests = new HashMap<>();
    private List<String> judged = List.of();
    private boolean plain = true;
    private String version = "";
    private Optional<Head> reached = Optional.empty();

    /** Work that throws leaves nothing to rely on. */
    @Override
    public <T> T write(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            clear();
            throw e;
        }
    }

    void clear() {
        begin("");
    }

    @Override
    public void begin(String newVersion) {
        links = new MemoryLinkTable();
        taken.clear();
        rows.clear();
        digests.clear();
        judged = List.of();
        plain = true;
        version = newVersion;
        reached = Optional.empty();
    }

    @Override
    public Optional<Head> reached(String ofVersion) {
        return version.equals(ofVersion) ? reached : Optional.empty();
    }

    @Override
    public void reached(String ofVersion, Head head) {
        version = ofVersion;
        reached = Optional.of(head);
    }

    @Override
    public void unsettled() {
        reached = Optional.empty();
    }

    @Override
    public LinkTable links() {
        return links;
    }

    @Override
    public Optional<Taken> taken(String hash) {
        return Optional.ofNullable(taken.get(hash));
    }

    @Override
    public Optional<Taken> named(String id) {
        return taken.values().stream()
                .filter(document -> document.id().equals(id))
                .findFirst();
    }

    @Override
    public boolean hasVersion(String url, String hash) {
        return taken.values().stream()
                .anyMatch(other -> !url.isEmpty()
                        && other.url().equals(url)
                        && !other.hash().equals(hash));
    }

    @Override
    public void take(Taken document) {
        taken.put(document.hash(), document);
    }

    @Override
    public void drop(String hash) {
        taken.remove(hash);
    }

    @Override
    public List<Row> incidents() {
        List<Row> all = new ArrayList<>();
        rows.values().forEach(all::addAll);
        return all;
    }

    @Override
    public List<Row> incidents(String part) {
        return rows.getOrDefault(part, List.of());
    }

    @Override
    public Optional<String> digest(String part) {
        return Optional.ofNullable(digests.get(part));
    }

    @Override
    public void keep(String part, String digest, List<Row> now) {
        digests.put(part, digest);
        rows.put(part, List.copyOf(now));
    }

    @Override
    public void dropPart(String part) {
        digests.remove(part);
        rows.remove(part);
    }

    @Override
    public boolean isPlain() {
        return plain;
    }

    @Override
    public void notPlain() {
        plain = false;
    }

    @Override
    public List<Taken> taken() {
        return List.copyOf(taken.values());
    }

    @Override
    public List<String> judged() {
        return judged;
    }

    @Override
    public void judged(List<String> documents) {
        judged = List.copyOf(documents);
    }
}
