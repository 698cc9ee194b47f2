package org.attest.core.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.core.text.Part;
import org.attest.core.text.Span;

/**
 * What one count of a series does to the count of the same origin before it.
 *
 * @param before the number that was current until then; empty for the first
 * @param replaces ids of the claims that told it
 * @param reason words of the report that say why; empty when none does
 */
public record Revision(
        Kind kind, Direction direction, OptionalLong before, List<String> replaces, Optional<Words> reason) {
    /** Why an origin's next count is not the one before. */
    public enum Kind {
        FIRST,
        INCREASE,
        /** Lower, and the report says that it replaces the higher count. */
        CORRECTION_DOWN,
        /** Lower, and nobody says why. */
        UNEXPLAINED_DROP,
        /** It covers places or days that the one before did not, or fewer of them. */
        SCOPE_CHANGE,
        /** As many people left one class of this origin as joined another. */
        RECLASSIFICATION,
        /** The same count told again, exactly or more loosely. */
        RESTATEMENT,
        RETRACTION,
        /** An addition: people who were recorded only now, whenever they came to harm. */
        NEWLY_RECORDED,
        /** An addition: people harmed since the count before. */
        ADDITION,
        /** By a party to the harm that denied it, or that had acknowledged fewer. */
        NEWLY_ADMITTED,
        /** A lower count of days that begin after the count before. */
        RESTART,
        /** Not of the running count: see why it was set aside. */
        SET_ASIDE;

        /** The word used in data: {@code correction-down}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Which way the number went. */
    public enum Direction {
        NONE,
        UP,
        SAME,
        DOWN;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A stretch of a report. */
    public record Words(String document, Part in, Span span, String text) {}

    static final Revision FIRST =
            new Revision(Kind.FIRST, Direction.NONE, OptionalLong.empty(), List.of(), Optional.empty());

    static final Revision NONE =
            new Revision(Kind.SET_ASIDE, Direction.NONE, OptionalLong.empty(), List.of(), Optional.empty());

    public Revision {
        replaces = List.copyOf(replaces);
    }
}
