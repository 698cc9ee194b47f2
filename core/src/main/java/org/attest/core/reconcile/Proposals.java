package org.attest.core.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * For counts that cannot all hold: which other reading of one claim makes everything hold and is the least far from the words. It is
 * proposed, with what it would change, and never applied by itself.
 */
final class Proposals {
    private static final Set<String> KINDS = Set.of("sum-mismatch", "part-exceeds-whole", "class-mislabel");

    /** Taken off the cost when the reading makes a sum come out exactly. */
    private static final int PROVED = 3;

    /** Among more counts nothing is sought. */
    private static final int MOST = 200;

    private final IncidentCase incident;

    Proposals(IncidentCase incident) {
        this.incident = incident;
    }

    /** The finding with its proposal; unchanged when it has none. */
    Finding propose(Finding finding) {
        if (!KINDS.contains(finding.kind())) {
            return finding;
        }
        return incident.harms().stream()
                .filter(harm -> counts(finding, harm).size() == finding.claims().size())
                .findFirst()
                .flatMap(harm -> cheapest(finding, harm))
                .map(proof -> finding.proposing(new Finding.Proposal(
                        proof.reread().printed().id(),
                        proof.reread().field().word(),
                        proof.reread().from(),
                        proof.reread().to(),
                        proof.reason(),
                        Moves.of(incident, proof.reread().other().claim()))))
                .orElse(finding);
    }

    private static List<Sourced> counts(Finding finding, HarmCase harm) {
        return finding.claims().stream()
                .flatMap(id -> harm.claims().stream().filter(count -> count.id().equals(id)))
                .toList();
    }

    private Optional<Proof> cheapest(Finding finding, HarmCase harm) {
        List<Sourced> conflict = counts(finding, harm);
        boolean statement = finding.kind().equals("class-mislabel");
        List<Sourced> around = statement ? conflict : around(conflict, harm);
        if (around.size() > MOST) {
            return Optional.empty();
        }
        Function<List<Sourced>, Structure> structure = statement
                ? OneStatement::new
                : counts -> new Partition(counts, newest(harm, counts), incident.smaller(), incident.scopes());
        if (!statement && Containment.of(around, structure.apply(around)).holds()) {
            return Optional.empty();
        }
        List<Sourced> suggesting = harm.claims().size() > MOST ? around : harm.claims();
        return conflict.stream()
                .flatMap(count -> Reread.of(count, suggesting).stream())
                .filter(reread -> !statement || reread.field() == Reread.Field.CLASS)
                .flatMap(reread -> Proof.of(reread, around, structure).stream())
                .min(Comparator.comparingInt((Proof proof) -> proof.reread().cost() - (proof.isProved() ? PROVED : 0))
                        .thenComparing(proof -> proof.reread().field())
                        .thenComparing(proof -> conflict.indexOf(proof.reread().printed()))
                        .thenComparing(proof -> proof.reread().to()));
    }

    /** The counts that sums link with those of the conflict. */
    private List<Sourced> around(List<Sourced> conflict, HarmCase harm) {
        return Containment.of(harm.fitting(), Partition.of(harm, incident)).groups().stream()
                .map(Containment.Group::counts)
                .filter(counts -> counts.containsAll(conflict))
                .findFirst()
                .orElse(conflict);
    }

    /** What the newest statements rest on; a count read otherwise is no longer told with the others. */
    private static List<List<Sourced>> newest(HarmCase harm, List<Sourced> counts) {
        Set<Sourced> same = Set.copyOf(counts);
        Set<String> ids = counts.stream().map(Sourced::id).collect(Collectors.toSet());
        return Partition.newest(harm).stream()
                .map(told -> told.stream()
                        .filter(count -> same.contains(count) || !ids.contains(count.id()))
                        .toList())
                .toList();
    }
}
