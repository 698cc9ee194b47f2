package org.attest.cli.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.attest.cli.terminal.Stop;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Reading;
import org.attest.core.incident.Incident;
import org.attest.core.incident.Judgements;
import org.attest.core.incident.Linker;
import org.attest.core.read.Knowledge;
import org.attest.core.reconcile.Addition;
import org.attest.core.reconcile.Cut;
import org.attest.core.reconcile.Estimate;
import org.attest.core.reconcile.Estimates;
import org.attest.core.reconcile.Finding;
import org.attest.core.reconcile.Findings;
import org.attest.core.reconcile.Policy;
import org.attest.core.reconcile.Sources;
import org.attest.core.reconcile.Timeline;
import org.attest.core.reconcile.Timelines;
import org.attest.core.text.Document;
import org.jspecify.annotations.Nullable;

/** What follows from the readings of a case within a cut: incidents, figures, findings. Computed when asked for. */
public final class CaseView {
    private final Supplier<List<Reading>> source;
    private final Knowledge knowledge;
    private final Cut cut;
    private final List<Incident> incidents;
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private @Nullable List<Reading> readings;

    /** Reports without a case: nobody judged anything. */
    public CaseView(List<Reading> readings, Knowledge knowledge, Cut cut) {
        this(readings, knowledge, cut, Judgements.none());
    }

    public CaseView(List<Reading> readings, Knowledge knowledge, Cut cut, Judgements judgements) {
        this(() -> readings, Linker.link(readings, knowledge.gazetteer(), judgements), knowledge, cut);
    }

    /** Incidents linked beforehand; the readings are asked for when something else is. */
    CaseView(Supplier<List<Reading>> source, List<Incident> incidents, Knowledge knowledge, Cut cut) {
        this.source = source;
        this.incidents = incidents;
        this.knowledge = knowledge;
        this.cut = cut;
    }

    public List<Incident> incidents() {
        return incidents;
    }

    public List<Estimate> estimates(Policy policy) {
        return Estimates.estimate(readings(), incidents, cut, policy, knowledge.actors(), knowledge.gazetteer());
    }

    /** The figures of one incident within another cut; none when nobody had counted by then. */
    public Optional<Estimate> estimate(Incident incident, Cut within, Policy policy) {
        return Estimates.estimate(
                        readings(), List.of(incident), within, policy, knowledge.actors(), knowledge.gazetteer())
                .stream()
                .findFirst();
    }

    public Actors actors() {
        return knowledge.actors();
    }

    /** Estimates of that policy, with what each origin and each conflict does to them. */
    public List<Estimate> tested(List<Estimate> estimates, Policy policy) {
        return Estimates.tested(estimates, readings(), cut, policy, knowledge.actors(), knowledge.gazetteer());
    }

    /** Whether these claims may be added. */
    public Addition sum(List<Claim> chosen) {
        return Addition.of(chosen, readings(), incidents, knowledge.actors());
    }

    public List<Finding> findings() {
        return Findings.check(readings(), incidents, cut, knowledge.actors(), knowledge.gazetteer());
    }

    /** The history of the counts of these incidents. */
    public Map<Incident, List<Timeline>> timelines(List<Incident> of) {
        return Timelines.of(readings(), of, cut, knowledge.actors(), knowledge.gazetteer());
    }

    /** Whose counts the reports of these incidents carry. */
    public Map<Incident, Sources> sources(List<Incident> of) {
        return Sources.of(readings(), of, cut, knowledge.actors(), knowledge.gazetteer());
    }

    public List<Reading> readings() {
        if (readings == null) {
            readings = source.get();
            for (Reading reading : readings) {
                documents.put(reading.document().id(), reading.document());
                reading.claims().forEach(claim -> claims.put(claim.id(), claim));
            }
        }
        return readings;
    }

    public Document document(String id) {
        readings();
        return documents.get(id);
    }

    /** By id; the caller asks only for what figures and findings name. */
    public Claim claim(String id) {
        readings();
        return claims.get(id);
    }

    /** The claims of all documents, in the order of documents and words. */
    public List<Claim> claims() {
        readings();
        return List.copyOf(claims.values());
    }

    /** The incident whose id begins so, or the only one whose title, or one of whose places, contains the words. */
    public Incident incident(String words) {
        return incidentCalled(words)
                .orElseThrow(() -> Stop.notFound("no single incident is called " + words + ". Maybe one of "
                        + incidents.stream()
                                .limit(6)
                                .map(incident -> incident.id() + " (" + incident.title() + ")")
                                .collect(Collectors.joining(", "))));
    }

    /** The same; empty when there is none, or more than one. */
    public Optional<Incident> incidentCalled(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        Predicate<Incident> isTitled =
                incident -> incident.title().toLowerCase(Locale.ROOT).contains(lower);
        return one(incidents, incident -> incident.id().startsWith(words), isTitled)
                .or(() -> one(
                        incidents,
                        isTitled.and(CaseView::isWhole),
                        incident -> isWhole(incident)
                                && incident.places().stream()
                                        .anyMatch(place ->
                                                place.toLowerCase(Locale.ROOT).contains(lower))));
    }

    private static boolean isWhole(Incident incident) {
        return incident.partOf().isEmpty();
    }

    /** The claim whose id begins so. */
    public Optional<Claim> claimCalled(String words) {
        return one(claims(), claim -> claim.id().startsWith(words), claim -> false);
    }

    private static <T> Optional<T> one(List<T> all, Predicate<T> surely, Predicate<T> perhaps) {
        List<T> found = all.stream().filter(surely).toList();
        if (found.isEmpty()) {
            found = all.stream().filter(perhaps).toList();
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
