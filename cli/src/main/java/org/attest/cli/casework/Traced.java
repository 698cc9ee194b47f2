package org.attest.cli.casework;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.core.claim.Claim;
import org.attest.core.incident.Incident;
import org.attest.core.reconcile.Figure;

/**
 * A number, and what it rests on.
 *
 * @param value the number asked about; empty for an event
 * @param what for a person: {@code civilians killed, best}; empty for a number that is no figure
 * @param incident whose figure it is
 * @param counted the day of the count
 * @param derived the arithmetic, when no claim states the number
 * @param claims those that state it; or, for a derived number, its parts
 * @param others claims of the same line that were not used, with the reason
 */
public record Traced(
        OptionalLong value,
        Optional<String> what,
        Optional<Incident> incident,
        Optional<java.time.LocalDate> counted,
        Optional<String> derived,
        List<Claim> claims,
        List<Other> others) {
    public Traced {
        claims = List.copyOf(claims);
        others = List.copyOf(others);
    }

    /** How a claim of the same line stands to the number. */
    public enum Standing {
        /** An earlier, other number of the same origin. */
        SUPERSEDES,
        /** The same number told again. */
        ECHOES,
        SET_ASIDE;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }

    /** A claim that was not used, and why. */
    public record Other(Standing standing, Claim claim, String reason) {
        /** How a figure says that another count of the same origin stands in this one's place. */
        private static final String REPLACED = "told again, or replaced";

        static Other of(Figure.SetAside left, Claim claim, List<Claim> used) {
            return new Other(
                    left.reason().startsWith(REPLACED) ? standing(claim, used) : Standing.SET_ASIDE,
                    claim,
                    left.reason());
        }

        private static Standing standing(Claim claim, List<Claim> used) {
            boolean same = used.stream()
                    .flatMap(one -> one.count().stream())
                    .anyMatch(count -> claim.count()
                            .filter(own -> own.interval().equals(count.interval()))
                            .isPresent());
            return same ? Standing.ECHOES : Standing.SUPERSEDES;
        }
    }
}
