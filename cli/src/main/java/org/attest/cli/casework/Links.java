package org.attest.cli.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attest.cli.terminal.Stop;
import org.attest.core.claim.Claim;
import org.attest.core.incident.Anchor;
import org.attest.core.incident.Incident;
import org.attest.core.incident.Judgement;
import org.attest.core.incident.Judgements;
import org.attest.core.ledger.DecisionMade;
import org.attest.core.ledger.Numbered;
import org.attest.core.review.LinkDecisions;
import org.attest.core.review.LinkDecisions.Act;

/** What people decided on the links of a case, and what they may decide: documents and incidents, as one types them, become tellings. */
public final class Links {
    private final CaseFile file;
    private final Map<String, String> idOf = new LinkedHashMap<>();
    private final Map<String, String> hashOf = new LinkedHashMap<>();

    public Links(CaseFile file) {
        this.file = file;
        for (CaseFile.Kept kept : file.documents()) {
            idOf.put(kept.hash(), kept.id());
            hashOf.put(kept.id(), kept.hash());
        }
    }

    /** Decisions on links that are in force, in order. */
    public List<Numbered<DecisionMade>> decisions() {
        return file.state().decisions().stream()
                .filter(decision -> LinkDecisions.isOnLinks(decision.entry()))
                .toList();
    }

    public Judgements judgements() {
        return LinkDecisions.judgements(decisions(), idOf);
    }

    /** What one decision judges; nothing when the documents it names do not count now. */
    public Judgements judgements(Numbered<DecisionMade> decision) {
        return LinkDecisions.judgements(List.of(decision), idOf);
    }

    /** The judgement on two documents or incidents. */
    public Act judge(CaseView view, Judgement judgement, String one, String other) {
        List<Anchor> here = tellings(view, one);
        List<Anchor> there = new ArrayList<>(tellings(view, other));
        there.removeAll(here);
        if (there.isEmpty()) {
            throw Stop.usage(one + " and " + other + " are the same. Maybe name two documents.");
        }
        if (judgement == Judgement.UNSURE || (here.size() == 1 && there.size() == 1)) {
            return LinkDecisions.link(judgement, here.get(0), there.get(0), hashOf);
        }
        return judgement == Judgement.SAME ? merge(here, there) : apart(here, there);
    }

    /** Documents that leave an incident, to be one of their own. */
    public Act split(CaseView view, String incident, List<String> documents) {
        Incident whole = view.incident(incident);
        Set<String> leave = new TreeSet<>();
        for (String words : documents) {
            String id = DocumentIds.find(file.documents(), words).id();
            if (!whole.documents().contains(id)) {
                throw Stop.notFound(id + " is not mainly about " + whole.id() + ". Maybe one of "
                        + String.join(", ", whole.documents().stream().limit(8).toList()));
            }
            leave.add(id);
        }
        if (leave.isEmpty() || leave.size() == whole.documents().size()) {
            throw Stop.usage("some documents leave and some stay; " + whole.id() + " has "
                    + whole.documents().size() + ". Maybe name fewer.");
        }
        return LinkDecisions.split(
                leave.stream().map(Anchor::main).toList(),
                whole.documents().stream()
                        .filter(id -> !leave.contains(id))
                        .map(Anchor::main)
                        .toList(),
                hashOf);
    }

    public Act merge(CaseView view, String one, String other) {
        Incident first = view.incident(one);
        Incident second = view.incident(other);
        if (first.equals(second)) {
            throw Stop.usage(one + " and " + other + " are one incident already.");
        }
        return merge(tellings(view, first), tellings(view, second));
    }

    public Act rename(CaseView view, String incident, String title) {
        if (title.isBlank()) {
            throw Stop.usage("an incident's name says something.");
        }
        return LinkDecisions.rename(tellings(view, view.incident(incident)).get(0), title.strip(), hashOf);
    }

    public Act move(CaseView view, String claim, String incident) {
        Claim moved = view.claimCalled(claim)
                .orElseThrow(
                        () -> Stop.notFound("no single claim is called " + claim + ". Maybe list them: attest claims"));
        Incident to = view.incident(incident);
        if (to.claims().contains(moved.id())) {
            throw Stop.usage(moved.id() + " is of " + to.id() + " already.");
        }
        return LinkDecisions.move(
                Anchor.of(moved), moved.harm(), tellings(view, to).get(0), hashOf);
    }

    private Act merge(List<Anchor> here, List<Anchor> there) {
        List<Anchor> all = new ArrayList<>(here);
        all.addAll(there);
        return LinkDecisions.merge(all, hashOf);
    }

    /** The smaller side leaves. */
    private Act apart(List<Anchor> here, List<Anchor> there) {
        return here.size() <= there.size()
                ? LinkDecisions.split(here, there, hashOf)
                : LinkDecisions.split(there, here, hashOf);
    }

    /** A document, or all documents of an incident; never none. */
    private List<Anchor> tellings(CaseView view, String words) {
        boolean isIncident = words.startsWith("i-")
                && file.documents().stream().noneMatch(kept -> kept.id().startsWith(words));
        return isIncident
                ? tellings(view, view.incident(words))
                : List.of(Anchor.main(DocumentIds.find(file.documents(), words).id()));
    }

    private static List<Anchor> tellings(CaseView view, Incident incident) {
        return incident.documents().isEmpty()
                ? List.of(Anchor.of(view.claim(incident.claims().get(0))))
                : incident.documents().stream().map(Anchor::main).toList();
    }
}
