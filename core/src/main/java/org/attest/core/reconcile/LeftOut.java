package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Scope;

/** Sees to it that every claim of an incident stands in some line of its harm, as one of its bounds or set aside with a reason. */
final class LeftOut {
    private LeftOut() {}

    /** The figures, with the claims that none of them names set aside in the closest line of their harm. */
    static List<Figure> complete(List<Figure> figures, List<Claim> claims) {
        Map<Harm, Set<String>> named = new HashMap<>();
        for (Figure figure : figures) {
            Set<String> ids = named.computeIfAbsent(figure.harm(), harm -> new HashSet<>());
            ids.addAll(figure.claims());
            figure.setAside().forEach(left -> ids.add(left.claim()));
        }
        Map<Figure, List<Figure.SetAside>> more = new LinkedHashMap<>();
        for (Claim claim : claims) {
            if (named.containsKey(claim.harm()) && named.get(claim.harm()).add(claim.id())) {
                Figure line = closest(claim, figures);
                more.computeIfAbsent(line, l -> new ArrayList<>()).add(new Figure.SetAside(claim.id(), reason(claim)));
            }
        }
        return more.isEmpty()
                ? figures
                : figures.stream()
                        .map(line -> more.containsKey(line) ? line.alsoSetAside(more.get(line)) : line)
                        .toList();
    }

    private static Figure closest(Claim claim, List<Figure> figures) {
        List<Figure> lines = figures.stream()
                .filter(figure ->
                        figure.harm() == claim.harm() && figure.footing().isEmpty())
                .toList();
        Optional<String> at = Optional.of(VictimClass.of(claim.victims()));
        while (at.isPresent()) {
            String name = at.get();
            Optional<Figure> line = lines.stream()
                    .filter(figure -> figure.victims().equals(name))
                    .findFirst();
            if (line.isPresent()) {
                return line.get();
            }
            at = VictimClass.parent(name, claim.victims().status());
        }
        return lines.get(0);
    }

    private static String reason(Claim claim) {
        if (claim.scope() == Scope.BACKGROUND) {
            return "background, not counted";
        }
        if (claim.scope() != Scope.EVENT) {
            return "tells of harm that was not done";
        }
        if (claim.count().isEmpty()) {
            return "no number of people";
        }
        Optional<String> barred = HarmCase.whyBarred(claim);
        if (barred.isPresent()) {
            return barred.get();
        }
        return VictimClass.isPrinted(VictimClass.of(claim.victims()))
                ? "gives neither bound"
                : "people told by sex and age at once have no line of their own";
    }

    /** Why a claim is no count that could be added. */
    static String whyNoCount(Claim claim) {
        return HarmCase.mayEnter(claim) ? "stands in no incident" : reason(claim);
    }
}
