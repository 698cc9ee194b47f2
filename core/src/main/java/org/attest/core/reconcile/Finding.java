package org.attest.core.reconcile;

import java.util.List;
import java.util.Locale;
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
        String resolve) {

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

    public Finding {
        claims = List.copyOf(claims);
        evidence = List.copyOf(evidence);
        values = List.copyOf(values);
    }
}
