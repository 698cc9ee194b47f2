package org.attest.core.reconcile;

import java.util.List;

/** A check over the counts of one harm in one incident. */
interface HarmRule extends ReconciliationRule {
    List<Finding> check(HarmCase counts);

    @Override
    default List<Finding> check(IncidentCase incident) {
        return incident.harms().stream()
                .flatMap(counts -> check(counts).stream())
                .toList();
    }
}
