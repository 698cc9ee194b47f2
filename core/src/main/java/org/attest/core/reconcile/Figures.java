package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Harm;

/** The published lines of one harm. */
final class Figures {
    private final Harm harm;
    private final HarmCase told;
    private final Tally tally;
    private final Policy policy;
    private final Actors actors;
    private final Scopes scopes;

    Figures(HarmCase told, Policy policy, Actors actors, Scopes scopes) {
        this.harm = told.harm();
        this.tally = told.tally();
        this.told = told;
        this.policy = policy;
        this.actors = actors;
        this.scopes = scopes;
    }

    /** Lines from the whole to its parts; of each the combined line first, then its footings where both exist. */
    List<Figure> of() {
        List<Figure> lines = new ArrayList<>();
        tally.current().forEach((line, statements) -> {
            if (VictimClass.isPrinted(line)) {
                List<Statement> firm = Choice.firm(statements);
                Choice choice = tally.isOfOneReport()
                        ? Choice.ledBy(firm.get(0), firm, policy, actors, scopes)
                        : new Choice(firm, policy, actors, scopes);
                lines.add(combined(line, choice));
                if (choice.isMixed()) {
                    lines.add(footing(line, choice, true));
                }
                if (choice.isMixed() || isUnverified(choice)) {
                    lines.add(footing(line, choice, false));
                }
            }
        });
        return Dates.check(lines, tally.classes());
    }

    private Figure combined(String line, Choice choice) {
        Statement lead = choice.lead();
        Statement lowest = choice.lowest();
        boolean unverified = isUnverified(choice);
        boolean partOfFloor =
                choice.isVerifiedOnly() && policy.best() == Policy.Best.BEST_PLACED && isElsewhereReported();
        return new Figure(
                harm,
                line,
                unverified
                        ? OptionalLong.empty()
                        : OptionalLong.of(lowest.interval().low()),
                partOfFloor || unverified ? OptionalLong.empty() : choice.best(),
                choice.isVerifiedOnly() && policy.high() != Policy.High.SAME_AS_BEST
                        ? OptionalLong.empty()
                        : choice.high(),
                Optional.empty(),
                lead.derived().isPresent() ? Optional.empty() : Optional.of(lead.wording()),
                lead.counted().day(),
                false,
                List.copyOf(choice.origins()),
                ids(Stream.of(lowest, lead)),
                Stream.of(lead, lowest).flatMap(s -> s.derived().stream()).findFirst(),
                unverified
                        ? Optional.of("nobody verified a count")
                        : partOfFloor ? Optional.of("a verified count is a floor") : why(choice),
                Optional.empty(),
                leftOut(line, lead, lowest));
    }

    /** The policy takes only what was verified, and nothing was. */
    private boolean isUnverified(Choice choice) {
        return policy.low() == Policy.Low.VERIFIED && choice.footing(true).isEmpty();
    }

    /** Every claim of the line that gives none of its bounds, with the reason. */
    private List<Figure.SetAside> leftOut(String line, Statement lead, Statement lowest) {
        Map<String, String> reasons = new TreeMap<>();
        List<String> used = ids(Stream.of(lead, lowest));
        for (Sourced sourced : told.claims()) {
            if (sourced.leaf().equals(line) && !used.contains(sourced.id())) {
                boolean replaced = sourced.voice().equals(lead.voice());
                reasons.put(
                        sourced.id(),
                        replaced
                                ? "told again, or replaced, by " + lead.interval() + " of the same origin"
                                : "gives neither bound");
            }
        }
        reasons.putAll(tally.setAside(line));
        told.setAside().forEach((under, left) -> {
            if (under.equals(line) || isFirst(line) && !tally.current().containsKey(under)) {
                left.forEach(one -> reasons.put(one.claim(), one.reason()));
            }
        });
        return reasons.entrySet().stream()
                .map(left -> new Figure.SetAside(left.getKey(), left.getValue()))
                .toList();
    }

    /** What was left out under a line that has no figure is told of under the first that has one. */
    private boolean isFirst(String line) {
        return tally.current().keySet().stream()
                .filter(VictimClass::isPrinted)
                .findFirst()
                .filter(line::equals)
                .isPresent();
    }

    /** True when some line of this harm has a count that nobody verified: then what is verified is a floor of part of it. */
    private boolean isElsewhereReported() {
        return tally.current().values().stream()
                .flatMap(List::stream)
                .anyMatch(statement -> !statement.voice().verified());
    }

    private Optional<String> why(Choice choice) {
        if (policy.best() == Policy.Best.NONE) {
            return Optional.of(policy.name() + " gives a range and no best");
        }
        if (choice.high().isPresent()) {
            return Optional.empty();
        }
        if (policy.high() == Policy.High.NONE) {
            return Optional.of("what is only reported stands apart; the actual number is likely higher");
        }
        return Optional.of(
                choice.footing(true).isEmpty()
                        ? "no upper bound is stated"
                        : "a verified count is a floor; no upper bound is stated");
    }

    private Figure footing(String line, Choice all, boolean verified) {
        Choice choice = new Choice(all.footing(verified), policy, actors, scopes);
        List<Statement> reported = verified ? List.of() : withoutVerifiers(choice);
        Choice of = reported.isEmpty() ? choice : new Choice(reported, policy, actors, scopes);
        Statement lead = of.lead();
        Statement lowest = of.lowest();
        return new Figure(
                harm,
                line,
                OptionalLong.of(lowest.interval().low()),
                verified ? OptionalLong.empty() : of.best(),
                verified ? OptionalLong.empty() : of.high(),
                Optional.of(verified ? Figure.Footing.VERIFIED : Figure.Footing.REPORTED),
                lead.derived().isPresent() ? Optional.empty() : Optional.of(lead.wording()),
                lead.counted().day(),
                false,
                List.copyOf(of.origins()),
                ids(Stream.of(lowest, lead)),
                Stream.of(lead, lowest).flatMap(s -> s.derived().stream()).findFirst(),
                verified ? Optional.of("a verified count is a floor") : why(of),
                Optional.empty(),
                List.of());
    }

    /** A verifier that says "much higher" states no count of its own. */
    private List<Statement> withoutVerifiers(Choice choice) {
        return choice.footing(false).stream()
                .filter(statement -> actors.byName(statement.voice().origin())
                        .filter(actor -> actor.kind() == Actors.Kind.VERIFIER)
                        .isEmpty())
                .toList();
    }

    private static List<String> ids(Stream<Statement> statements) {
        return statements
                .flatMap(statement -> statement.claims().stream())
                .sorted(Sourced.READING_ORDER)
                .map(Sourced::id)
                .distinct()
                .toList();
    }
}
