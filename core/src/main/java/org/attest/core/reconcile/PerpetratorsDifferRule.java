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
            new Findings.Draft(KIND, Finding.Verdict.COMPATIBLE, Finding.Severity.LOW, RESOLVE);

    /** One allegation: of whom, by whom, in which claim. */
    private record Alleged(Perpetrator whom, String speaker, Claim claim) {
        String label() {
            return whom.text();
        }
    }

    @Override
    public String id() {
        return KIND;
    }

    @Override
    public String meaning() {
        return "different groups blamed by different speakers";
    }

    @Override
    public List<Finding> check(IncidentCase incident) {
        List<Claim> blaming = incident.claims().stream()
                .filter(PerpetratorsDifferRule::isBlamed)
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
            claim.perpetrators().stream()
                    .filter(alleged -> !alleged.one())
                    .forEach(alleged -> byVictims
                            .computeIfAbsent(armed, whom -> new ArrayList<>())
                            .add(new Alleged(alleged, speaker(claim, alleged), claim)));
        }
        List<Finding> findings = new ArrayList<>();
        byVictims.forEach((armed, alleged) -> finding(armed, alleged, incident).ifPresent(findings::add));
        return findings;
    }

    /** Attackers who died are no side that somebody harmed. */
    private static boolean isBlamed(Claim claim) {
        return claim.scope() == Scope.EVENT
                && DONE_BY_SOMEBODY.contains(claim.harm())
                && claim.victims().status() != VictimStatus.PERPETRATOR;
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
        if (!areGroups(differing, incident)) {
            return Optional.empty();
        }
        String told = differing.stream()
                .collect(Collectors.groupingBy(
                        Alleged::speaker,
                        LinkedHashMap::new,
                        Collectors.mapping(alleged -> "\"" + alleged.label() + "\"", Collectors.toList())))
                .entrySet()
                .stream()
                .map(said -> "by %s on %s".formatted(said.getKey(), Wordings.list(said.getValue())))
                .collect(Collectors.joining("; "));
        String whom = armed ? "fighters or forces" : "civilians";
        return Optional.of(Findings.ofClaims(
                areSides(differing, incident) ? SIDES : LABELS,
                differing.stream().map(Alleged::claim).toList(),
                List.of(),
                "Harm to %s is blamed on different groups: %s.".formatted(whom, told)));
    }

    /** Two speakers, and two groups that are more than "men": of differing status, or one of them on a side that has a name. */
    private static boolean areGroups(List<Alleged> differing, IncidentCase incident) {
        List<Perpetrator> known = differing.stream()
                .map(Alleged::whom)
                .filter(whom -> whom.status() != VictimStatus.UNKNOWN || isOnASide(whom, incident))
                .toList();
        boolean apart = known.stream().map(Perpetrator::status).distinct().count() > 1
                || known.stream().anyMatch(whom -> isOnASide(whom, incident));
        return known.size() > 1
                && apart
                && differing.stream().map(Alleged::speaker).distinct().count() > 1;
    }

    private static boolean isOnASide(Perpetrator whom, IncidentCase incident) {
        return whom.loyalTo().isPresent() || side(whom.text(), incident).isPresent();
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
