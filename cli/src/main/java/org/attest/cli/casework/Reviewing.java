package org.attest.cli.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.attest.cli.terminal.Stop;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Reading;
import org.attest.core.ledger.ChainedEntry;
import org.attest.core.ledger.Reason;
import org.attest.core.reconcile.Cut;
import org.attest.core.reconcile.Estimate;
import org.attest.core.reconcile.Policy;
import org.attest.core.review.ClaimDecision;
import org.attest.core.review.ClaimField;
import org.attest.core.review.FigureChange;
import org.attest.core.review.Reviewed;
import org.attest.core.text.Part;
import org.attest.core.text.Span;

/** Decisions on the claims of a case, each told with what it does to the figures. */
public final class Reviewing {
    private final CaseFile file;
    private final Policy policy;
    private CaseView view;

    public Reviewing(CaseFile file, Policy policy) {
        this.file = file;
        this.policy = policy;
        this.view = file.view(Cut.none());
    }

    /**
     * What was done.
     *
     * @param entries recorded, in order
     * @param claim it is about, as it stands now; empty when it is about several, or about one that is no more
     */
    public record Outcome(List<ChainedEntry> entries, Optional<Claim> claim, List<FigureChange> effects) {
        public Outcome {
            entries = List.copyOf(entries);
            effects = List.copyOf(effects);
        }

        /** Numbers of the entries. */
        public List<Long> numbers() {
            return entries.stream().map(ChainedEntry::number).toList();
        }
    }

    /** The case as it stands now. */
    public CaseView view() {
        return view;
    }

    public Outcome accept(String id, Deciding deciding, Reason reason) {
        Found found = find(id);
        ClaimDecision decision = ClaimDecision.accept(found.hash(), found.printed());
        return record(found.current().id(), () -> deciding.set(List.of(decision), reason));
    }

    public Outcome reject(String id, Deciding deciding, Reason reason) {
        Found found = find(id);
        ClaimDecision decision = ClaimDecision.reject(found.hash(), found.printed());
        return record(found.current().id(), () -> deciding.set(List.of(decision), reason));
    }

    /** @param typed what the fields shall be, in words as {@code --set} takes them */
    public Outcome correct(String id, List<String> typed, Deciding deciding, Reason reason) {
        Found found = find(id);
        List<ClaimDecision> decisions = judged(() -> ClaimDecision.correct(
                found.hash(),
                found.printed(),
                found.current(),
                TypedFields.of(typed, Optional.of(found.current())),
                file.lookup()));
        return record(found.current().id(), () -> deciding.set(decisions, reason));
    }

    /** Makes a claim of words that were not read. */
    public Outcome add(
            CaseFile.Kept kept, Part in, Span span, Harm harm, List<String> typed, Deciding deciding, Reason reason) {
        if (typed.isEmpty()) {
            throw Stop.usage("nobody says how many, or of whom. Maybe --low 12.");
        }
        Map<ClaimField, String> fields = TypedFields.of(typed, Optional.empty());
        ClaimDecision decision = judged(
                () -> ClaimDecision.add(kept.hash(), file.document(kept), in, span, harm, fields, file.lookup()));
        String id = Claim.idOf(kept.id(), in, span, harm, Optional.empty());
        return record(id, () -> deciding.set(List.of(decision), reason));
    }

    public Outcome undo(List<Long> numbers, Deciding deciding, Reason reason) {
        return record("", () -> {
            List<ChainedEntry> entries = new ArrayList<>();
            numbers.forEach(number -> entries.add(deciding.undo(number, reason)));
            return entries;
        });
    }

    /** What the gravest finding with a proposal for this claim would have it read as, in words as {@code --set} takes them. */
    public String suggested(String id) {
        String claim = find(id).current().id();
        return view.findings().stream()
                .flatMap(finding -> finding.proposal().stream())
                .filter(proposal -> proposal.claim().equals(claim))
                .findFirst()
                .map(proposal -> proposal.field() + "=" + proposal.to())
                .orElseThrow(() -> Stop.notFound("nothing is suggested for " + claim + ". Maybe --set class=all."));
    }

    private Outcome record(String claim, Supplier<List<ChainedEntry>> act) {
        List<Estimate> before = view.estimates(policy);
        List<ChainedEntry> entries = act.get();
        view = file.view(Cut.none());
        return new Outcome(
                entries,
                Optional.ofNullable(view.claim(claim)),
                FigureChange.between(before, view.estimates(policy), List.of(claim)));
    }

    /**
     * A claim, where it stands.
     *
     * @param printed as read
     * @param current as reviewed so far
     */
    public record Found(String hash, Claim printed, Claim current) {}

    /** The claim whose id begins so. */
    public Found find(String id) {
        Claim current = view.claimCalled(id)
                .orElseThrow(() -> Stop.notFound(
                        "no single claim is called " + id + ". Maybe list them: attest claims, or attest review"));
        for (CaseFile.Kept kept : file.documents()) {
            if (kept.id().equals(current.document())) {
                Reviewed reviewed = file.reviewed(kept);
                return new Found(kept.hash(), claim(reviewed.printed(), current.id()), current);
            }
        }
        throw new IllegalStateException("A claim of the case has no document in it (" + current.document() + ").");
    }

    private static Claim claim(Reading reading, String id) {
        return reading.claims().stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T judged(Supplier<T> words) {
        try {
            return words.get();
        } catch (IllegalArgumentException e) {
            throw Stop.usage(String.valueOf(e.getMessage()));
        }
    }
}
