package org.attest.core.count;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * The people a wording can mean, as a closed interval of whole people. An empty {@code high} is open: nobody stated an upper
 * bound. Open is not a large number and is never closed by us.
 *
 * @param low 0 or more
 * @param high {@code low} or more, or empty
 */
public record CountInterval(long low, OptionalLong high) {
    public CountInterval {
        if (low < 0 || (high.isPresent() && high.getAsLong() < low)) {
            throw new IllegalArgumentException("A count of people cannot run from " + low + " to "
                    + (high.isPresent() ? high.getAsLong() : "open") + ".");
        }
    }

    public static CountInterval exactly(long people) {
        return new CountInterval(people, OptionalLong.of(people));
    }

    public static CountInterval atLeast(long people) {
        return new CountInterval(people, OptionalLong.empty());
    }

    public static CountInterval between(long low, long high) {
        return new CountInterval(low, OptionalLong.of(high));
    }

    public boolean isOpen() {
        return high.isEmpty();
    }

    public boolean isExact() {
        return high.isPresent() && high.getAsLong() == low;
    }

    public boolean contains(long people) {
        return people >= low && (isOpen() || people <= high.getAsLong());
    }

    /** What both allow; empty when they cannot both be true. Commutative, associative, never wider than either. */
    public Optional<CountInterval> intersect(CountInterval other) {
        long newLow = Math.max(low, other.low);
        OptionalLong newHigh = isOpen()
                ? other.high
                : other.isOpen() ? high : OptionalLong.of(Math.min(high.getAsLong(), other.high.getAsLong()));
        return newHigh.isPresent() && newHigh.getAsLong() < newLow
                ? Optional.empty()
                : Optional.of(new CountInterval(newLow, newHigh));
    }

    /** The sum of two disjoint sets of people. */
    public CountInterval plus(CountInterval other) {
        return new CountInterval(
                Math.addExact(low, other.low),
                isOpen() || other.isOpen()
                        ? OptionalLong.empty()
                        : OptionalLong.of(Math.addExact(high.getAsLong(), other.high.getAsLong())));
    }

    /** What is left of this whole when {@code part} is taken out; never below 0. Empty when the part cannot fit. */
    public Optional<CountInterval> minus(CountInterval part) {
        if (high.isPresent() && part.low > high.getAsLong()) {
            return Optional.empty();
        }
        long newLow = part.isOpen() ? 0 : Math.max(0, low - part.high.getAsLong());
        return Optional.of(new CountInterval(
                newLow, isOpen() ? OptionalLong.empty() : OptionalLong.of(high.getAsLong() - part.low)));
    }

    /** {@code 340}, {@code 340 or more}, {@code 22 to 31}: for messages, in plain digits. */
    @Override
    public String toString() {
        return isExact() ? Long.toString(low) : low + (isOpen() ? " or more" : " to " + high.getAsLong());
    }
}
