package org.attest.core.reconcile;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Harm;
import org.attest.core.count.Wording;

/**
 * A report that is an assessment of one incident: the total it begins with is of everybody it tells of later. Whoever is told after it is
 * among them, and a larger number told later is another account of them. So with the women, men and children told beside the total.
 */
final class OneTotal {
    /** Within so many characters people are told in one breath with the total, and may be others. */
    private static final int BREATH = 200;

    private static final Comparator<Claim> READING_ORDER =
            Comparator.comparing(Claim::in).thenComparing(Claim::numberSpan).thenComparing(Claim::id);

    private record Key(Harm harm, int episode) {}

    private final List<Claim> told;
    private final Map<String, Claim> firsts = new LinkedHashMap<>();
    private final Map<String, String> same = new LinkedHashMap<>();
    private final Map<String, String> within = new LinkedHashMap<>();

    private OneTotal(List<Claim> told) {
        this.told = told.stream().sorted(READING_ORDER).toList();
        this.told.forEach(claim -> firsts.putIfAbsent(claim.people(), claim));
    }

    /** The claims of one incident, in their order, with the sets that follow from the total of each harm; unchanged if of several reports. */
    static List<Claim> of(List<Claim> claims) {
        if (claims.stream().map(Claim::document).distinct().count() > 1) {
            return claims;
        }
        Map<Key, List<Claim>> byReport = claims.stream()
                .collect(Collectors.groupingBy(
                        claim -> new Key(claim.harm(), claim.episode()), LinkedHashMap::new, Collectors.toList()));
        Map<Key, OneTotal> totals = new LinkedHashMap<>();
        byReport.forEach((key, told) -> totals.put(key, new OneTotal(told).placed()));
        return claims.stream()
                .map(claim -> totals.get(new Key(claim.harm(), claim.episode())).rewritten(claim))
                .toList();
    }

    private OneTotal placed() {
        Optional<Claim> total = told.stream().findFirst().filter(first -> isCount(first) && isAnybody(first));
        total.ifPresent(this::place);
        return this;
    }

    private void place(Claim total) {
        Map<List<String>, Claim> classes = new LinkedHashMap<>();
        for (Claim first : firsts.values()) {
            if (first == total) {
                continue;
            }
            boolean top = first.partOf().stream().noneMatch(firsts::containsKey);
            boolean direct = first.partOf().contains(total.people());
            if (top && isOtherAccount(total, first)) {
                same.put(first.people(), total.people());
            } else if (isInBreath(total, first)) {
                if (direct && !isAnybody(first) && isCount(first)) {
                    classes.putIfAbsent(first.victims().demographics(), first);
                }
            } else if (top || direct) {
                join(first, classes.getOrDefault(first.victims().demographics(), total));
            }
        }
    }

    private void join(Claim later, Claim whole) {
        boolean alike = later.victims().demographics().equals(whole.victims().demographics());
        if (low(later) < low(whole)) {
            within.put(later.people(), whole.people());
        } else if (alike && isCount(later)) {
            same.put(later.people(), whole.people());
        }
    }

    private static boolean isInBreath(Claim total, Claim other) {
        return other.in() == total.in()
                && other.numberSpan().start() - total.numberSpan().end() <= BREATH;
    }

    /** A larger count, or as many said to be a pair, of whom the words say nothing else. */
    private static boolean isOtherAccount(Claim total, Claim next) {
        boolean larger =
                isCount(next) && isAnybody(next) && !next.span().overlaps(total.span()) && low(next) >= low(total);
        boolean pair = next.count()
                        .filter(count -> count.wording() == Wording.IMPLICIT)
                        .isPresent()
                && low(next) > 1
                && next.count().orElseThrow().interval().isExact()
                && low(next) == low(total);
        return larger || pair;
    }

    private static boolean isAnybody(Claim claim) {
        return claim.victims().demographics().isEmpty();
    }

    private static boolean isCount(Claim claim) {
        Wording wording = claim.count().map(count -> count.wording()).orElse(Wording.NONE);
        return wording != Wording.IMPLICIT && wording != Wording.VAGUE && wording != Wording.NONE;
    }

    private static long low(Claim claim) {
        return claim.count().map(count -> count.interval().low()).orElse(0L);
    }

    private Claim rewritten(Claim claim) {
        Function<String, String> known = people -> same.getOrDefault(people, people);
        List<String> wholes = claim.partOf().stream().map(known).distinct().toList();
        String own = known.apply(claim.people());
        boolean inside = within.containsKey(claim.people());
        boolean joined = same.containsKey(claim.people());
        Optional<String> whole = inside ? Optional.of(within.get(claim.people())) : Optional.empty();
        List<String> placed = joined
                ? firsts.get(own).partOf()
                : whole.map(id -> List.of(known.apply(id))).orElse(wholes);
        return claim.withPeople(own, placed);
    }
}
