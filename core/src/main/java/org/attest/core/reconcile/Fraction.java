package org.attest.core.reconcile;

import java.math.BigInteger;

/** An exact number of arithmetic. The divisor is positive and shares no factor with the numerator. */
record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {
    static final Fraction ZERO = of(0);
    static final Fraction ONE = of(1);

    Fraction {
        if (under.signum() == 0) {
            throw new IllegalArgumentException("Nothing is divided by zero.");
        }
        BigInteger shared = over.gcd(under);
        BigInteger by = under.signum() < 0 ? shared.negate() : shared;
        over = over.divide(by);
        under = under.divide(by);
    }

    static Fraction of(long number) {
        return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }

    Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    Fraction dividedBy(Fraction other) {
        return new Fraction(over.multiply(other.under), under.multiply(other.over));
    }

    Fraction negated() {
        return new Fraction(over.negate(), under);
    }

    int sign() {
        return over.signum();
    }

    boolean isWhole() {
        return under.equals(BigInteger.ONE);
    }

    /** The largest whole number not above it. */
    BigInteger floor() {
        BigInteger[] parts = over.divideAndRemainder(under);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
