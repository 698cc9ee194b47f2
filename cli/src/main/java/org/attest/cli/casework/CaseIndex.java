package org.attest.cli.casework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attest.core.claim.Reading;
import org.attest.core.incident.Incident;
import org.attest.core.incident.Judgements;
import org.attest.core.incident.LinkIndex;
import org.attest.core.incident.Linker;
import org.attest.core.ledger.ChainedEntry;
import org.attest.core.ledger.DecisionMade;
import org.attest.core.ledger.DocumentAdded;
import org.attest.core.ledger.Head;
import org.attest.core.ledger.LedgerState;
import org.attest.core.ledger.Numbered;
import org.attest.core.read.Knowledge;
import org.attest.core.reconcile.Cut;
import org.attest.core.reconcile.Estimate;
import org.attest.core.reconcile.Estimates;
import org.attest.core.reconcile.Figure;
import org.attest.core.reconcile.Policy;
import org.attest.core.text.Sha256;
import org.attest.formats.json.WireJson;
import org.attest.store.Derived;
import org.attest.store.LedgerStore;
import org.jspecify.annotations.Nullable;

/**
 * The incidents of a whole case and their figures, kept beside the ledger. What entered the ledger since the last look is taken in; only
 * the part of the case that it touches is linked and counted anew. Everything here can be thrown away and made again.
 */
final class CaseIndex {
    /** What is taken in together, in one transaction. */
    private static final int AT_ONCE = 4_000;

    private final CaseFile file;
    private final LedgerStore store;
    private final Derived derived;
    private final String version;
    private @Nullable LinkIndex links;
    private Optional<Head> seen = Optional.empty();

    CaseIndex(CaseFile file, String knowledge) {
        this.file = file;
        this.store = file.store();
        this.derived = store.derived();
        this.version = LinkIndex.VERSION + " " + Policy.ATTEST.label() + " " + knowledge;
    }

    /** The incidents of the case as its ledger stands, in order. */
    List<CaseFile.Listed> rows() {
        refresh();
        Map<String, CaseFile.Listed> rows = new LinkedHashMap<>();
        for (Derived.Row row : derived.incidents()) {
            rows.put(row.id(), new CaseFile.Listed(WireJson.readIncident(row.incident()), row.line()));
        }
        return Linker.ordered(
                        rows.values().stream().map(CaseFile.Listed::incident).toList())
                .stream()
                .map(incident -> rows.get(incident.id()))
                .toList();
    }

    /** Takes in what the ledger holds beyond what was seen last. */
    void refresh() {
        Head head = store.head();
        Optional<Head> reached = derived.reached(version).filter(this::isInLedger);
        if (reached.equals(Optional.of(head))) {
            return;
        }
        if (reached.isEmpty()) {
            derived.begin(version);
        }
        if (links == null || seen.isEmpty() || !seen.equals(reached)) {
            links = new LinkIndex(derived.links(), file.known().knowledge().gazetteer());
        }
        List<ChainedEntry> fresh = store.entriesAfter(reached.map(Head::number).orElse(0L));
        List<String> hashes = touched(fresh);
        if (fresh.stream().anyMatch(link -> link.entry() instanceof DecisionMade)) {
            derived.notPlain();
        }
        seen = Optional.empty();
        if (hashes.size() <= AT_ONCE) {
            derived.write(() -> takeAll(hashes, head));
        } else {
            takeAll(hashes, head);
        }
        seen = Optional.of(head);
    }

    private boolean isInLedger(Head head) {
        return store.entriesAfter(head.number() - 1).stream()
                .limit(1)
                .anyMatch(link -> link.head().equals(head));
    }

    private static List<String> touched(List<ChainedEntry> entries) {
        Set<String> hashes = new LinkedHashSet<>();
        entries.forEach(link -> link.entry().document().ifPresent(hashes::add));
        return List.copyOf(hashes);
    }

    private static List<List<String>> inChunks(List<String> hashes) {
        List<List<String>> chunks = new ArrayList<>();
        for (int from = 0; from < hashes.size(); from += AT_ONCE) {
            chunks.add(hashes.subList(from, Math.min(hashes.size(), from + AT_ONCE)));
        }
        return chunks;
    }

    /** Kept chunk by chunk, linked at once; then the incidents of what changed are made. */
    private boolean takeAll(List<String> hashes, Head head) {
        Map<String, Reading> together = new HashMap<>();
        for (List<String> chunk : derived.isPlain() ? inChunks(hashes) : List.<List<String>>of()) {
            derived.write(() -> take(chunk));
        }
        if (!derived.isPlain()) {
            file.counting().forEach(reading -> together.put(reading.document().id(), reading));
            derived.write(() -> takeTogether(together));
        }
        Judgements judgements = judgements();
        Set<String> parts = derived.write(() -> settle(judgements));
        for (List<String> some : inChunks(List.copyOf(parts))) {
            derived.write(() -> {
                some.forEach(part -> recount(part, judgements, together));
                return true;
            });
        }
        return derived.write(() -> {
            derived.reached(version, head);
            return true;
        });
    }

    private Set<String> settle(Judgements judgements) {
        derived.unsettled();
        LinkIndex.Update update = links.settle(judgements, judgedAnew(judgements));
        update.gone().forEach(derived::dropPart);
        return new TreeSet<>(update.parts());
    }

    /** Documents by themselves: as far as no decision, no other version and no missing date asks for the others. */
    private boolean take(List<String> hashes) {
        derived.unsettled();
        Map<String, Optional<Reading>> changed = new HashMap<>();
        for (String hash : hashes) {
            kept(hash).ifPresent(kept -> {
                Reading reading = file.reading(kept);
                if (!isPlain(kept, reading)) {
                    derived.notPlain();
                }
                derived.take(taken(kept, reading));
                changed.put(kept.id(), Optional.of(reading));
            });
        }
        links.keep(changed);
        return true;
    }

    private boolean isPlain(CaseFile.Kept kept, Reading reading) {
        boolean dated =
                reading.document().published().isPresent() || reading.claims().isEmpty();
        return dated && !derived.hasVersion(kept.entry().url().orElse(""), kept.hash());
    }

    /** The whole case: what counts, as it counts among the others. */
    private boolean takeTogether(Map<String, Reading> readings) {
        derived.unsettled();
        Map<String, Optional<Reading>> changed = new HashMap<>();
        Map<String, Derived.Taken> now = new LinkedHashMap<>();
        for (CaseFile.Kept kept : file.documents()) {
            Reading reading = readings.get(kept.id());
            if (reading != null) {
                now.put(kept.hash(), taken(kept, reading));
            }
        }
        Map<String, Derived.Taken> before = new HashMap<>();
        derived.taken().forEach(taken -> before.put(taken.hash(), taken));
        before.forEach((hash, old) -> {
            if (!now.containsKey(hash) || !now.get(hash).id().equals(old.id())) {
                derived.drop(hash);
                changed.put(old.id(), Optional.empty());
            }
        });
        now.forEach((hash, taken) -> {
            if (!taken.equals(before.get(hash))) {
                derived.take(taken);
                changed.put(taken.id(), Optional.of(readings.get(taken.id())));
            }
        });
        links.keep(changed);
        return true;
    }

    private static Derived.Taken taken(CaseFile.Kept kept, Reading reading) {
        return new Derived.Taken(
                kept.hash(), kept.id(), kept.entry().url().orElse(""), Sha256.of(WireJson.reading(reading)));
    }

    private Set<String> judgedAnew(Judgements judgements) {
        Set<String> now = new TreeSet<>();
        judgements.documents().forEach(now::addAll);
        Set<String> again = new TreeSet<>(now);
        again.addAll(derived.judged());
        derived.judged(List.copyOf(now));
        return again;
    }

    private Judgements judgements() {
        return derived.isPlain() ? Judgements.none() : new Links(file).judgements();
    }

    private Optional<CaseFile.Kept> kept(String hash) {
        Optional<Numbered<DocumentAdded>> added =
                LedgerState.fold(store.about(hash)).document(hash);
        return added.map(document -> new CaseFile.Kept(document.number(), name(document.entry()), document.entry()));
    }

    private String name(DocumentAdded entry) {
        boolean free = derived.named(entry.id())
                .map(other -> other.hash().equals(entry.contentHash()))
                .orElse(true);
        return free ? entry.id() : DocumentIds.apart(entry.id(), entry.contentHash());
    }

    private void recount(String name, Judgements judgements, Map<String, Reading> together) {
        Optional<LinkIndex.Part> part = links.part(name, judgements);
        if (part.isEmpty()) {
            derived.dropPart(name);
            return;
        }
        String members = part.get().documents().stream()
                .map(document -> derived.named(document).orElseThrow().digest())
                .collect(Collectors.joining("\n"));
        String digest = Sha256.of(part.get().groups().orElse("judged") + "\n" + members);
        if (part.get().groups().isPresent() && derived.digest(name).equals(Optional.of(digest))) {
            return;
        }
        Map<String, Reading> readings = together.isEmpty()
                ? readings(part.get().documents())
                : together(part.get().documents(), together);
        Map<String, Derived.Row> before = new HashMap<>();
        derived.incidents(name).forEach(row -> before.put(row.id(), row));
        List<Derived.Row> rows = new ArrayList<>();
        for (Incident incident : links.incidents(List.copyOf(readings.values()), judgements)) {
            rows.add(row(incident, readings, before));
        }
        derived.keep(name, digest, rows);
    }

    private static Map<String, Reading> together(Collection<String> documents, Map<String, Reading> all) {
        Map<String, Reading> readings = new TreeMap<>();
        documents.forEach(document -> readings.put(document, all.get(document)));
        return readings;
    }

    private Map<String, Reading> readings(Collection<String> documents) {
        Map<String, Reading> readings = new TreeMap<>();
        for (String document : documents) {
            Derived.Taken taken = derived.named(document).orElseThrow();
            readings.put(document, file.reading(kept(taken.hash()).orElseThrow()));
        }
        return readings;
    }

    /** An incident that follows from the same as before is not counted again. */
    private Derived.Row row(Incident incident, Map<String, Reading> readings, Map<String, Derived.Row> before) {
        Set<String> documents = new TreeSet<>(incident.documents());
        documents.addAll(incident.alsoIn());
        String kept = WireJson.keptIncident(incident);
        String digest = Sha256.of(kept
                + documents.stream()
                        .map(document -> derived.named(document).orElseThrow().digest())
                        .collect(Collectors.joining("\n")));
        Derived.Row old = before.get(incident.id());
        if (old != null && old.digest().equals(digest)) {
            return old;
        }
        List<Reading> own = documents.stream().map(readings::get).toList();
        Knowledge knowledge = file.known().knowledge();
        List<Figure> figures = Estimates.estimate(
                        own, List.of(incident), Cut.none(), Policy.ATTEST, knowledge.actors(), knowledge.gazetteer())
                .stream()
                .map(Estimate::figures)
                .flatMap(List::stream)
                .toList();
        return new Derived.Row(incident.id(), digest, kept, WireJson.incident(incident, figures));
    }
}
