package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.core.claim.VictimStatus;

/** Counts taken as one statement of one time: one number of each class, and classes in each other as they are. */
record OneStatement(List<Sourced> counts) implements Structure {
    OneStatement {
        counts = List.copyOf(counts);
    }

    @Override
    public List<List<Sourced>> sameSets(List<Sourced> told) {
        Map<String, List<Sourced>> classes = new LinkedHashMap<>();
        told.forEach(count ->
                classes.computeIfAbsent(count.leaf(), leaf -> new ArrayList<>()).add(count));
        return classes.values().stream().filter(same -> same.size() > 1).toList();
    }

    @Override
    public List<List<Sourced>> families(Sourced whole) {
        VictimStatus wide = whole.claim().victims().status();
        List<Sourced> parts = counts.stream()
                .filter(part -> VictimClass.DISJOINT.contains(Partition.family(part))
                        && part.claim().victims().status() != wide
                        && wide.contains(part.claim().victims().status())
                        && whole.leaf().equals(wide.word()))
                .toList();
        return parts.isEmpty() ? List.of() : List.of(parts);
    }
}
