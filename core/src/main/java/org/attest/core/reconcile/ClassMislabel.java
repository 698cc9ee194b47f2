package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A count printed as one class whose number is the sum of that class's own smaller count and of other classes: 1,018 printed as
 * civilians where 745 civilians, 125 security forces and 148 fighters were counted. The sum must be exact, of one date, and over
 * the same report or the same origin.
 *
 * @param printed the claim printed under the wrong class; or the total, printed as such, beside leads that are not
 * @param own the smaller count of that class
 * @param others counts of other classes, sharing nobody
 * @param leads rounded claims of the same report that tell the same total under the same class
 */
record ClassMislabel(Sourced printed, Sourced own, List<Sourced> others, List<Sourced> leads) {
    /** Sums are sought among so many counts of a class, the nearest first. */
    private static final int PER_CLASS = 12;

    /** Small numbers add up by chance. */
    private static final long SMALLEST = 30;

    ClassMislabel {
        others = List.copyOf(others);
        leads = List.copyOf(leads);
    }

    /** The counts that add up to the printed number. */
    List<Sourced> parts() {
        return Stream.concat(Stream.of(own), others.stream()).toList();
    }

    /** Those that do not count what they are printed as. */
    List<Sourced> mislabelled() {
        return isOfLeads()
                ? leads
                : Stream.concat(Stream.of(printed), leads.stream()).toList();
    }

    /** Every mislabelled count among claims of one harm, in reading order. */
    static List<ClassMislabel> find(List<Sourced> claims) {
        List<ClassMislabel> found = new ArrayList<>();
        for (Sourced printed : claims) {
            boolean counted = printed.interval().isExact()
                    && printed.number().isPresent()
                    && printed.interval().low() >= SMALLEST
                    && !Classes.isDemographic(printed.leaf());
            if (counted && VictimClass.DISJOINT.contains(status(printed))) {
                best(printed, status(printed), claims).ifPresent(found::add);
            } else if (counted && isTotal(printed)) {
                VictimClass.DISJOINT.forEach(name -> best(printed, name, claims)
                        .filter(total -> !total.leads().isEmpty())
                        .ifPresent(found::add));
            }
        }
        return found;
    }

    /** True when the number is printed as what it is, the total, and only the leads are not. */
    boolean isOfLeads() {
        return isTotal(printed);
    }

    private static boolean isTotal(Sourced sourced) {
        return sourced.leaf().equals(VictimClass.ALL);
    }

    private static String status(Sourced sourced) {
        return sourced.claim().victims().status().word();
    }

    private static Optional<ClassMislabel> best(Sourced printed, String name, List<Sourced> claims) {
        Map<String, Sourced> once = new LinkedHashMap<>();
        claims.stream()
                .filter(part -> part != printed
                        && part.interval().low() < printed.interval().low()
                        && (part.isIn(printed) || isOfOneVoice(part, printed))
                        && part.number().isPresent()
                        && !Classes.isDemographic(part.leaf())
                        && part.canBeOfOneDay(printed))
                .sorted(Comparator.comparing((Sourced part) -> !part.isIn(printed))
                        .thenComparing(part -> !isOfOneVoice(part, printed))
                        .thenComparing(part -> !part.interval().isExact())
                        .thenComparing(Sourced.READING_ORDER))
                .forEach(part ->
                        once.putIfAbsent(status(part) + " " + part.interval().low(), part));
        List<Sourced> near = List.copyOf(once.values());
        List<List<Sourced>> choices = choices(name, near);
        return near.stream()
                .filter(own -> status(own).equals(name))
                .limit(PER_CLASS)
                .flatMap(own -> others(printed, own, choices).stream()
                        .map(others -> new ClassMislabel(printed, own, others, leads(printed, own, claims))))
                .min(Comparator.comparingLong((ClassMislabel found) -> found.outside())
                        .thenComparingInt(found -> found.others().size())
                        .thenComparingInt(found -> near.indexOf(found.own())));
    }

    private long outside() {
        return parts().stream().filter(part -> !part.isIn(printed)).count();
    }

    private static boolean isOfOneVoice(Sourced one, Sourced other) {
        return one.voice().isNamed() && one.voice().equals(other.voice());
    }

    /** The first choice of other classes, one count of each, that makes up the rest. */
    private static Optional<List<Sourced>> others(Sourced printed, Sourced own, List<List<Sourced>> choices) {
        long rest = printed.interval().low() - own.interval().low();
        return choices.stream()
                .filter(choice ->
                        choice.stream().mapToLong(part -> part.interval().low()).sum() == rest)
                .filter(choice ->
                        choice.size() > 1 || Stream.of(own, choice.get(0)).allMatch(part -> part.isIn(printed)))
                .min(Comparator.comparingLong((List<Sourced> choice) -> choice.stream()
                                .filter(part -> !part.isIn(printed))
                                .count())
                        .thenComparingInt(List::size));
    }

    /** Every way to take at most one count of each class but the printed one; at least one in all. */
    private static List<List<Sourced>> choices(String printed, List<Sourced> near) {
        List<String> classes = VictimClass.DISJOINT.stream()
                .filter(name -> !name.equals(printed))
                .toList();
        List<List<Sourced>> choices = new ArrayList<>(List.of(List.of()));
        for (String name : classes) {
            List<List<Sourced>> longer = new ArrayList<>(choices);
            for (List<Sourced> choice : choices) {
                near.stream()
                        .filter(part -> status(part).equals(name))
                        .limit(PER_CLASS)
                        .forEach(part -> {
                            List<Sourced> more = new ArrayList<>(choice);
                            more.add(part);
                            longer.add(more);
                        });
            }
            choices = longer;
        }
        return choices.stream().filter(choice -> !choice.isEmpty()).toList();
    }

    private static List<Sourced> leads(Sourced printed, Sourced own, List<Sourced> claims) {
        return claims.stream()
                .filter(lead -> lead != printed
                        && lead.isIn(printed)
                        && lead.leaf().equals(isTotal(printed) ? own.leaf() : printed.leaf())
                        && lead.interval().low() > own.interval().low()
                        && (lead.interval().contains(printed.interval().low())
                                || lead.count().approximate()
                                        && lead.interval().low()
                                                < printed.interval().low()))
                .toList();
    }
}
