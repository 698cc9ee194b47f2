package org.attest.core.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Counting;
import org.attest.core.claim.Standing;
import org.attest.core.place.PlaceMention;
import org.attest.core.reconcile.Revision.Direction;
import org.attest.core.reconcile.Revision.Kind;
import org.attest.core.text.Document;
import org.attest.core.text.Sentences;
import org.attest.core.text.Span;

/** Says what a count does to the count of the same voice and line before it. */
final class Revisions {
    /** Fewer people change class by chance. */
    private static final long FEWEST_RECLASSIFIED = 3;

    private final HarmCase counts;
    private final Map<String, Document> documents;
    private final Scopes scopes;

    Revisions(HarmCase counts, Map<String, Document> documents, Scopes scopes) {
        this.counts = counts;
        this.documents = documents;
        this.scopes = scopes;
    }

    /** @param early the running count before; of the same voice and line */
    Revision between(Statement early, Statement late) {
        Kind kind = kind(early, late);
        boolean replaces = kind != Kind.ADDITION && kind != Kind.NEWLY_RECORDED;
        return new Revision(
                kind,
                direction(kind, early, late),
                OptionalLong.of(early.interval().low()),
                replaces ? early.claims().stream().map(Sourced::id).toList() : List.of(),
                late.revises().isPresent() || kind == Kind.CORRECTION_DOWN || kind == Kind.RETRACTION
                        ? sentence(late)
                        : Optional.empty());
    }

    private static Direction direction(Kind kind, Statement early, Statement late) {
        if (kind == Kind.RESTATEMENT) {
            return Direction.SAME;
        }
        if (kind == Kind.ADDITION || kind == Kind.NEWLY_RECORDED) {
            return Direction.UP;
        }
        int order = Long.compare(late.interval().low(), early.interval().low());
        return kind == Kind.RETRACTION || order < 0 ? Direction.DOWN : order == 0 ? Direction.SAME : Direction.UP;
    }

    private Kind kind(Statement early, Statement late) {
        if (late.claims().stream().anyMatch(sourced -> sourced.claim().standing() == Standing.RETRACTED)) {
            return Kind.RETRACTION;
        }
        Counting counting = late.claims().get(0).claim().counting();
        if (counting == Counting.NEWLY_RECORDED) {
            return Kind.NEWLY_RECORDED;
        }
        if (counting == Counting.INCREMENTAL) {
            return Kind.ADDITION;
        }
        if (late.interval().low() == early.interval().low() || isLooser(late, early)) {
            return Kind.RESTATEMENT;
        }
        return late.interval().low() > early.interval().low() ? rise(early, late) : fall(early, late);
    }

    /** "More than 300" after 340, "dozens" after 45. */
    private static boolean isLooser(Statement late, Statement early) {
        return late.revises().isEmpty()
                && late.interval().low() < early.interval().low()
                && late.interval().intersect(early.interval()).isPresent();
    }

    private Kind rise(Statement early, Statement late) {
        if (isAdmitted(late) && !isAdmitted(early)) {
            return Kind.NEWLY_ADMITTED;
        }
        List<Sourced> placed =
                firstTold(late).stream().filter(Revisions::isPlaced).toList();
        if (scopes.isWider(placed, firstTold(early)) && !late.isVague() && !early.isVague()) {
            return Kind.SCOPE_CHANGE;
        }
        return isReclassified(early, late) ? Kind.RECLASSIFICATION : Kind.INCREASE;
    }

    private Kind fall(Statement early, Statement late) {
        if (late.revises().isPresent()) {
            return Kind.CORRECTION_DOWN;
        }
        if (isReclassified(early, late)) {
            return Kind.RECLASSIFICATION;
        }
        if (beginsAfter(early, late)) {
            return Kind.RESTART;
        }
        return scopes.isNarrower(late, early) ? Kind.SCOPE_CHANGE : Kind.UNEXPLAINED_DROP;
    }

    /** Without what other days' reports tell of it again, in whatever places those are about. */
    private List<Sourced> firstTold(Statement statement) {
        return counts.tellings(statement).stream()
                .filter(sourced -> sourced.toldAsOf().overlaps(statement.counted()))
                .toList();
    }

    /** Its own sentence says where. */
    private static boolean isPlaced(Sourced sourced) {
        return sourced.claim().places().stream()
                .anyMatch(mention -> mention.role() == PlaceMention.Role.HARM
                        && mention.place().isPresent());
    }

    private static boolean isAdmitted(Statement statement) {
        return statement.claims().stream().anyMatch(sourced -> sourced.claim().standing() == Standing.ACKNOWLEDGED);
    }

    /** The days it covers begin after the count before was made. */
    private static boolean beginsAfter(Statement early, Statement late) {
        return early.counted().day().isPresent()
                && late.claims().stream()
                        .allMatch(sourced -> sourced.claim()
                                .period()
                                .filter(days ->
                                        days.start().isAfter(early.counted().latest()))
                                .isPresent());
    }

    /** Between the same two counts, as many people as left this line joined another line of the voice, or the other way round. */
    private boolean isReclassified(Statement early, Statement late) {
        long moved = late.interval().low() - early.interval().low();
        if (Math.abs(moved) < FEWEST_RECLASSIFIED
                || !early.interval().isExact()
                || !late.interval().isExact()) {
            return false;
        }
        Set<String> related = counts.tally().classes().within(late.victims());
        return counts.tally().current().keySet().stream()
                .filter(line -> !line.equals(late.victims())
                        && !related.contains(line)
                        && !counts.tally().classes().within(line).contains(late.victims()))
                .map(line -> counts.tally().series(line).getOrDefault(late.voice(), List.of()))
                .anyMatch(series -> moves(series, early, late, -moved));
    }

    private static boolean moves(List<Statement> series, Statement early, Statement late, long moved) {
        for (int i = 0; i + 1 < series.size(); i++) {
            Statement now = series.get(i);
            Statement before = series.get(i + 1);
            if (now.derived().isEmpty()
                    && now.interval().isExact()
                    && before.interval().isExact()
                    && now.interval().low() - before.interval().low() == moved
                    && now.counted().overlaps(late.counted())
                    && before.counted().overlaps(early.counted())) {
                return true;
            }
        }
        return false;
    }

    /** The sentence of the claim that says it replaces another. */
    private Optional<Revision.Words> sentence(Statement late) {
        return late.claims().stream()
                .map(Sourced::claim)
                .filter(claim -> claim.revises().isPresent() || claim.standing() == Standing.RETRACTED)
                .findFirst()
                .map(this::sentence);
    }

    private Revision.Words sentence(Claim claim) {
        String text = documents.get(claim.document()).part(claim.in());
        Span span =
                Sentences.of(
                                text,
                                Set.of(),
                                (from, to) -> from <= claim.span().start()
                                        && claim.span().start() < to)
                        .stream()
                        .map(sentence -> sentence.span())
                        .filter(around -> around.contains(claim.numberSpan()))
                        .findFirst()
                        .orElse(claim.span());
        return new Revision.Words(claim.document(), claim.in(), span, span.in(text));
    }
}
