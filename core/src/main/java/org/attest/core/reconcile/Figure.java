package org.attest.core.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.core.claim.Harm;
import org.attest.core.count.Wording;

/**
 * A published line: low, best and high number of people, and what they rest on.
 *
 * @param victims a status of the lattice, a demographic (women, men, children) or a side of the actor file
 * @param low empty when nothing can be said
 * @param best empty when no single number can be defended
 * @param high empty = open: no upper bound was stated; never a copy of best for want of better
 * @param footing empty for the combined line
 * @param wording set when the line rests on one wording
 * @param asOf the day of the count that gives best (else low); lines of different days are never added
 * @param older true when this count is older than the newest count of the incident
 * @param origins canonical origins whose current claims were used, sorted
 * @param claims ids of the claims that give the bounds
 * @param derived the arithmetic, when a bound is not itself stated: "93 + 120"
 * @param reason why a bound is open or absent, one phrase
 * @param lastCoherent the newest value that was computable, when best is not
 * @param setAside claims left out, each with its reason
 */
public record Figure(
        Harm harm,
        String victims,
        OptionalLong low,
        OptionalLong best,
        OptionalLong high,
        Optional<Footing> footing,
        Optional<Wording> wording,
        Optional<LocalDate> asOf,
        boolean older,
        List<String> origins,
        List<String> claims,
        Optional<String> derived,
        Optional<String> reason,
        Optional<LastCoherent> lastCoherent,
        List<SetAside> setAside) {

    /** Verified and reported counts are two standards of proof, shown as two rows. */
    public enum Footing {
        VERIFIED,
        REPORTED;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A value that was computable from claims of one day. */
    public record LastCoherent(long value, LocalDate asOf, List<String> claims, Optional<String> derived) {
        public LastCoherent {
            claims = List.copyOf(claims);
        }
    }

    /** A claim left out of this line, with the reason in one phrase. */
    public record SetAside(String claim, String reason) {}

    /** A copy that leaves out more claims. */
    Figure alsoSetAside(List<SetAside> more) {
        List<SetAside> all = new ArrayList<>(setAside);
        all.addAll(more);
        return new Figure(
                harm,
                victims,
                low,
                best,
                high,
                footing,
                wording,
                asOf,
                older,
                origins,
                claims,
                derived,
                reason,
                lastCoherent,
                all);
    }

    public Figure {
        origins = List.copyOf(origins);
        claims = List.copyOf(claims);
        setAside = List.copyOf(setAside);
    }
}
