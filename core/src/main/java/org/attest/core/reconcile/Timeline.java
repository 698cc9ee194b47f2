package org.attest.core.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.core.claim.Harm;
import org.attest.core.count.CountInterval;
import org.attest.core.count.Wording;
import org.attest.core.time.Period;

/**
 * One origin's counts of one class over time.
 *
 * @param victims the class: a status, a side or a demographic
 * @param origin canonical name; empty when nobody is named, and then it is one report's own count
 * @param verified counted case by case: a line of its own, beside what the same origin only reports
 * @param steps the oldest first, by the time of counting; at least one
 */
public record Timeline(Harm harm, String victims, Optional<String> origin, boolean verified, List<Step> steps) {
    /** The three clocks. They are never merged. */
    public enum Clock {
        /** When the origin counted. */
        AS_OF,
        /** The days of the harm. */
        EVENT,
        /** When the reports came out. */
        PUBLISHED;

        /** The word used on the command line and in data: {@code as-of}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One count.
     *
     * @param told as worded, each wording once
     * @param counted the days it can have been counted on
     * @param event the days of harm that it covers
     * @param published from the first day that one of its reports can be of to the last day that the first of them can be of
     * @param claims ids of the claims that state it, or that it is added from
     * @param documents the reports that carry it, looser tellings included, sorted
     * @param derived the arithmetic, when no claim states the number
     * @param setAside why it is not part of the running count
     */
    public record Step(
            CountInterval count,
            Wording wording,
            List<String> told,
            Optional<Period> counted,
            Optional<Period> event,
            Optional<Period> published,
            List<String> claims,
            List<String> documents,
            Optional<String> derived,
            Optional<String> setAside,
            Revision revision) {
        public Step {
            told = List.copyOf(told);
            claims = List.copyOf(claims);
            documents = List.copyOf(documents);
        }

        /** The days of this count by one clock. */
        public Optional<Period> on(Clock clock) {
            return switch (clock) {
                case AS_OF -> counted;
                case EVENT -> event;
                case PUBLISHED -> published;
            };
        }
    }

    public Timeline {
        steps = List.copyOf(steps);
    }
}
