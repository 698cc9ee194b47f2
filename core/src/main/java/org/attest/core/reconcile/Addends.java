package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.List;

/** Counts of classes that share nobody and add up to a total of the same report and origin. */
final class Addends {
    /** Small numbers add up by chance. */
    private static final long SMALLEST = 30;

    private Addends() {}

    /** Two or more counts, at most one of a class, that are the total exactly; empty when there are none. */
    static List<Sourced> of(Sourced total, List<Sourced> claims) {
        long whole = total.number().orElse(0);
        if (whole < SMALLEST) {
            return List.of();
        }
        List<List<Sourced>> choices = new ArrayList<>(List.of(List.of()));
        for (String name : VictimClass.DISJOINT) {
            List<List<Sourced>> longer = new ArrayList<>(choices);
            for (Sourced part : claims) {
                boolean fits = part.isIn(total)
                        && part.voice().equals(total.voice())
                        && part.number().isPresent()
                        && part.claim().victims().status().word().equals(name)
                        && !Classes.isDemographic(part.leaf());
                if (fits) {
                    choices.forEach(choice -> longer.add(and(choice, part)));
                }
            }
            choices = longer;
        }
        return choices.stream()
                .filter(choice -> choice.size() > 1 && sum(choice) == whole)
                .findFirst()
                .orElse(List.of());
    }

    private static List<Sourced> and(List<Sourced> choice, Sourced part) {
        List<Sourced> more = new ArrayList<>(choice);
        more.add(part);
        return more;
    }

    private static long sum(List<Sourced> choice) {
        return choice.stream().mapToLong(part -> part.number().getAsLong()).sum();
    }
}
