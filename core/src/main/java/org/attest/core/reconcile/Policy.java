package org.attest.core.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Claim;
import org.attest.core.count.CountInterval;
import org.attest.core.count.Wording;

/**
 * How low, best and high are chosen from the current statements. A value: a name, a version, a few choices.
 *
 * @param name word used on the command line
 * @param version raised when a figure would change
 * @param placing kinds of origin, the best placed to count first; a kind not listed ranks with the first unnamed place
 * @param assesses people of unstated class are counted as civilians, and the total that a report begins with is of all it tells of
 * @param words what the house takes a vague word for, by the lower bound that the word has: "dozens" (24) for 12 to 24
 */
public record Policy(
        String name,
        int version,
        Low low,
        Best best,
        High high,
        List<Actors.Kind> placing,
        boolean assesses,
        Map<Long, CountInterval> words) {
    /** What low rests on. */
    public enum Low {
        /** The verified floor if there is one, else the lowest count of a named origin. */
        FLOOR_ELSE_LOWEST_NAMED,
        /** The lowest count of any source. */
        LOWEST
    }

    /** What best rests on. */
    public enum Best {
        /** The newest count of the best-placed origin that does not call its own count partial. */
        BEST_PLACED,
        NONE
    }

    /** What high rests on. */
    public enum High {
        /** A range or "up to" by any origin, or exact counts by two; else open. */
        STATED,
        /** The largest number of any source. */
        LARGEST
    }

    private static final List<Actors.Kind> PLACING = List.of(
            Actors.Kind.MONITOR, Actors.Kind.RESCUE, Actors.Kind.OFFICIAL, Actors.Kind.SIDE, Actors.Kind.OUTLET);

    public static final Policy ATTEST = new Policy(
            "attest", 1, Low.FLOOR_ELSE_LOWEST_NAMED, Best.BEST_PLACED, High.STATED, PLACING, false, Map.of());

    /** In the manner of Airwars: the range of all sources, and no best. */
    public static final Policy AIRWARS = new Policy(
            "airwars",
            3,
            Low.LOWEST,
            Best.NONE,
            High.LARGEST,
            PLACING,
            true,
            Map.of(
                    3L, CountInterval.exactly(2),
                    10L, CountInterval.between(12, 24),
                    24L, CountInterval.between(12, 24)));

    public Policy {
        placing = List.copyOf(placing);
        words = Map.copyOf(words);
    }

    public static List<Policy> all() {
        return List.of(ATTEST, AIRWARS);
    }

    public static Optional<Policy> named(String name) {
        return all().stream().filter(policy -> policy.name().equals(name)).findFirst();
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
