package org.attest.core.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.core.count.CountInterval;
import org.attest.core.count.Wording;

/**
 * The range of all accounts, as an assessor reads one off: the account that is told first below, the largest number above.
 *
 * @param statements at least one, one per voice
 * @param lead the account that comes first
 * @param led the lead is the report's own account
 */
record ToldRange(List<Statement> statements, Statement lead, boolean led) {
    /** The statement that low rests on. */
    Statement lowest() {
        Comparator<Statement> byLow = Comparator.comparingLong(
                        (Statement statement) -> statement.interval().low())
                .thenComparing(Statement::voice);
        List<Statement> bounds = Choice.firm(statements).stream()
                .filter(statement -> statement.wording() != Wording.UP_TO)
                .filter(statement -> statement.isVague() || !statement.isInitial() || lead.isInitial())
                .toList();
        if (isReach(lead)) {
            return below(lead, bounds).orElseGet(() -> reached(lead));
        }
        return led ? first(bounds).orElse(lead) : bounds.stream().min(byLow).orElse(lead);
    }

    /** The first told. Of words and numbers the number, but no more than a word such as "several" that the report begins with. */
    private Optional<Statement> first(List<Statement> bounds) {
        Comparator<Statement> inOrder = Comparator.comparing(ToldRange::told, Sourced.READING_ORDER);
        Optional<Statement> first = bounds.stream().min(inOrder);
        Optional<Statement> number =
                bounds.stream().filter(statement -> !statement.isVague()).min(inOrder);
        boolean few = first.filter(statement -> statements.stream()
                                .min(inOrder)
                                .filter(statement::equals)
                                .isPresent()
                        && statement.interval().isExact()
                        && number.filter(told -> told.interval().low()
                                        >= statement.interval().low())
                                .isPresent())
                .isPresent();
        return few ? first : number.or(() -> first);
    }

    /** The first number below "up to nine"; where there is none, words for some. */
    private static Optional<Statement> below(Statement upTo, List<Statement> bounds) {
        return bounds.stream()
                .min(Comparator.comparing((Statement bound) ->
                                bound.interval().low() >= upTo.interval().high().orElse(0))
                        .thenComparing(bound -> bound.isVague())
                        .thenComparing(ToldRange::told, Sourced.READING_ORDER));
    }

    /** "Up to nine": the report itself says that others count fewer. */
    private static boolean isReach(Statement statement) {
        return statement.wording() == Wording.UP_TO;
    }

    /** "Up to nine", and nobody counts fewer: nine. */
    private static Statement reached(Statement upTo) {
        OptionalLong most = upTo.interval().high();
        return upTo.wording() == Wording.UP_TO && most.isPresent()
                ? upTo.within(CountInterval.exactly(most.getAsLong()), Wording.UP_TO)
                : upTo;
    }

    /** Where a report first tells a statement. */
    private static Sourced told(Statement statement) {
        return statement.claims().get(0);
    }

    /** The largest number of any account; empty when one account alone is open. */
    OptionalLong largest() {
        boolean bounded =
                statements.stream().anyMatch(statement -> !statement.interval().isOpen());
        OptionalLong most = Choice.firm(statements).stream()
                .filter(statement -> !isMet(statement))
                .mapToLong(ToldRange::most)
                .max();
        return bounded || statements.size() > 1 ? most : OptionalLong.empty();
    }

    static long most(Statement statement) {
        return statement.interval().high().orElse(statement.interval().low());
    }

    /** "A large number", where somebody counts as many: no other account. */
    private boolean isMet(Statement words) {
        return words.isVague()
                && statements.stream()
                        .filter(statement -> !statement.isVague())
                        .anyMatch(statement ->
                                most(statement) >= told(words).interval().low());
    }
}
