package org.attest.core.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Scope;
import org.attest.core.claim.Standing;
import org.attest.core.count.Wording;
import org.attest.core.reconcile.Estimate;
import org.attest.core.reconcile.Figure;
import org.attest.core.reconcile.Finding;
import org.attest.core.reconcile.Finding.Proposal;
import org.attest.core.reconcile.Finding.Severity;

/**
 * A claim that nobody has decided on yet.
 *
 * @param gravest the gravest finding that names it, the one that objects to it before others
 * @param bound the figure whose bound it gives
 */
public record QueueItem(Claim claim, Optional<Finding> gravest, Optional<Figure> bound) {
    private static final Comparator<QueueItem> HARDEST_FIRST = Comparator.comparing(QueueItem::counts)
            .thenComparing(QueueItem::severity)
            .thenComparing(QueueItem::isObjectedTo)
            .thenComparing(item -> item.bound().isPresent())
            .thenComparing(QueueItem::isHedged)
            .thenComparing(item ->
                    item.claim().count().map(count -> count.interval().low()).orElse(0L))
            .reversed()
            .thenComparing(item -> item.claim().document())
            .thenComparing(item -> item.claim().in())
            .thenComparing(item -> item.claim().numberSpan())
            .thenComparing(item -> item.claim().id());

    /**
     * The claims that nobody has decided on, those first that could change a published figure most: named by a grave finding, giving a
     * bound, hedged, large.
     */
    public static List<QueueItem> queue(Collection<Claim> claims, List<Finding> findings, List<Estimate> estimates) {
        Map<String, Finding> gravest = new HashMap<>();
        for (Finding finding : findings) {
            for (String id : finding.claims()) {
                gravest.merge(id, finding, (one, other) -> graver(one, other, id));
            }
        }
        Map<String, Figure> bounds = new HashMap<>();
        for (Estimate estimate : estimates) {
            for (Figure figure : estimate.figures()) {
                figure.claims().forEach(id -> bounds.putIfAbsent(id, figure));
            }
        }
        Set<String> seen = new HashSet<>();
        List<QueueItem> items = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.review().isEmpty() && seen.add(claim.id())) {
                items.add(new QueueItem(
                        claim,
                        Optional.ofNullable(gravest.get(claim.id())),
                        Optional.ofNullable(bounds.get(claim.id()))));
            }
        }
        items.sort(HARDEST_FIRST);
        return List.copyOf(items);
    }

    private static Finding graver(Finding one, Finding other, String id) {
        int order = one.severity().compareTo(other.severity());
        boolean first = order > 0 || order == 0 && (objects(one, id) || !objects(other, id));
        return first ? one : other;
    }

    private static boolean objects(Finding finding, String id) {
        return finding.proposal()
                .map(proposal -> proposal.claim().equals(id))
                .orElse(finding.claims().get(0).equals(id));
    }

    private boolean isObjectedTo() {
        return gravest.filter(finding -> objects(finding, claim.id())).isPresent();
    }

    /** Another reading of this claim that makes everything hold, as a finding proposes it. */
    public Optional<Proposal> suggestion() {
        return gravest.flatMap(Finding::proposal)
                .filter(proposal -> proposal.claim().equals(claim.id()));
    }

    /** As grave as what is found; {@code INFO} when nothing is. */
    public Severity severity() {
        return gravest.map(Finding::severity).orElse(Severity.INFO);
    }

    /** True when the claim can enter a figure. */
    private boolean counts() {
        return claim.harm().ofPeople() && claim.scope() == Scope.EVENT;
    }

    /** True when the words leave the number, or the footing, open. */
    public boolean isHedged() {
        return claim.count()
                        .filter(count -> count.approximate() || count.wording() == Wording.VAGUE)
                        .isPresent()
                || claim.standing() == Standing.UNVERIFIED
                || claim.standing() == Standing.ALLEGED;
    }
}
