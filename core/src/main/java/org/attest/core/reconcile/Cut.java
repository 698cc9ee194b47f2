package org.attest.core.reconcile;

import java.time.LocalDate;
import java.util.Optional;
import org.attest.core.claim.Claim;
import org.attest.core.text.Document;
import org.attest.core.time.AsOf;

/**
 * Which claims are looked at.
 *
 * @param asOf counted on or before this day, by the claim's earliest as-of; a claim that says no day needs a report published by then
 * @param knownOn published by this day; a report of unknown date is always known
 */
public record Cut(Optional<LocalDate> asOf, Optional<LocalDate> knownOn) {
    private static final Cut ALL = new Cut(Optional.empty(), Optional.empty());

    /** Everything counted and known. */
    public static Cut none() {
        return ALL;
    }

    public static Cut asOf(LocalDate day) {
        return new Cut(Optional.of(day), Optional.empty());
    }

    boolean keeps(Document document) {
        return knownOn.isEmpty()
                || document.published()
                        .map(date -> !date.latest().isAfter(knownOn.get()))
                        .orElse(true);
    }

    /** The claim as of this cut: a count that can be of several days is shown as of none after it. */
    Claim narrow(Claim claim) {
        return asOf.isEmpty()
                ? claim
                : claim.asOf()
                        .filter(day -> day.latest().isAfter(asOf.get()))
                        .map(day -> claim.withAsOf(new AsOf(day.earliest(), asOf.get(), day.basis())))
                        .orElse(claim);
    }

    boolean keeps(Claim claim, Document document) {
        if (asOf.isEmpty()) {
            return true;
        }
        Optional<LocalDate> counted = claim.asOf().map(day -> day.earliest());
        return counted.or(() -> document.published().map(date -> date.latest()))
                .map(day -> !day.isAfter(asOf.get()))
                .orElse(false);
    }
}
