package org.attest.core.reconcile;

import java.util.List;

/** A check over what is said of one incident. Pure: same claims in any order, same findings. */
interface ReconciliationRule {
    /** The kind of its findings: {@code class-mislabel}. */
    String id();

    /** What such a finding is, in a few words. */
    String meaning();

    List<Finding> check(IncidentCase incident);

    /** What only shows between incidents; most checks look at one alone. */
    default List<Finding> across(List<IncidentCase> incidents) {
        return List.of();
    }
}
