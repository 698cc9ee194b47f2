package org.attest.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.attest.core.text.Part;

/** The sets of people that one harm was done to in one episode, in the order in which they are first told. */
final class PeopleGroup {
    /** Accounts of the same people differ by less than this. */
    private static final double ACCOUNTS_DIFFER = 2.5;
    /** A word without a number means at most this many times its lower bound: "dozens" are no thousands. */
    private static final long VAGUE_WORDS = 12;
    /** A toll that is said to have risen rises by less than this. */
    private static final double TOLL_RISES = 6;

    /** Of more sets, the first and the latest half are remembered, so that cost grows with the length of a text only. */
    private static final int MOST_SETS = 200;

    private final Function<Member, PeopleSet> fresh;
    private final List<PeopleSet> sets = new ArrayList<>();
    private Optional<PeopleSet> last = Optional.empty();

    PeopleGroup(Function<Member, PeopleSet> fresh) {
        this.fresh = fresh;
    }

    /** Those told one by one, in reading order. */
    List<PeopleSet> persons() {
        return sets.stream().filter(set -> set.lead().isPerson()).toList();
    }

    /** The set of a member that its sentence makes a part of another. */
    PeopleSet placePart(Member member, PeopleSet whole) {
        return placed(first(set -> set.isWithin(whole) && Sameness.isSame(member, set))
                        .or(() -> first(set -> set.isAllLike(member, whole)))
                        .or(() -> first(set -> set != whole
                                && set.isTop()
                                && !member.isPerson()
                                && set.demographics()
                                        .equals(member.claim().victims().demographics())
                                && Sameness.isSame(member, set)))
                        .map(set -> {
                            set.putInto(whole);
                            return join(member, set);
                        })
                        .orElseGet(() -> open(member, Optional.of(whole))))
                .setStated();
    }

    PeopleSet place(Member member) {
        Optional<PeopleSet> named =
                last.filter(set -> Appositions.isNamedAfter(set, member) || Appositions.isDescribedAfter(set, member));
        if (named.isPresent()) {
            return placed(join(member, named.get()));
        }
        Optional<PeopleSet> list = list(member);
        Optional<PeopleSet> same = first(
                set -> Sameness.isSame(member, set) && (list.isEmpty() || Sameness.isRetold(list.get(), member, set)));
        if (list.isPresent() && same.isEmpty()) {
            return placed(open(member, list.get().wholes().stream().findFirst()));
        }
        if (same.isPresent()) {
            return placed(join(member, same.get()));
        }
        Optional<PeopleSet> total = first(set -> isTotal(set, member));
        if (total.isEmpty()) {
            return placed(member.isPerson() ? open(member, Optional.empty()) : whole(member));
        }
        return placed(beside(member, total.get()));
    }

    private PeopleSet placed(PeopleSet set) {
        last = Optional.of(set);
        return set;
    }

    /** The set before in the same list: "a nurse, two drivers and a guard". */
    private Optional<PeopleSet> list(Member member) {
        return last.filter(set -> !set.isApart())
                .filter(set -> set.last().isInSentenceOf(member) && Appositions.isJoined(set.last(), member))
                .filter(set -> !Appositions.isApposed(set.last(), member, set));
    }

    /** The attacker's own death is none of those he killed. */
    private static boolean isApart(PeopleSet person, Member total) {
        return person.isPerson() && person.lead().isPerpetrator() && total.isDone();
    }

    /** So many more that they cannot be the same people. */
    private static boolean isFar(Member member, PeopleSet total) {
        return member.low() > ACCOUNTS_DIFFER * total.lead().high();
    }

    private boolean isTotal(PeopleSet set, Member member) {
        return set.isTop()
                && !set.isApart()
                && !set.isPerson()
                && !(member.isPerson() && member.isPerpetrator() && set.isDone())
                && Kinship.isCompatible(member, set)
                && !Kinship.isSomeOf(set, member);
    }

    /** "Killed the guard, later killing three clerks": of two deeds in a sentence, the one is not in the other. */
    private static boolean isOtherDeed(Member member, PeopleSet set) {
        return member.isDeed()
                && set.isPerson()
                && set.lead().isDeed()
                && set.lead().isInSentenceOf(member);
    }

    /** A total of its kind; people told before one by one, or by sex and age, and numbers that add up to it, are in it. */
    private PeopleSet whole(Member member) {
        List<PeopleSet> before = before(member);
        PeopleSet own = open(member, Optional.empty());
        if (!member.isFirm() && before.stream().anyMatch(set -> set.lead().isFirm() && isFar(member, set))) {
            own.setApart();
            return own;
        }
        absorb(before, own, member);
        return own;
    }

    /** Sets told before that can be in a total. */
    private List<PeopleSet> before(Member member) {
        return sets.stream()
                .filter(set -> set.isTop()
                        && !set.isApart()
                        && !Sameness.isListed(member, set)
                        && !isOtherDeed(member, set)
                        && !Sameness.isOthers(member, set)
                        && !isApart(set, member)
                        && Kinship.isCompatible(member, set))
                .toList();
    }

    private static void absorb(List<PeopleSet> before, PeopleSet own, Member member) {
        List<PeopleSet> some = before.stream()
                .filter(set -> set.isPerson() || Kinship.isSomeOf(set, member))
                .filter(set -> !(set.isPerson() && set.lead().isPerpetrator() && own.isDone()))
                .toList();
        if (sum(some) <= member.low()) {
            some.forEach(set -> set.putInto(own));
        }
        if (before.size() > 1 && sum(before) == member.low()) {
            before.forEach(set -> set.putInto(own));
        }
    }

    private static long sum(List<PeopleSet> sets) {
        return sets.stream().mapToLong(PeopleSet::number).sum();
    }

    /** The set of a member beside a total of people that it can be of. */
    private PeopleSet beside(Member member, PeopleSet total) {
        if (Sameness.isOthers(member, total) && !isFinal(total)) {
            return member.isPerson() ? open(member, Optional.empty()) : whole(member);
        }
        if (member.isPerson()) {
            return open(member, Optional.of(total));
        }
        if (member.isBare() || Kinship.isNarrower(member, total)) {
            return Kinship.isNarrower(member, total) && member.low() <= total.number()
                    ? part(member, total)
                    : account(member, total);
        }
        return account(member, total);
    }

    /** Told by the title, or again: the report's own total of all. */
    private static boolean isFinal(PeopleSet total) {
        Member first = total.members().get(0);
        return first.sentence().part() == Part.TITLE
                || total.members().stream()
                        .limit(MOST_SETS)
                        .anyMatch(member -> member.isFirm() && !member.isInSentenceOf(first));
    }

    /** Another number of people like those of the total. */
    private PeopleSet account(Member member, PeopleSet total) {
        boolean narrower = Kinship.isNarrower(member, total)
                && member.low() * 2 > total.lead().high() * 3;
        if (narrower && total.lead().isFirm()) {
            return apart(member);
        }
        if (!member.isFirm()) {
            return isFar(member, total) && total.lead().isFirm() ? apart(member) : join(member, total);
        }
        if (!total.lead().isFirm()) {
            return vague(member, total);
        }
        if (isSum(member)) {
            return whole(member);
        }
        if (member.low() >= total.number() && member.low() <= total.lead().high()) {
            return join(member, total);
        }
        long told =
                member.low() < total.number() ? total.number() : total.lead().high();
        double ratio = (double) Math.max(1, member.low()) / Math.max(1, told);
        if (member.isRisen() && ratio < TOLL_RISES && ratio > 1 / TOLL_RISES) {
            return join(member, total);
        }
        if (total.members().get(0).isInSentenceOf(member) && !total.isToldByOthers(member)) {
            return open(member, Optional.empty());
        }
        if (ratio < 1 && !total.isOnOtherFooting(member)) {
            boolean other = total.isToldByOthers(member)
                    && ratio > 1 / ACCOUNTS_DIFFER
                    && !Sameness.isOthers(member, last.orElse(total));
            return other ? join(member, total) : open(member, Optional.of(total));
        }
        if (ratio < ACCOUNTS_DIFFER || total.isOnOtherFooting(member)) {
            return join(member, total);
        }
        return apart(member);
    }

    /** A number beside words without one: the number of the same people, of some of them, or of far more. */
    private PeopleSet vague(Member member, PeopleSet total) {
        if (total.number() > 1 && member.low() > VAGUE_WORDS * total.number()) {
            return apart(member);
        }
        if (member.low() * 2 < total.number()) {
            return open(member, Optional.of(total));
        }
        absorb(before(member).stream().filter(set -> set != total).toList(), total, member);
        return join(member, total);
    }

    private PeopleSet apart(Member member) {
        PeopleSet others = open(member, Optional.empty());
        others.setApart();
        return others;
    }

    private boolean isSum(Member member) {
        List<PeopleSet> tops = sets.stream()
                .filter(set -> set.isTop() && !set.isApart() && Kinship.isCompatible(member, set))
                .toList();
        return tops.size() > 1 && sum(tops) == member.low();
    }

    /** A part of a total: the part already told, if it is of the same kind. */
    private PeopleSet part(Member member, PeopleSet total) {
        Optional<PeopleSet> told = first(set -> set.wholes().contains(total)
                && !Sameness.isOthers(member, set)
                && !set.isInSentenceOf(member)
                && !set.isPerson()
                && set.status() == member.claim().victims().status()
                && set.demographics().equals(member.claim().victims().demographics()));
        return told.map(set -> join(member, set)).orElseGet(() -> open(member, Optional.of(total)));
    }

    /** Numbers told in a row after a total that add up to it are its parts. */
    void settle() {
        for (int at = 0; at < sets.size(); at++) {
            PeopleSet total = sets.get(at);
            if (total.isTop() && total.lead().isFirm() && !total.isPerson()) {
                settle(total, sets.subList(at + 1, sets.size()));
            }
        }
    }

    private static void settle(PeopleSet total, List<PeopleSet> after) {
        List<PeopleSet> row = after.stream()
                .filter(set -> !set.isApart() && (set.isTop() || set.wholes().contains(total)))
                .filter(set -> Kinship.isCompatible(set.lead(), total) && !Sameness.isDoer(total.lead(), set))
                .toList();
        for (int from = 0; from < row.size(); from++) {
            long sum = 0;
            for (int to = from; to < row.size() && sum < total.number(); to++) {
                sum += row.get(to).number();
                if (sum == total.number() && to > from) {
                    row.subList(from, to + 1).forEach(set -> set.putInto(total));
                    return;
                }
            }
        }
    }

    private static PeopleSet join(Member member, PeopleSet set) {
        set.add(member);
        return set;
    }

    private PeopleSet open(Member member, Optional<PeopleSet> whole) {
        PeopleSet set = fresh.apply(member);
        if (sets.size() == MOST_SETS) {
            sets.remove(MOST_SETS / 2);
        }
        sets.add(set);
        whole.map(of -> sets.stream()
                        .filter(all -> all.isAllLike(member, of))
                        .findFirst()
                        .orElse(of))
                .ifPresent(set::putInto);
        return set;
    }

    private Optional<PeopleSet> first(Predicate<PeopleSet> wanted) {
        return sets.stream().filter(wanted).findFirst();
    }
}
