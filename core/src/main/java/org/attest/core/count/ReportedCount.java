package org.attest.core.count;

import java.util.Optional;
import org.attest.core.text.Span;

/**
 * A number of people as a source put it.
 *
 * @param text the words: "at least 340"; for an implicit count the people phrase itself
 * @param span where they stand
 * @param wording how it was put
 * @param interval what that implies
 * @param approximate the source rounded or hedged without giving a bound: "around 745"
 */
public record ReportedCount(
        String text, Optional<Span> span, Wording wording, CountInterval interval, boolean approximate) {

    /** The same count in other words. */
    public ReportedCount withText(String newText) {
        return new ReportedCount(newText, span, wording, interval, approximate);
    }
}
