package org.attest.core.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.attest.core.count.CountInterval;
import org.attest.core.count.Wording;

/**
 * What one voice says of one line at one time, whatever number of claims carries it.
 *
 * @param interval what all the claims allow
 * @param wording of the claim that decides
 * @param counted when it was counted
 * @param claims what it rests on, at least one
 * @param derived the arithmetic, when no claim states the number
 */
record Statement(
        Voice voice,
        String victims,
        CountInterval interval,
        Wording wording,
        boolean approximate,
        Counted counted,
        List<Sourced> claims,
        Optional<String> derived) {
    /** The firmer first: a number before words, then the higher count, which for a running count is the later. */
    static final Comparator<Statement> LATEST_FIRST = Comparator.comparing((Statement s) -> s.isVague())
            .thenComparing(s -> -s.interval().low())
            .thenComparing(s -> !s.interval().isExact())
            .thenComparing(s -> s.approximate())
            .thenComparing(s -> s.claims().get(0), Sourced.READING_ORDER);

    Statement {
        claims = List.copyOf(claims);
    }

    static Statement of(Sourced sourced) {
        return new Statement(
                sourced.voice(),
                sourced.leaf(),
                sourced.interval(),
                sourced.count().wording(),
                sourced.count().approximate(),
                sourced.counted(),
                List.of(sourced),
                Optional.empty());
    }

    /** True for words without a number: "dozens", "a man". */
    boolean isVague() {
        return wording == Wording.VAGUE || wording == Wording.IMPLICIT;
    }

    boolean isImplicit() {
        return wording == Wording.IMPLICIT;
    }

    /** Rests on first counts alone. */
    boolean isInitial() {
        return claims.stream().allMatch(Sourced::isInitial);
    }

    /** The earlier figure that the source says this one replaces. */
    OptionalLong revises() {
        return claims.stream()
                .map(sourced -> sourced.claim().revises())
                .filter(OptionalLong::isPresent)
                .findFirst()
                .orElse(OptionalLong.empty());
    }

    boolean isRevisedBy(Statement other) {
        return other.revises().isPresent()
                && claims.stream().anyMatch(sourced -> sourced.number().equals(other.revises()));
    }

    /** Different ways of killing are different events. */
    boolean isOfOneEvent(Statement other) {
        Optional<String> method = claims.get(0).claim().method();
        Optional<String> otherMethod = other.claims.get(0).claim().method();
        return method.isEmpty() || otherMethod.isEmpty() || method.equals(otherMethod);
    }

    Statement as(String line) {
        return new Statement(voice, line, interval, wording, approximate, counted, claims, derived);
    }

    Statement by(Voice other) {
        return new Statement(other, victims, interval, wording, approximate, counted, claims, derived);
    }

    Statement within(CountInterval other, Wording words) {
        return new Statement(voice, victims, other, words, approximate, counted, claims, derived);
    }

    /** The origins named by its claims, sorted. */
    Set<String> origins() {
        Set<String> names = new TreeSet<>();
        claims.stream()
                .filter(sourced -> sourced.voice().isNamed())
                .forEach(sourced -> names.add(sourced.voice().origin()));
        return names;
    }
}
