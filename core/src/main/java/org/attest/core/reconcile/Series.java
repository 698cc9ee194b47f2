package org.attest.core.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.attest.core.count.CountInterval;

/**
 * One voice's count of one line over time.
 *
 * @param statements one per time of counting, the latest first
 * @param setAside claims that do not belong to the running count, by claim id, with the reason
 */
record Series(List<Statement> statements, Map<String, String> setAside) {
    Series {
        statements = List.copyOf(statements);
        setAside = Map.copyOf(setAside);
    }

    Optional<Statement> latest() {
        return statements.stream().findFirst();
    }

    /**
     * Orders statements of one voice and line. Counts that can be of one day are one statement when they agree (the tighter decides);
     * where they do not, the higher is the later, because a running count rises, unless the text says which one replaces which.
     */
    static Series of(List<Statement> told, Scopes scopes) {
        List<Statement> rest = new ArrayList<>(told);
        List<Statement> ordered = new ArrayList<>();
        Map<String, String> aside = new LinkedHashMap<>();
        while (!rest.isEmpty()) {
            List<Statement> newest = newest(rest);
            Statement first = newest.get(0);
            Statement joined = first;
            List<Statement> used = new ArrayList<>(List.of(first));
            for (Statement next : newest.subList(1, newest.size())) {
                Optional<Statement> both = join(joined, next);
                if (both.isPresent()) {
                    joined = both.get();
                    used.add(next);
                }
            }
            rest.removeAll(used);
            ordered.add(joined);
        }
        return current(ordered, aside, scopes);
    }

    /** Those that no other follows for certain, the latest first. */
    private static List<Statement> newest(List<Statement> statements) {
        LocalDate lastBegun = statements.stream()
                .map(one -> one.counted().earliest())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        List<Statement> revising =
                statements.stream().filter(one -> one.revises().isPresent()).toList();
        return statements.stream()
                .filter(one -> !one.counted().latest().isBefore(lastBegun))
                .sorted(Comparator.comparing((Statement one) -> revising.stream()
                                .anyMatch(other -> other != one
                                        && one.isRevisedBy(other)
                                        && !other.counted().isBefore(one.counted())))
                        .thenComparing(Statement.LATEST_FIRST))
                .toList();
    }

    private static Optional<Statement> join(Statement first, Statement next) {
        return first.isRevisedBy(next)
                        || next.isRevisedBy(first)
                        || !first.counted().overlaps(next.counted())
                ? Optional.empty()
                : first.interval().intersect(next.interval()).map(both -> joined(first, next, both));
    }

    private static Statement joined(Statement first, Statement next, CountInterval both) {
        boolean nextDecides = both.equals(next.interval()) && !both.equals(first.interval());
        Statement decides = nextDecides ? next : first;
        List<Sourced> claims = new ArrayList<>(nextDecides ? List.of() : first.claims());
        if (both.equals(next.interval()) || !both.equals(first.interval())) {
            claims.addAll(next.claims());
        }
        claims.sort(Sourced.READING_ORDER);
        boolean approximate = both.equals(first.interval()) && both.equals(next.interval())
                ? first.approximate() && next.approximate()
                : decides.approximate();
        return new Statement(
                first.voice(),
                first.victims(),
                both,
                decides.wording(),
                approximate,
                first.counted().meet(next.counted()),
                once(claims),
                decides.derived());
    }

    /** Each claim once; by its id, which is quicker to compare than all it says. */
    private static List<Sourced> once(List<Sourced> claims) {
        Set<String> ids = new HashSet<>();
        return claims.stream().filter(sourced -> ids.add(sourced.id())).toList();
    }

    /** Drops from the front what cannot replace the count before it: looser words for it, or a count of less. */
    private static Series current(List<Statement> ordered, Map<String, String> aside, Scopes scopes) {
        List<Statement> statements = new ArrayList<>(ordered);
        int at = 0;
        while (at + 1 < statements.size()) {
            Statement late = statements.get(at);
            Statement early = statements.get(at + 1);
            Optional<String> reason = whyNotLater(late, early, scopes);
            if (reason.isEmpty()) {
                at++;
                continue;
            }
            late.claims().forEach(sourced -> aside.put(sourced.id(), reason.get()));
            statements.remove(at);
            at = Math.max(0, at - 1);
        }
        return new Series(statements, aside);
    }

    private static Optional<String> whyNotLater(Statement late, Statement early, Scopes scopes) {
        long before = early.interval().low();
        OptionalLong high = late.interval().high();
        boolean firmer = early.isVague() && !late.isVague();
        if (late.revises().isPresent() || late.interval().low() >= before || firmer) {
            return Optional.empty();
        }
        if (!early.counted().isBefore(late.counted())) {
            return Optional.empty();
        }
        if (high.isEmpty() || high.getAsLong() >= before) {
            return Optional.of("restates " + before + " more loosely");
        }
        if (late.isVague() && !early.isVague()) {
            return Optional.of("words without a number beside a number");
        }
        if (scopes.isNarrower(late, early)) {
            return Optional.of("covers only part of the place or of the days");
        }
        boolean plunges = late.interval().low() * 2 < before;
        return plunges
                ? Optional.of("far below the earlier count of " + before + ", with no revision stated")
                : Optional.empty();
    }
}
