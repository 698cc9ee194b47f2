package org.attest.core.reconcile;

import java.util.List;

/** A check over the counts of one harm in one incident. Pure: same claims in any order, same findings. */
interface ReconciliationRule {
    /** The kind of its findings: {@code class-mislabel}. */
    String id();

    List<Finding> check(HarmCase counts);
}
