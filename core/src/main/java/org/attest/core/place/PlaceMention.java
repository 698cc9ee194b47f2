package org.attest.core.place;

import java.util.Optional;
import org.attest.core.text.Span;

/**
 * A place name in a report, as written, with the place it was resolved to, if any.
 *
 * @param text as written
 * @param span where
 * @param place empty when the gazetteer does not know the name; it stays as written
 * @param role what the place is to the claim
 */
public record PlaceMention(String text, Span span, Optional<Place> place, Role role) {
    /** What a place is to a claim. */
    public enum Role {
        /** The harm was done there, the sentence says. */
        HARM,
        /** The report as a whole is about it; the sentence names no place. */
        CARRIED;

        public String word() {
            return this == HARM ? "harm" : "carried";
        }
    }

    public PlaceMention withRole(Role newRole) {
        return new PlaceMention(text, span, place, newRole);
    }
}
