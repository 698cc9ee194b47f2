package org.attest.core.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.core.claim.Harm;
import org.attest.core.text.Part;
import org.attest.core.text.Span;

/**
 * Why a rule objects to a set of claims, or explains why it need not.
 *
 * @param id stable for the same kind and claims: {@code f-...}
 * @param kind dotted-free rule word: {@code class-mislabel}
 * @param claims ids of the smallest set that shows it, the claim objected to first
 * @param evidence the words it rests on, in reading order
 * @param values the numbers of the sentence
 * @param sentence one plain sentence with the numbers in it
 * @param resolve what would settle it
 * @param proposal the cheapest other reading of one claim that makes all of them hold; never applied by itself
 */
public record Finding(
        String id,
        String kind,
        Verdict verdict,
        Severity severity,
        List<String> claims,
        List<Evidence> evidence,
        List<Long> values,
        String sentence,
        String resolve,
        Optional<Proposal> proposal) {

    /** Four answers to disagreement. */
    public enum Verdict {
        CONTRADICTION,
        SUPERSEDED,
        COMPATIBLE,
        NOT_A_CONTRADICTION;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** By what it would change in a published figure. */
    public enum Severity {
        INFO,
        LOW,
        MEDIUM,
        HIGH;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Words of a report. */
    public record Evidence(String document, Part in, Span span) {}

    /**
     * Another reading of one claim.
     *
     * @param claim its id
     * @param field what would be read otherwise: {@code class}, {@code period}, {@code place}, {@code as-of} or {@code high}
     * @param from what is read now, in the words of a reviewer's correction
     * @param to what would be read
     * @param reason one sentence with the numbers that speak for it
     * @param moves what would move in the figures by the default policy; empty when nothing would
     */
    public record Proposal(String claim, String field, String from, String to, String reason, List<Move> moves) {
        public Proposal {
            moves = List.copyOf(moves);
        }
    }

    /**
     * A bound of a published line that would move.
     *
     * @param footing empty for the combined line
     * @param from empty when it is open or not known
     * @param to as from
     */
    public record Move(
            Harm harm,
            String victims,
            Optional<Figure.Footing> footing,
            Bound bound,
            OptionalLong from,
            OptionalLong to) {}

    /** A number of a line. */
    public enum Bound {
        LOW,
        BEST,
        HIGH;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A finding that proposes nothing. */
    public Finding(
            String id,
            String kind,
            Verdict verdict,
            Severity severity,
            List<String> claims,
            List<Evidence> evidence,
            List<Long> values,
            String sentence,
            String resolve) {
        this(id, kind, verdict, severity, claims, evidence, values, sentence, resolve, Optional.empty());
    }

    /** The same with a proposal. */
    public Finding proposing(Proposal other) {
        return new Finding(
                id, kind, verdict, severity, claims, evidence, values, sentence, resolve, Optional.of(other));
    }

    /** People between the smallest and the largest number of the sentence; of one number, that many. */
    public long people() {
        long most = values.stream().mapToLong(Long::longValue).max().orElse(0);
        long least = values.stream().mapToLong(Long::longValue).min().orElse(0);
        return values.size() == 1 ? most : most - least;
    }

    public Finding {
        claims = List.copyOf(claims);
        evidence = List.copyOf(evidence);
        values = List.copyOf(values);
    }
}
