package org.attest.core.reconcile;

import java.util.List;

/** Which counts are of one set of people, and which sets share nobody and lie in another. */
interface Structure {
    /** Counts of one set of people, two or more each. */
    List<List<Sourced>> sameSets(List<Sourced> counts);

    /** Each way in which this whole is told in parts that share nobody. */
    List<List<Sourced>> families(Sourced whole);
}
