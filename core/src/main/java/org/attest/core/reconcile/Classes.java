package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.claim.VictimStatus;

/** Which line contains which, for the lines that an incident's claims speak of. */
final class Classes {
    /** Wholes from the smallest: a whole may be a part of the next. */
    static final List<String> WHOLES = List.of(
            VictimClass.SECURITY_FORCES,
            VictimClass.NON_STATE_FIGHTERS,
            VictimClass.PERPETRATOR,
            VictimClass.CIVILIAN,
            VictimClass.NON_CIVILIAN,
            VictimClass.ALL);

    private static final Set<String> BY_SEX_OR_AGE = Set.of("women", "men", VictimClass.CHILDREN);

    private final Map<String, String> parents = new TreeMap<>();
    private final Set<String> insideOthers = new TreeSet<>();

    Classes(Collection<Sourced> claims) {
        for (Sourced sourced : claims) {
            if (isDemographic(sourced.leaf()) && claims.stream().anyMatch(sourced::isPartOf)) {
                insideOthers.add(sourced.leaf());
            }
            VictimClass.parent(sourced.leaf(), sourced.claim().victims().status())
                    .ifPresent(parent -> parents.merge(sourced.leaf(), parent, Classes::wider));
        }
        WHOLES.forEach(whole ->
                VictimClass.parent(whole, VictimStatus.UNKNOWN).ifPresent(parent -> parents.put(whole, parent)));
    }

    private static String wider(String one, String other) {
        return WHOLES.indexOf(one) >= WHOLES.indexOf(other) ? one : other;
    }

    /** Lines directly in this one that share nobody: statuses and sides, and people told by sex or age. */
    List<String> parts(String whole) {
        List<String> parts = new ArrayList<>();
        parents.forEach((part, parent) -> {
            if (parent.equals(whole) && !insideOthers.contains(part)) {
                parts.add(part);
            }
        });
        boolean bySexOrAge = parts.stream().anyMatch(BY_SEX_OR_AGE::contains);
        parts.removeIf(part -> bySexOrAge && isOtherDemographic(part));
        parts.sort(VictimClass.PRINTED);
        return parts;
    }

    /** Elderly people, medics and journalists are women, men or children too. */
    private static boolean isOtherDemographic(String part) {
        return Set.of("elderly", "medics", "journalists").contains(part) || part.contains("+");
    }

    static boolean isDemographic(String part) {
        return BY_SEX_OR_AGE.contains(part) || isOtherDemographic(part);
    }

    /** Every line in this one, however deep, demographics left out. */
    Set<String> within(String whole) {
        Set<String> found = new LinkedHashSet<>();
        List<String> next = new ArrayList<>(parts(whole));
        while (!next.isEmpty()) {
            String part = next.remove(0);
            if (!isDemographic(part) && found.add(part)) {
                next.addAll(parts(part));
            }
        }
        return found;
    }
}
