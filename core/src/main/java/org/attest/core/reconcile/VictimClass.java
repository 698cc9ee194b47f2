package org.attest.core.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attest.core.claim.VictimStatus;
import org.attest.core.claim.Victims;

/**
 * The words under which people are counted: a status of the lattice, a side of the actor file, or a demographic. People who are
 * only described by sex or age ("18 women") stand in the line of the demographic and not in that of their status.
 */
final class VictimClass {
    static final String ALL = VictimStatus.ALL.word();
    static final String CIVILIAN = VictimStatus.CIVILIAN.word();
    static final String NON_CIVILIAN = VictimStatus.NON_CIVILIAN.word();
    static final String SECURITY_FORCES = VictimStatus.SECURITY_FORCES.word();
    static final String NON_STATE_FIGHTERS = VictimStatus.NON_STATE_FIGHTERS.word();
    static final String PERPETRATOR = VictimStatus.PERPETRATOR.word();
    static final String CHILDREN = "children";

    /** Statuses that share nobody and together are everyone. */
    static final List<String> DISJOINT = List.of(CIVILIAN, SECURITY_FORCES, NON_STATE_FIGHTERS, PERPETRATOR);

    private static final List<String> ORDER = List.of(
            ALL, CIVILIAN, NON_CIVILIAN, SECURITY_FORCES, NON_STATE_FIGHTERS, PERPETRATOR, "women", "men", CHILDREN);

    /** The order of figures: from the whole to its parts, then sides and other words by name. */
    static final Comparator<String> PRINTED = Comparator.comparingInt(
                    (String name) -> ORDER.contains(name) ? ORDER.indexOf(name) : ORDER.size())
            .thenComparing(name -> name);

    private VictimClass() {}

    /** The closest word for these people; several demographics are joined with a plus sign and are no line of their own. */
    static String of(Victims victims) {
        List<String> demographics = victims.demographics().stream()
                .map(word -> word.equals("girls") || word.equals("boys") ? CHILDREN : word)
                .distinct()
                .sorted()
                .toList();
        if (!demographics.isEmpty()) {
            return String.join("+", demographics);
        }
        if (victims.side().isPresent()) {
            return victims.side().get();
        }
        return victims.status() == VictimStatus.UNKNOWN ? ALL : victims.status().word();
    }

    /** True for a line that is printed. */
    static boolean isPrinted(String name) {
        return !name.contains("+");
    }

    /** The line that contains a class directly: a side lies in its status, a demographic in the status of its people. */
    static Optional<String> parent(String leaf, VictimStatus status) {
        if (leaf.equals(ALL)) {
            return Optional.empty();
        }
        if (VictimStatus.ofWord(leaf).isPresent()) {
            return VictimStatus.ofWord(leaf).map(VictimStatus::parent).map(VictimStatus::word);
        }
        return Optional.of(status == VictimStatus.UNKNOWN ? ALL : status.word());
    }

    /** The people of a class in plain words. */
    static String people(String name) {
        if (name.equals(ALL)) {
            return "people";
        }
        if (name.equals(CIVILIAN)) {
            return "civilians";
        }
        if (name.equals(NON_CIVILIAN)) {
            return "people who were not civilians";
        }
        if (name.equals(PERPETRATOR)) {
            return "attackers";
        }
        return VictimStatus.ofWord(name).isPresent() ? name.replace('-', ' ') : name;
    }
}
