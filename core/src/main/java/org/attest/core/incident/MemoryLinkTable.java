package org.attest.core.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Links that last as long as this object. */
public final class MemoryLinkTable implements LinkTable {
    private static final Comparator<Listed> ORDER = Comparator.comparingLong(Listed::rank)
            .thenComparing(Listed::document)
            .thenComparingInt(Listed::telling);

    private record Kept(long rank, byte[] report, List<Listed> listed) {}

    private final Map<String, Kept> reports = new TreeMap<>();
    private final Map<Long, TreeSet<Listed>> keys = new HashMap<>();
    private final Map<String, List<Link>> links = new HashMap<>();
    private final Map<String, String> parts = new TreeMap<>();

    @Override
    public int size() {
        return reports.size();
    }

    @Override
    public Optional<byte[]> report(String document) {
        return Optional.ofNullable(reports.get(document)).map(Kept::report);
    }

    @Override
    public void put(String document, long rank, byte[] report, List<Listed> listed) {
        unlist(document);
        reports.put(document, new Kept(rank, report, List.copyOf(listed)));
        listed.forEach(entry ->
                keys.computeIfAbsent(entry.key(), key -> new TreeSet<>(ORDER)).add(entry));
    }

    @Override
    public void remove(String document) {
        link(document, List.of());
        unlist(document);
        reports.remove(document);
        parts.remove(document);
    }

    private void unlist(String document) {
        listed(document).forEach(entry -> keys.get(entry.key()).remove(entry));
    }

    @Override
    public List<Listed> listed(String document) {
        return Optional.ofNullable(reports.get(document)).map(Kept::listed).orElse(List.of());
    }

    @Override
    public List<Listed> under(long key, int most) {
        return keys.getOrDefault(key, new TreeSet<>(ORDER)).stream().limit(most).toList();
    }

    @Override
    public List<byte[]> lowest(int most) {
        return reports.entrySet().stream()
                .sorted(Comparator.comparingLong(
                        (Map.Entry<String, Kept> kept) -> kept.getValue().rank()))
                .limit(most)
                .map(kept -> kept.getValue().report())
                .toList();
    }

    @Override
    public void each(Consumer<byte[]> report) {
        List.copyOf(reports.values()).forEach(kept -> report.accept(kept.report()));
    }

    @Override
    public List<Link> links(String document) {
        return links.getOrDefault(document, List.of());
    }

    @Override
    public void link(String document, List<Link> now) {
        links(document)
                .forEach(link -> links.computeIfPresent(
                        link.other(),
                        (other, all) -> all.stream()
                                .filter(back -> !back.other().equals(document))
                                .toList()));
        links.put(document, List.copyOf(now));
        now.forEach(link -> links.computeIfAbsent(link.other(), other -> List.of()));
        now.forEach(link -> links.compute(link.other(), (other, all) -> {
            List<Link> more = new ArrayList<>(all);
            more.add(new Link(link.otherTelling(), document, link.telling(), link.value()));
            return List.copyOf(more);
        }));
    }

    @Override
    public Optional<String> part(String document) {
        return Optional.ofNullable(parts.get(document));
    }

    @Override
    public List<String> documents(String part) {
        return parts.entrySet().stream()
                .filter(entry -> entry.getValue().equals(part))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public void setPart(String document, String part) {
        parts.put(document, part);
    }
}
