package org.attest.core.claim;

import java.util.List;
import java.util.Optional;
import org.attest.core.text.Span;

/**
 * Who was harmed, as the source says. Within one list: union; across lists: intersection.
 *
 * @param status what the source says they were; {@code UNKNOWN} when it does not
 * @param side a side of the actor file ("pro-Assad fighters"), which narrows the status
 * @param groups communities: Alawite, Christian
 * @param demographics women, men, children, girls, boys, elderly, medics, journalists
 * @param loyalTo whose side they are said to be on, as written: "Governor Vale"; no side of the actor file need be known
 * @param text the people phrase without its number, as written; empty when nothing was written
 * @param span where it stands
 */
public record Victims(
        VictimStatus status,
        Optional<String> side,
        List<String> groups,
        List<String> demographics,
        Optional<String> loyalTo,
        String text,
        Optional<Span> span) {
    public Victims {
        groups = List.copyOf(groups);
        demographics = List.copyOf(demographics);
    }

    /** People whose allegiance is not told. */
    public Victims(
            VictimStatus status,
            Optional<String> side,
            List<String> groups,
            List<String> demographics,
            String text,
            Optional<Span> span) {
        this(status, side, groups, demographics, Optional.empty(), text, span);
    }

    /** People of whom nothing is said. */
    public static Victims unknown() {
        return new Victims(VictimStatus.UNKNOWN, Optional.empty(), List.of(), List.of(), "", Optional.empty());
    }

    public Victims withStatus(VictimStatus newStatus) {
        return new Victims(newStatus, side, groups, demographics, loyalTo, text, span);
    }

    Victims withText(String newText) {
        return new Victims(status, side, groups, demographics, loyalTo, newText, span);
    }
}
