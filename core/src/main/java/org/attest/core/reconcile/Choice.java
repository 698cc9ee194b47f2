package org.attest.core.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Actors.Kind;
import org.attest.core.count.Wording;

/** Chooses low, best and high of one line from the current statement of each voice, by a policy. */
final class Choice {
    private static final Comparator<Statement> BY_LOW = Comparator.comparingLong(
                    (Statement statement) -> statement.interval().low())
            .thenComparing(Statement::voice);
    private static final Set<Wording> RANGES = Set.of(Wording.UP_TO, Wording.BETWEEN, Wording.FEWER_THAN);

    private final List<Statement> statements;
    private final Policy policy;
    private final Actors actors;
    private final Scopes scopes;
    private final Statement lead;
    private final boolean led;

    /** @param statements at least one, one per voice */
    Choice(List<Statement> statements, Policy policy, Actors actors, Scopes scopes) {
        this.statements = statements.stream().map(policy::worded).toList();
        this.policy = policy;
        this.actors = actors;
        this.scopes = scopes;
        this.lead = chosen();
        this.led = false;
    }

    private Choice(Statement lead, List<Statement> statements, Policy policy, Actors actors, Scopes scopes) {
        this.statements = statements.stream().map(policy::worded).toList();
        this.policy = policy;
        this.actors = actors;
        this.scopes = scopes;
        this.lead = policy.worded(lead);
        this.led = true;
    }

    /** A choice whose best rests on the report's own account, unless that is a verified one and others are only reported. */
    static Choice ledBy(Statement own, List<Statement> statements, Policy policy, Actors actors, Scopes scopes) {
        Choice free = new Choice(statements, policy, actors, scopes);
        boolean follows = policy.best() == Policy.Best.BEST_PLACED || policy.low() == Policy.Low.LOWEST;
        return !follows || own.voice().verified() && free.isMixed()
                ? free
                : new Choice(own, statements, policy, actors, scopes);
    }

    /** The statement that best rests on. */
    Statement lead() {
        return lead;
    }

    /** True when all there is was verified case by case. */
    boolean isVerifiedOnly() {
        return statements.stream().allMatch(statement -> statement.voice().verified());
    }

    boolean isMixed() {
        return !isVerifiedOnly()
                && statements.stream().anyMatch(statement -> statement.voice().verified());
    }

    /** The statements of one footing. */
    List<Statement> footing(boolean verified) {
        return statements.stream()
                .filter(statement -> statement.voice().verified() == verified)
                .toList();
    }

    /** Never below low: a verified floor above what is reported lifts it. */
    OptionalLong best() {
        return switch (policy.best()) {
            case NONE -> OptionalLong.empty();
            case SAME_AS_LOW -> OptionalLong.of(lowest().interval().low());
            case MOST_CONSERVATIVE -> OptionalLong.of(lead.interval().low());
            case BEST_PLACED -> lifted(number(lead));
        };
    }

    private OptionalLong lifted(OptionalLong number) {
        return number.isPresent()
                ? OptionalLong.of(
                        Math.max(number.getAsLong(), lowest().interval().low()))
                : number;
    }

    /** The one number a statement can be told by: its lower bound, or the bound of an "up to"; none for a range. */
    static OptionalLong number(Statement statement) {
        if (statement.interval().isExact() || statement.interval().isOpen()) {
            return OptionalLong.of(statement.interval().low());
        }
        return statement.wording() == Wording.UP_TO ? statement.interval().high() : OptionalLong.empty();
    }

    /** The statement that low rests on. */
    Statement lowest() {
        return switch (policy.low()) {
            case LOWEST -> new ToldRange(statements, lead, led).lowest();
            case SAME_AS_BEST -> lead;
            case LOWEST_NAMED -> leastNamed();
            case VERIFIED, FLOOR_ELSE_LOWEST_NAMED -> floor().orElseGet(this::leastNamed);
        };
    }

    /** The highest of what was verified. */
    private Optional<Statement> floor() {
        return statements.stream()
                .filter(statement -> statement.voice().verified())
                .max(BY_LOW);
    }

    private Statement leastNamed() {
        List<Statement> named = eligible().stream()
                .filter(statement -> statement.voice().isNamed())
                .toList();
        Statement least =
                (named.isEmpty() ? eligible() : named).stream().min(BY_LOW).orElse(lead);
        return least.interval().low() > lead.interval().low() ? lead : least;
    }

    /** Those that count what the lead counts. Vague words bound it only when they are not older. */
    private List<Statement> eligible() {
        List<Statement> firm = firm(statements);
        return statements.stream()
                .filter(statement -> statement == lead || firm.contains(statement))
                .filter(statement -> !statement.isRevisedBy(lead))
                .filter(statement -> statement == lead
                        || !(statement.interval().low() < lead.interval().low() && scopes.isNarrower(statement, lead)))
                .filter(statement -> statement == lead
                        || !statement.isVague()
                        || !statement.counted().isBefore(lead.counted()))
                .toList();
    }

    /** Without "a man" and bare plurals, where somebody counts. */
    static List<Statement> firm(List<Statement> statements) {
        List<Statement> counted =
                statements.stream().filter(statement -> !statement.isImplicit()).toList();
        return counted.isEmpty() ? statements : counted;
    }

    OptionalLong high() {
        return switch (policy.high()) {
            case STATED -> stated();
            case LARGEST -> new ToldRange(statements, lead, led).largest();
            case LARGEST_NAMED -> largestNamed();
            case SAME_AS_BEST -> best();
            case NONE -> OptionalLong.empty();
        };
    }

    private OptionalLong largestNamed() {
        List<Statement> named = eligible().stream()
                .filter(statement -> statement == lead || statement.voice().isNamed())
                .toList();
        return named.stream().mapToLong(ToldRange::most).max();
    }

    private OptionalLong stated() {
        List<Statement> reported = eligible().stream()
                .filter(statement -> !statement.voice().verified())
                .toList();
        OptionalLong range = reported.stream()
                .filter(statement -> RANGES.contains(statement.wording()))
                .mapToLong(statement -> statement.interval().high().orElse(0))
                .max();
        List<Statement> exact = reported.stream()
                .filter(statement -> statement.wording() == Wording.EXACT
                        && statement.interval().isExact()
                        && statement.voice().isNamed()
                        && !isVerifier(statement))
                .toList();
        OptionalLong counted = exact.size() < 2
                ? OptionalLong.empty()
                : exact.stream()
                        .mapToLong(statement -> statement.interval().low())
                        .max();
        long most = Math.max(range.orElse(-1), counted.orElse(-1));
        boolean exceeded =
                statements.stream().anyMatch(statement -> statement.interval().low() > most);
        return most < 0 || exceeded ? OptionalLong.empty() : OptionalLong.of(most);
    }

    /** Origins whose current statements count what this line counts. */
    Set<String> origins() {
        Set<String> names = new TreeSet<>(lowest().origins());
        eligible().forEach(statement -> names.addAll(statement.origins()));
        return names;
    }

    private boolean isVerifier(Statement statement) {
        return actors.byName(statement.voice().origin())
                .filter(actor -> actor.kind() == Kind.VERIFIER)
                .isPresent();
    }

    private Statement chosen() {
        return switch (policy.best()) {
            case MOST_CONSERVATIVE -> conservative();
            case SAME_AS_LOW -> floor().orElseGet(() -> placed(statements));
            case BEST_PLACED, NONE -> placed(statements);
        };
    }

    /** The lowest number of a named origin; words only where nobody gives a number. */
    private Statement conservative() {
        List<Statement> told = firm(statements).stream()
                .filter(statement -> !isOutdone(statement))
                .toList();
        List<Statement> named =
                told.stream().filter(statement -> statement.voice().isNamed()).toList();
        return (named.isEmpty() ? told : named).stream().min(BY_LOW).orElseGet(() -> placed(statements));
    }

    private Statement placed(List<Statement> candidates) {
        Comparator<Statement> placed = Comparator.comparing(
                        (Statement s) -> s.voice().verified())
                .thenComparing(this::isVerifier)
                .thenComparing(this::isOutdone)
                .thenComparingInt(statement -> policy.rank(statement.voice(), actors))
                .thenComparing(statement -> statement.counted().latest(), Comparator.reverseOrder())
                .thenComparing(Statement.LATEST_FIRST);
        return candidates.stream().min(placed).orElseThrow();
    }

    /** Words without a number, beside a number of the same day or later, or one that they only restate. */
    private boolean isOutdone(Statement vague) {
        return vague.isVague()
                && statements.stream()
                        .anyMatch(other -> !other.isVague()
                                && !other.voice().verified()
                                && (!other.counted().isBefore(vague.counted())
                                        || other.interval().low()
                                                >= vague.interval().low()));
    }
}
