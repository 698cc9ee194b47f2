package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Perpetrator;
import org.attest.core.claim.Scope;
import org.attest.core.claim.VictimStatus;

/** Who is said to have done it, where reports or speakers do not say the same. Each stays with its speaker; none is merged. */
final class PerpetratorsDifferRule implements ReconciliationRule {
    private static final Set<Harm> DONE_BY_SOMEBODY = Set.of(
            Harm.KILLED, Harm.INJURED, Harm.KILLED_OR_INJURED, Harm.ATTACK, Harm.LOOTING, Harm.ARSON, Harm.ABDUCTED);

    private static final String KIND = "perpetrators-differ";
    private static final String RESOLVE = "An investigation; until then each allegation stays with its speaker.";
    private static final Findings.Draft SIDES =
            new Findings.Draft(KIND, Finding.Verdict.CONTRADICTION, Finding.Severity.MEDIUM, RESOLVE);
    private static final Findings.Draft LABELS =
            new Findings.Draft(KIND, Finding.Verdict.COMPATIBLE, Finding.Severity.MEDIUM, RESOLVE);

    /** One allegation: a label, who uses it, and the claim. */
    private record Alleged(String label, String speaker, Claim claim) {}

    @Override
    public String id() {
        return KIND;
    }

    @Override
    public List<Finding> check(IncidentCase incident) {
        List<Claim> blaming = incident.claims().stream()
                .filter(claim -> claim.scope() == Scope.EVENT && DONE_BY_SOMEBODY.contains(claim.harm()))
                .toList();
        Set<String> onArmed = blaming.stream()
                .filter(PerpetratorsDifferRule::isArmed)
                .flatMap(claim -> claim.method().stream())
                .collect(Collectors.toSet());
        Map<Boolean, List<Alleged>> byVictims = new LinkedHashMap<>();
        for (Claim claim : blaming) {
            boolean armed = isArmed(claim)
                    || (claim.victims().status() != VictimStatus.CIVILIAN
                            && claim.method().filter(onArmed::contains).isPresent());
            for (Perpetrator alleged : claim.perpetrators()) {
                byVictims
                        .computeIfAbsent(armed, whom -> new ArrayList<>())
                        .add(new Alleged(alleged.text(), speaker(claim, alleged), claim));
            }
        }
        List<Finding> findings = new ArrayList<>();
        byVictims.forEach((armed, alleged) -> finding(armed, alleged, incident).ifPresent(findings::add));
        return findings;
    }

    /** Of victims nobody describes, an attack of a kind that hit forces is taken as one on forces. */
    private static boolean isArmed(Claim claim) {
        VictimStatus status = claim.victims().status();
        return status != VictimStatus.CIVILIAN && status != VictimStatus.UNKNOWN && status != VictimStatus.ALL;
    }

    private static String speaker(Claim claim, Perpetrator alleged) {
        return alleged.allegedBy().or(() -> claim.attribution().origin()).orElse(claim.document());
    }

    private static Optional<Finding> finding(boolean armed, List<Alleged> all, IncidentCase incident) {
        List<Alleged> sorted = all.stream()
                .sorted(Comparator.comparingLong((Alleged alleged) -> -number(alleged.claim()))
                        .thenComparing(alleged -> alleged.claim().document())
                        .thenComparing(alleged -> alleged.claim().numberSpan())
                        .thenComparing(Alleged::label))
                .toList();
        List<Alleged> differing = new ArrayList<>();
        for (Alleged alleged : sorted) {
            if (differing.stream().noneMatch(known -> isSame(known.label(), alleged.label(), incident))) {
                differing.add(alleged);
            }
        }
        if (differing.stream().map(Alleged::speaker).distinct().count() < 2) {
            return Optional.empty();
        }
        String told = differing.stream()
                .map(alleged -> "%s (%s)".formatted(alleged.label(), alleged.speaker()))
                .collect(Collectors.joining("; "));
        String whom = armed ? "fighters or forces" : "civilians";
        return Optional.of(Findings.ofClaims(
                areSides(differing, incident) ? SIDES : LABELS,
                differing.stream().map(Alleged::claim).toList(),
                List.of(),
                "Harm to %s is blamed on different groups: %s.".formatted(whom, told)));
    }

    private static long number(Claim claim) {
        return claim.count().map(count -> count.interval().low()).orElse(0L);
    }

    /** One actor, or a label whose words all stand in the other. */
    private static boolean isSame(String one, String other, IncidentCase incident) {
        Optional<String> actor = side(one, incident);
        if (actor.isPresent() && actor.equals(side(other, incident))) {
            return true;
        }
        Set<String> a = Wordings.words(one);
        Set<String> b = Wordings.words(other);
        return a.containsAll(b) || b.containsAll(a);
    }

    private static boolean areSides(List<Alleged> differing, IncidentCase incident) {
        return differing.stream()
                        .flatMap(alleged -> side(alleged.label(), incident).stream())
                        .distinct()
                        .count()
                > 1;
    }

    private static Optional<String> side(String label, IncidentCase incident) {
        return incident.actors().written(label).map(actor -> actor.name());
    }
}
