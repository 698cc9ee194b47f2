package org.attest.core.reconcile;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Scope;
import org.attest.core.count.CountInterval;
import org.attest.core.count.ReportedCount;
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
    private final Set<String> roots = new HashSet<>();

    private OneTotal(List<Claim> told) {
        this.told = told.stream()
                .filter(claim -> claim.scope() == Scope.EVENT)
                .sorted(READING_ORDER)
                .toList();
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
        Optional<Claim> first = told.stream().findFirst();
        if (first.filter(OneTotal::isTotal).isPresent()) {
            place(first.get());
        } else {
            first.filter(this::isTop).ifPresent(this::placeAmong);
        }
        return this;
    }

    /** A number of people, in digits or in words such as "several", of whom the words say nothing else. */
    private static boolean isTotal(Claim first) {
        return isAnybody(first) && (isCount(first) || isWords(first));
    }

    private void place(Claim total) {
        roots.add(total.people());
        Map<String, Claim> classes = new LinkedHashMap<>();
        for (Claim first : firsts.values()) {
            if (first == total) {
                continue;
            }
            boolean direct = first.partOf().contains(total.people());
            boolean counted = direct && isWording(total, Wording.UP_TO) && !isInBreath(total, first);
            boolean exceeds = direct && isCount(first) && isAnybody(first) && size(first) > size(total);
            if (exceeds || (isTop(first) || counted) && isOtherAccount(total, first)) {
                same.put(first.people(), total.people());
            } else if (isInBreath(total, first)) {
                if (direct && !isAnybody(first) && isCount(first)) {
                    classes.putIfAbsent(VictimClass.of(first.victims()), first);
                }
            } else if (isTop(first) || direct) {
                boolean anybody = isAnybody(first);
                join(first, anybody ? total : classes.getOrDefault(VictimClass.of(first.victims()), total));
            }
        }
    }

    /** A report that begins with persons, or with women, men and children, instead of a total: they are everybody it tells of. */
    private void placeAmong(Claim begin) {
        List<Claim> lead = firsts.values().stream()
                .filter(first -> isTop(first) && isInBreath(begin, first))
                .toList();
        long all = lead.stream().mapToLong(OneTotal::size).sum();
        Optional<Claim> whole = firsts.values().stream()
                .filter(first -> isTop(first) && !lead.contains(first) && isAnybody(first))
                .filter(first -> isCount(first) && size(first) >= all)
                .findFirst();
        for (Claim first : firsts.values()) {
            if (!isTop(first) || whole.filter(first::equals).isPresent()) {
                continue;
            }
            boolean leads = lead.contains(first);
            if (whole.isPresent()) {
                join(first, whole.get());
            } else if (!leads) {
                join(first, nearest(first, lead));
            }
        }
    }

    /** The one of the first told whom these may be, or be among. */
    private static Claim nearest(Claim later, List<Claim> lead) {
        return lead.stream()
                .filter(first -> isAlike(first, later))
                .findFirst()
                .orElseGet(() -> lead.stream()
                        .max(Comparator.comparingLong(OneTotal::size))
                        .orElseThrow());
    }

    private boolean isTop(Claim first) {
        return first.partOf().stream().noneMatch(firsts::containsKey);
    }

    private void join(Claim later, Claim whole) {
        if (size(later) < size(whole) || !isAlike(later, whole)) {
            within.put(later.people(), whole.people());
        } else {
            same.put(later.people(), whole.people());
        }
    }

    private static boolean isAlike(Claim one, Claim other) {
        return isAnybody(one) == isAnybody(other)
                && (isAnybody(one) || VictimClass.of(one.victims()).equals(VictimClass.of(other.victims())));
    }

    private static boolean isInBreath(Claim total, Claim other) {
        return other.in() == total.in()
                && other.numberSpan().start() - total.numberSpan().end() <= BREATH;
    }

    /** A larger count, or as many said to be a pair, of whom the words say nothing else. */
    private static boolean isOtherAccount(Claim total, Claim next) {
        boolean outdone = size(next) >= size(total) || isWording(total, Wording.UP_TO) && size(next) * 2 >= size(total);
        boolean told = isCount(next) || isWords(next) && isWords(total);
        boolean larger = told && isAnybody(next) && !next.span().overlaps(total.span()) && outdone;
        boolean pair = next.count()
                        .filter(count -> count.wording() == Wording.IMPLICIT)
                        .isPresent()
                && size(next) > 1
                && next.count().orElseThrow().interval().isExact()
                && size(next) == size(total);
        return larger || pair;
    }

    private static boolean isAnybody(Claim claim) {
        return claim.victims().demographics().isEmpty();
    }

    private static boolean isCount(Claim claim) {
        Wording wording = claim.count().map(count -> count.wording()).orElse(Wording.NONE);
        return wording != Wording.IMPLICIT && wording != Wording.VAGUE && wording != Wording.NONE;
    }

    private static boolean isWording(Claim claim, Wording wording) {
        return claim.count().filter(count -> count.wording() == wording).isPresent();
    }

    /** Words for several people: "a number of", a bare plural. */
    private static boolean isWords(Claim claim) {
        boolean open = claim.count().filter(count -> count.interval().isOpen()).isPresent();
        return isWording(claim, Wording.VAGUE) || isWording(claim, Wording.IMPLICIT) && open;
    }

    /** How many people a claim may be of: what "up to" goes up to, and one for words without a number, which any number outdoes. */
    private static long size(Claim claim) {
        if (isWords(claim)) {
            return 1;
        }
        CountInterval interval = claim.count().map(ReportedCount::interval).orElse(CountInterval.exactly(0));
        return isWording(claim, Wording.UP_TO) ? interval.high().orElse(0) : interval.low();
    }

    private Claim rewritten(Claim claim) {
        Function<String, String> known = people -> same.getOrDefault(people, people);
        List<String> wholes = claim.partOf().stream().map(known).distinct().toList();
        String own = known.apply(claim.people());
        if (roots.contains(own)) {
            return claim.withPeople(own, List.of());
        }
        boolean inside = within.containsKey(claim.people());
        boolean joined = same.containsKey(claim.people());
        Optional<String> whole = inside ? Optional.of(within.get(claim.people())) : Optional.empty();
        List<String> placed = joined
                ? firsts.get(own).partOf()
                : whole.map(id -> List.of(known.apply(id))).orElse(wholes);
        return claim.withPeople(own, placed);
    }
}
