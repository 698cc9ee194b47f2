package org.attest.core.incident;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attest.core.claim.Reading;
import org.attest.core.place.Gazetteer;
import org.attest.core.text.Sha256;

/**
 * The links of a case, kept up to date report by report. Whatever the order in which reports come and go, the incidents are those that
 * {@link Linker#link} makes of all readings at once. One more report is compared only with those it could belong to, and only the part of
 * the case that it links to is grouped anew.
 */
public final class LinkIndex {
    /** Raised when other links would be made of the same readings. */
    public static final String VERSION = "links/1";

    private final LinkTable table;
    private final Gazetteer gazetteer;
    private final ReportCache reports;
    private WordSample sample;
    private Likeness likeness;

    public LinkIndex(LinkTable table, Gazetteer gazetteer) {
        this.table = table;
        this.gazetteer = gazetteer;
        this.reports = new ReportCache(table);
        this.sample = WordSample.of(table);
        this.likeness = new Likeness(sample.statistics(), reports::words);
    }

    /**
     * Reports that no link, and no judgement, joins with others: a part of the case that is grouped alone.
     *
     * @param name of the part: the least of its documents
     * @param documents ids, sorted
     * @param groups a digest of how their tellings are grouped, the same for the same groups; empty where judgements have their say
     */
    public record Part(String name, List<String> documents, Optional<String> groups) {
        public Part {
            documents = List.copyOf(documents);
        }
    }

    /**
     * What an update may have changed.
     *
     * @param parts names of parts that are to be looked at again
     * @param gone names of parts that are no more
     */
    public record Update(Set<String> parts, Set<String> gone) {
        public Update {
            parts = Set.copyOf(parts);
            gone = Set.copyOf(gone);
        }
    }

    /**
     * Takes in what changed.
     *
     * @param changed by document id: the reading as it is now; empty for a document that counts no more
     * @param judgements all that are in force
     * @param again documents with a judgement that is new or gone
     */
    public Update update(Map<String, Optional<Reading>> changed, Judgements judgements, Set<String> again) {
        Set<String> gone = new TreeSet<>();
        Set<String> near = new TreeSet<>(again);
        near.addAll(changed.keySet());
        near = withMates(near, gone);
        Set<String> touched = new TreeSet<>();
        Set<String> listed = keep(changed, touched);
        listed.addAll(sampled(changed.keySet()));
        listed.forEach(document -> list(document, touched));
        touched.addAll(listed);
        touched.removeIf(document -> table.report(document).isEmpty());
        Set<String> linked = new HashSet<>();
        touched.forEach(document -> link(document, linked));
        near.addAll(withMates(touched, gone));
        Set<String> parts = parts(near, judgements, gone);
        gone.removeAll(parts);
        return new Update(parts, gone);
    }

    /** The part of that name as it is now, if there is one. */
    public Optional<Part> part(String name, Judgements judgements) {
        List<String> documents = table.documents(name);
        boolean judged = judgements.documents().stream()
                .anyMatch(set -> documents.stream().anyMatch(set::contains));
        return documents.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(name, documents, judged ? Optional.empty() : Optional.of(digest(documents))));
    }

    /** The incidents of one part, of the readings of all its documents. */
    public List<Incident> incidents(List<Reading> readings, Judgements judgements) {
        Tellings divided = new Tellings(gazetteer);
        List<Telling> tellings = Linker.tellings(readings, divided);
        return Linker.incidents(groups(tellings, judgements), divided, gazetteer, judgements);
    }

    private Set<String> withMates(Set<String> documents, Set<String> names) {
        Set<String> all = new TreeSet<>(documents);
        Set<String> seen = new HashSet<>();
        for (String document : documents) {
            table.part(document).filter(seen::add).ifPresent(part -> {
                names.add(part);
                all.addAll(table.documents(part));
            });
        }
        return all;
    }

    /** Keeps what is new, unlisted as yet, and drops what is gone. */
    private Set<String> keep(Map<String, Optional<Reading>> changed, Set<String> touched) {
        Set<String> kept = new TreeSet<>();
        new TreeMap<>(changed).forEach((document, reading) -> {
            unlist(document, touched);
            reports.forget(document);
            if (reading.isEmpty()) {
                table.links(document).forEach(link -> touched.add(link.other()));
                table.remove(document);
            } else {
                LinkedReport report = LinkedReport.of(reading.get(), gazetteer);
                table.put(document, WordCode.of(document), report.packed(), List.of());
                kept.add(document);
            }
        });
        return kept;
    }

    /** Draws the sample anew where it changed; gives the reports whose words weigh otherwise now. */
    private Set<String> sampled(Set<String> changed) {
        if (!sample.isTouchedBy(changed, table.size())) {
            likeness = new Likeness(sample.statistics(), reports::words);
            return Set.of();
        }
        WordSample now = WordSample.draw(table, reports);
        WordStatistics.Change change = sample.statistics().to(now.statistics());
        Set<String> other = new TreeSet<>();
        if (!change.isNone()) {
            table.each(packed -> {
                LinkedReport report = reports.of(packed);
                if (change.isOf(report.words())) {
                    other.add(report.document());
                }
            });
        }
        sample = now;
        likeness = new Likeness(sample.statistics(), reports::words);
        return other;
    }

    /** Under each key, the telling that takes this one's place as a landmark is touched. */
    private void unlist(String document, Set<String> touched) {
        for (LinkTable.Listed entry : table.listed(document)) {
            List<LinkTable.Listed> first = table.under(entry.key(), Blocks.LANDMARKS + 1);
            if (first.size() > Blocks.LANDMARKS
                    && first.subList(0, Blocks.LANDMARKS).contains(entry)) {
                touched.add(first.get(Blocks.LANDMARKS).document());
            }
        }
    }

    private void list(String document, Set<String> touched) {
        LinkedReport report = reports.of(document);
        unlist(document, touched);
        List<LinkTable.Listed> listed = new ArrayList<>();
        Blocks blocks = new Blocks(gazetteer, likeness);
        for (Telling telling : report.tellings()) {
            for (Blocks.Key key : blocks.keys(telling)) {
                listed.add(new LinkTable.Listed(key.number(), key.rank(telling), document, telling.index()));
            }
        }
        table.put(document, WordCode.of(document), report.packed(), listed);
        for (LinkTable.Listed entry : listed) {
            List<LinkTable.Listed> first = table.under(entry.key(), Blocks.LANDMARKS + 1);
            if (first.size() > Blocks.LANDMARKS
                    && first.subList(0, Blocks.LANDMARKS).contains(entry)) {
                touched.add(first.get(Blocks.LANDMARKS).document());
            }
        }
    }

    /** Compares a report with all that share a key with it; links with reports that were compared already stay. */
    private void link(String document, Set<String> done) {
        List<LinkTable.Link> links = new ArrayList<>();
        table.links(document).stream()
                .filter(link -> done.contains(link.other()))
                .forEach(links::add);
        Map<Integer, Telling> own = new HashMap<>();
        reports.of(document).tellings().forEach(telling -> own.put(telling.index(), telling));
        Set<List<Object>> compared = new HashSet<>();
        for (LinkTable.Listed entry : table.listed(document)) {
            Telling telling = own.get(entry.telling());
            for (LinkTable.Listed other : candidates(entry)) {
                if (!other.document().equals(document)
                        && !done.contains(other.document())
                        && (!Blocks.isWideKey(entry.key())
                                || telling.isWide()
                                || reports.of(other.document()).isWide(other.telling()))
                        && compared.add(List.of(entry.telling(), other.document(), other.telling()))) {
                    score(telling, other).ifPresent(links::add);
                }
            }
        }
        table.link(document, links);
        done.add(document);
    }

    private List<LinkTable.Listed> candidates(LinkTable.Listed entry) {
        List<LinkTable.Listed> first = table.under(entry.key(), Blocks.LANDMARKS);
        return first.size() < Blocks.LANDMARKS || !first.contains(entry)
                ? first
                : table.under(entry.key(), Integer.MAX_VALUE);
    }

    private Optional<LinkTable.Link> score(Telling telling, LinkTable.Listed other) {
        Telling there = reports.of(other.document()).telling(other.telling());
        boolean inOrder = Telling.ORDER.compare(telling, there) < 0;
        LinkScore score = LinkScore.between(inOrder ? telling : there, inOrder ? there : telling, gazetteer, likeness);
        return score.isLinked()
                ? Optional.of(new LinkTable.Link(telling.index(), other.document(), other.telling(), score.value()))
                : Optional.empty();
    }

    private Set<String> parts(Set<String> near, Judgements judgements, Set<String> gone) {
        Map<String, Set<String>> ties = new HashMap<>();
        judgements
                .documents()
                .forEach(set -> set.forEach(document ->
                        ties.computeIfAbsent(document, d -> new TreeSet<>()).addAll(set)));
        Set<String> parts = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        for (String document : near) {
            if (!seen.contains(document) && table.report(document).isPresent()) {
                Set<String> part = reach(document, ties);
                seen.addAll(part);
                String name = part.iterator().next();
                part.forEach(member -> table.part(member).ifPresent(gone::add));
                part.stream()
                        .filter(member -> !table.part(member).equals(Optional.of(name)))
                        .forEach(member -> table.setPart(member, name));
                parts.add(name);
            }
        }
        return parts;
    }

    private Set<String> reach(String start, Map<String, Set<String>> ties) {
        Set<String> reached = new TreeSet<>(Set.of(start));
        Deque<String> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            String at = next.remove();
            Set<String> others =
                    table.links(at).stream().map(LinkTable.Link::other).collect(Collectors.toSet());
            ties.getOrDefault(at, Set.of()).stream()
                    .filter(other -> table.report(other).isPresent())
                    .forEach(others::add);
            others.stream().filter(reached::add).forEach(next::add);
        }
        return reached;
    }

    private String digest(List<String> part) {
        List<Telling> tellings = part.stream()
                .flatMap(document -> reports.of(document).tellings().stream())
                .sorted(Telling.ORDER)
                .toList();
        return Sha256.of(groups(tellings, Judgements.none()).stream()
                .map(group -> group.stream().map(Telling::key).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n")));
    }

    private List<List<Telling>> groups(List<Telling> tellings, Judgements judgements) {
        Map<String, Integer> index = new LinkedHashMap<>();
        tellings.forEach(telling -> index.put(telling.key(), index.size()));
        List<Clusters.Edge> edges = new ArrayList<>();
        Set<String> documents = new TreeSet<>();
        tellings.forEach(telling -> documents.add(telling.document().id()));
        for (String document : documents) {
            for (LinkTable.Link link : table.links(document)) {
                Integer one = index.get(Telling.keyOf(document, link.telling()));
                Integer other = index.get(Telling.keyOf(link.other(), link.otherTelling()));
                if (one != null && other != null && one < other) {
                    edges.add(new Clusters.Edge(one, other, link.value()));
                }
            }
        }
        return new Clusters(gazetteer, likeness, judgements).of(tellings, edges);
    }
}
