package org.attest.core.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Claim;
import org.attest.core.count.CountInterval;
import org.attest.core.count.Wording;

/**
 * How low, best and high are chosen from the current statements. A value: a name, a version, a few choices. Those that come with the
 * program are, but for the first, in the manner of a programme whose codebook was not checked.
 *
 * @param name word used on the command line: lower-case letters, digits and hyphens
 * @param version raised when a figure would change
 * @param placing kinds of origin, the best placed to count first; a kind not listed ranks with the first unnamed place
 * @param assesses people of unstated class are counted as civilians, and the total that a report begins with is of all it tells of
 * @param words what the house takes a vague word for, by the lower bound that the word has: "dozens" (24) for 12 to 24
 * @param notes what is said beside the figures
 * @param source where the rule was read, and what of it was not
 */
public record Policy(
        String name,
        int version,
        Low low,
        Best best,
        High high,
        List<Actors.Kind> placing,
        boolean assesses,
        Map<Long, CountInterval> words,
        Set<Note.Kind> notes,
        String source) {
    /** What low rests on. */
    public enum Low {
        FLOOR_ELSE_LOWEST_NAMED(
                "the verified count if there is one, else the lowest lower bound among named origins' current counts"),
        LOWEST_NAMED("the lowest lower bound among named origins' current counts, verified ones too"),
        /** Over the accounts of one report as told: the assessments of Airwars. */
        LOWEST("the lowest count of any source"),
        VERIFIED("the verified count; none where nobody verified one"),
        SAME_AS_BEST("the same as best");

        private final String rule;

        Low(String rule) {
            this.rule = rule;
        }

        /** The choice in plain words. */
        public String rule() {
            return rule;
        }
    }

    /** What best rests on. */
    public enum Best {
        BEST_PLACED("the newest count of the best-placed origin that does not call its own count partial"),
        MOST_CONSERVATIVE("the lowest of the current counts"),
        SAME_AS_LOW("the same as low"),
        NONE("none");

        private final String rule;

        Best(String rule) {
            this.rule = rule;
        }

        /** The choice in plain words. */
        public String rule() {
            return rule;
        }
    }

    /** What high rests on. */
    public enum High {
        STATED(
                "the largest upper bound that somebody states: a range or \"up to\" by any origin, or exact counts by two; else open"),
        LARGEST_NAMED("the largest number among named origins' current counts"),
        LARGEST("the largest number of any source"),
        SAME_AS_BEST("the same as best"),
        NONE("none: what is only reported stands in a row of its own, and the actual number is likely higher");

        private final String rule;

        High(String rule) {
            this.rule = rule;
        }

        /** The choice in plain words. */
        public String rule() {
            return rule;
        }
    }

    /** Who counts on the ground before who is told; those who verify count case by case, and give the floor. */
    private static final List<Actors.Kind> PLACING = List.of(
            Actors.Kind.MONITOR, Actors.Kind.RESCUE, Actors.Kind.OFFICIAL, Actors.Kind.SIDE, Actors.Kind.OUTLET);

    private static final List<Actors.Kind> RELIABLE = List.of(
            Actors.Kind.VERIFIER,
            Actors.Kind.MONITOR,
            Actors.Kind.RESCUE,
            Actors.Kind.OFFICIAL,
            Actors.Kind.SIDE,
            Actors.Kind.OUTLET);

    public static final Policy ATTEST = new Policy(
            "attest",
            1,
            Low.FLOOR_ELSE_LOWEST_NAMED,
            Best.BEST_PLACED,
            High.STATED,
            PLACING,
            false,
            Map.of(),
            Set.of(),
            "Ours: docs/adr/0007-estimate-policy.md.");

    public static final Policy ACLED = new Policy(
            "acled",
            1,
            Low.SAME_AS_BEST,
            Best.MOST_CONSERVATIVE,
            High.SAME_AS_BEST,
            PLACING,
            false,
            Map.of(
                    20L, CountInterval.exactly(10),
                    24L, CountInterval.exactly(12),
                    200L, CountInterval.exactly(100)),
            Set.of(),
            "ACLED's FAQ: the most conservative estimate, and 10, 12 and 100 for tens, dozens and hundreds. Its codebook was not checked;"
                    + " a total over several days or places is not divided among them here.");

    public static final Policy UCDP = new Policy(
            "ucdp",
            1,
            Low.LOWEST_NAMED,
            Best.BEST_PLACED,
            High.LARGEST_NAMED,
            RELIABLE,
            false,
            Map.of(),
            Set.of(Note.Kind.SIDES),
            "The columns of UCDP's georeferenced event data: low, best, high, and deaths by side that add up to best. The wording of the"
                    + " rule in its codebook was not checked.");

    public static final Policy IBC = new Policy(
            "ibc",
            1,
            Low.LOWEST_NAMED,
            Best.NONE,
            High.LARGEST_NAMED,
            PLACING,
            false,
            Map.of(),
            Set.of(Note.Kind.PROVISIONAL),
            "Iraq Body Count's rule of two independent sources. How it words minimum and maximum was not checked.");

    /** The range of all sources, and no best. */
    public static final Policy AIRWARS = new Policy(
            "airwars",
            4,
            Low.LOWEST,
            Best.NONE,
            High.LARGEST,
            PLACING,
            true,
            Map.of(
                    3L, CountInterval.exactly(2),
                    10L, CountInterval.between(12, 24),
                    24L, CountInterval.between(12, 24)),
            Set.of(Note.Kind.GRADE),
            "Airwars' published assessments (ranges) and its grades. Whether a strike nearby was likely is not known here, so two sources"
                    + " are taken for fair.");

    public static final Policy OHCHR = new Policy(
            "ohchr",
            1,
            Low.VERIFIED,
            Best.SAME_AS_LOW,
            High.NONE,
            PLACING,
            false,
            Map.of(),
            Set.of(),
            "OHCHR's casualty recording: what there are reasonable grounds to believe. Its guidance was not checked.");

    public Policy {
        if (!name.matches("[a-z0-9][a-z0-9-]*")) {
            throw new IllegalArgumentException(
                    "A policy's name (" + name + ") is of lower-case letters, digits and hyphens.");
        }
        if (low == Low.SAME_AS_BEST && (best == Best.SAME_AS_LOW || best == Best.NONE)) {
            throw new IllegalArgumentException(
                    "Low and best cannot each be the other, and low cannot be a best that is none.");
        }
        if (high == High.SAME_AS_BEST && best == Best.NONE) {
            throw new IllegalArgumentException("High cannot be a best that is none.");
        }
        placing = List.copyOf(placing);
        words = Map.copyOf(words);
        notes = Set.copyOf(notes);
    }

    /** Those that come with the program, the default first. */
    public static List<Policy> all() {
        return List.of(ATTEST, ACLED, UCDP, IBC, AIRWARS, OHCHR);
    }

    public static Optional<Policy> named(String name) {
        return all().stream().filter(policy -> policy.name().equals(name)).findFirst();
    }

    /** True for a rule of another programme, which was not checked against its own codebook. */
    public boolean isInTheMannerOf() {
        return all().contains(this) && !equals(ATTEST);
    }

    /** The statement with a vague word taken for what the house takes it for. */
    Statement worded(Statement statement) {
        CountInterval house = words.get(statement.interval().low());
        return house != null
                        && statement.wording() == Wording.VAGUE
                        && statement.derived().isEmpty()
                ? statement.within(house, Wording.VAGUE)
                : statement;
    }

    /** The claims of one incident as the house reads them. */
    List<Claim> presume(List<Claim> claims) {
        return assesses ? OneTotal.of(Presumption.civilian(Presumption.ofEach(claims))) : claims;
    }

    /** {@code attest/1}. */
    public String label() {
        return name + "/" + version;
    }

    /** Lower is better placed. A name that the actor file does not know ranks with the parties, before outlets. */
    int rank(Voice voice, Actors actors) {
        if (!voice.isNamed()) {
            return placing.size();
        }
        int known = actors.byName(voice.origin())
                .map(actor -> placing.indexOf(actor.kind()))
                .orElse(placing.indexOf(Actors.Kind.SIDE));
        return known < 0 ? placing.indexOf(Actors.Kind.SIDE) : known;
    }
}
