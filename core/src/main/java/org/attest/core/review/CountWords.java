package org.attest.core.review;

import java.util.OptionalLong;
import org.attest.core.count.CountInterval;
import org.attest.core.count.ReportedCount;
import org.attest.core.count.Wording;

/**
 * How many, as one line of words: low, high and wording, {@code 340/open at-least}.
 *
 * @param interval low and high
 * @param wording as given, or what the interval says
 */
record CountWords(CountInterval interval, Wording wording) {
    private static final String OPEN = "open";

    static String of(ReportedCount count) {
        OptionalLong high = count.interval().high();
        return count.interval().low() + "/" + (high.isPresent() ? Long.toString(high.getAsLong()) : OPEN) + " "
                + count.wording().word();
    }

    static CountWords parse(String value) {
        String[] parts = value.strip().split("\\s+", 2);
        String[] bounds = parts[0].split("/", 2);
        long low = number(bounds[0]);
        OptionalLong high = bounds.length == 1
                ? OptionalLong.of(low)
                : bounds[1].equals(OPEN) ? OptionalLong.empty() : OptionalLong.of(number(bounds[1]));
        CountInterval interval = new CountInterval(low, high);
        return new CountWords(interval, parts.length == 1 ? usual(interval) : wording(parts[1]));
    }

    boolean approximate() {
        return wording == Wording.ABOUT || wording == Wording.NEARLY;
    }

    private static Wording usual(CountInterval interval) {
        if (interval.isExact()) {
            return interval.low() == 0 ? Wording.NONE : Wording.EXACT;
        }
        if (interval.isOpen()) {
            return Wording.AT_LEAST;
        }
        return interval.low() == 0 ? Wording.UP_TO : Wording.BETWEEN;
    }

    private static Wording wording(String word) {
        return Wording.ofWord(word.strip())
                .orElseThrow(() -> new IllegalArgumentException(
                        "No wording is called (" + word + "). Maybe exact, at-least, more-than, about or between."));
    }

    private static long number(String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "Not a number of people (" + digits + "). Maybe 12, 12/15, or 340/open.", e);
        }
    }
}
