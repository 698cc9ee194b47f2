package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.claim.Actors;
import org.attest.core.count.Wording;

/** "Monitoring groups" said to have counted what one monitor counted: several sources in words, one by name. */
final class PluralOriginRule implements ReconciliationRule {
    private static final Findings.Draft DRAFT = new Findings.Draft(
            "plural-wording-single-origin",
            Finding.Verdict.CONTRADICTION,
            Finding.Severity.HIGH,
            "The names of the other sources; until then there is one.");

    @Override
    public String id() {
        return DRAFT.kind();
    }

    @Override
    public String meaning() {
        return "several sources in words, one by name";
    }

    @Override
    public List<Finding> check(IncidentCase incident) {
        List<Finding> findings = new ArrayList<>();
        for (HarmCase counts : incident.harms()) {
            for (Sourced plural : counts.claims()) {
                if (plural.claim().attribution().several() && plural.number().isPresent()) {
                    only(plural, counts.claims(), incident.actors())
                            .ifPresent(one -> findings.add(finding(plural, one)));
                }
            }
        }
        return findings;
    }

    /** The count it rounds or repeats, when one counting body alone is named in the report. */
    static Optional<Sourced> only(Sourced plural, List<Sourced> claims, Actors actors) {
        List<Sourced> named = claims.stream()
                .filter(one -> one.isIn(plural) && one != plural && !one.inferred() && counts(one, actors))
                .toList();
        boolean single =
                named.stream().map(one -> one.voice().origin()).distinct().count() == 1;
        return named.stream()
                .filter(one -> single && one.number().isPresent() && isSame(plural, one))
                .min(Sourced.READING_ORDER);
    }

    private static boolean counts(Sourced sourced, Actors actors) {
        return actors.byName(sourced.voice().origin())
                .filter(actor -> actor.kind() == Actors.Kind.MONITOR || actor.kind() == Actors.Kind.VERIFIER)
                .isPresent();
    }

    private static boolean isSame(Sourced plural, Sourced one) {
        long number = one.number().getAsLong();
        long said = plural.number().getAsLong();
        boolean rounded = !plural.isWording(Wording.EXACT) && said * 11 > number * 10 && said * 10 < number * 11;
        return said == number || rounded;
    }

    private static Finding finding(Sourced plural, Sourced one) {
        String sentence = "%s gives %s %s to \"%s\"; the only one it names is %s, with %s."
                .formatted(
                        plural.claim().document(),
                        Wordings.count(plural),
                        Wordings.people(plural),
                        plural.claim().attribution().text().orElseThrow(),
                        Wordings.voice(one),
                        Wordings.count(one));
        return Findings.finding(
                DRAFT,
                List.of(plural, one),
                List.of(plural.interval().low(), one.interval().low()),
                sentence);
    }
}
