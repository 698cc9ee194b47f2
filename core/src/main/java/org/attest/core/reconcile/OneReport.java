package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.attest.core.claim.Claim;
import org.attest.core.claim.VictimStatus;
import org.attest.core.count.CountInterval;
import org.attest.core.count.Wording;
import org.attest.core.text.Part;

/**
 * The lines of one report, from its sets of people: what is told of a set twice counts once, a part is not added to its whole, and
 * sets that share nobody are added where they are told together. Of several accounts of one set the report's own, which it tells
 * first, leads, unless the report says that another replaces it.
 */
final class OneReport {
    /** The people of one set: every statement about them, in reading order. */
    private record Told(String id, List<Sourced> claims, String leaf, VictimStatus status) {
        Set<String> wholes() {
            Set<String> ids = new LinkedHashSet<>();
            claims.forEach(sourced -> ids.addAll(sourced.claim().partOf()));
            return ids;
        }

        boolean isBare() {
            return claims.stream()
                    .allMatch(sourced -> sourced.isWording(Wording.IMPLICIT)
                            && sourced.interval().isOpen());
        }
    }

    /** Characters between numbers that are added: about a sentence. */
    private static final int NEAR = 120;

    private static final Comparator<Claim> READING =
            Comparator.comparing(Claim::in).thenComparing(Claim::span);

    private final Map<String, Told> sets = new LinkedHashMap<>();
    private final List<Sourced> claims;
    private final List<Told> tops;
    private final Classes classes;
    private final Map<String, List<Statement>> lines = new TreeMap<>(VictimClass.PRINTED);

    private OneReport(List<Sourced> told, Classes classes) {
        this.claims = MixedSets.apart(told);
        this.classes = classes;
        Map<String, List<Sourced>> byId = new LinkedHashMap<>();
        claims.forEach(sourced -> byId.computeIfAbsent(sourced.claim().people(), id -> new ArrayList<>())
                .add(sourced));
        byId.forEach((id, of) -> sets.put(id, new Told(id, of, leaf(of), status(of))));
        this.tops = together(everyTop());
        names().forEach(this::line);
    }

    /** Statements per line, the leading one first; {@code claims} are of one harm in one report, in reading order. */
    static Map<String, List<Statement>> lines(List<Sourced> claims, Classes classes) {
        return new OneReport(claims, classes).lines;
    }

    private static String leaf(List<Sourced> of) {
        List<String> leaves = of.stream().map(Sourced::leaf).distinct().toList();
        return leaves.stream()
                .filter(leaf -> VictimStatus.ofWord(leaf).isEmpty())
                .findFirst()
                .or(() -> leaves.stream().max(Comparator.comparingInt(OneReport::depth)))
                .orElse(VictimClass.ALL);
    }

    private static int depth(String leaf) {
        VictimStatus at = VictimStatus.ofWord(leaf).orElse(VictimStatus.ALL);
        int depth = 0;
        while (at != VictimStatus.ALL) {
            at = at.parent();
            depth++;
        }
        return depth;
    }

    private static VictimStatus status(List<Sourced> of) {
        return of.stream()
                .map(sourced -> sourced.claim().victims().status())
                .filter(status -> status != VictimStatus.UNKNOWN)
                .max(Comparator.comparingInt(status -> depth(status.word())))
                .orElse(VictimStatus.UNKNOWN);
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>(VictimClass.PRINTED);
        for (Told set : sets.values()) {
            Optional<String> name = Optional.of(set.leaf());
            while (name.isPresent() && names.add(name.get())) {
                name = VictimClass.parent(name.get(), set.status());
            }
        }
        return names;
    }

    private void line(String name) {
        List<Told> in = new ArrayList<>();
        (Classes.isDemographic(name) ? everyTop() : tops).forEach(top -> collect(top, name, in));
        boolean counted = in.stream().anyMatch(set -> !set.isBare() || rest(set).isPresent());
        if (counted) {
            in.removeIf(set -> set.isBare() && rest(set).isEmpty());
        }
        if (!name.equals(VictimClass.ALL) && in.stream().noneMatch(OneReport::isCounted)) {
            in.removeIf(set -> !isTop(set) && rest(set).isEmpty());
        }
        if (!in.isEmpty()) {
            lines.put(name, in.size() == 1 ? accounts(in.get(0), name) : sums(in, name));
        }
    }

    /** The sets told close to the first number, which may be added: what stands apart is mostly told again, or of others. */
    private static List<Told> together(List<Told> tops) {
        List<Told> ordered = tops.stream()
                .sorted(Comparator.comparing(OneReport::first, READING))
                .toList();
        Set<String> kept = new HashSet<>();
        Optional<Told> last = Optional.empty();
        for (Told set : ordered) {
            if (set.isBare()) {
                kept.add(set.id());
            } else if (last.filter(before -> gap(first(before), first(set)) > NEAR)
                    .isEmpty()) {
                kept.add(set.id());
                last = Optional.of(set);
            }
        }
        return tops.stream().filter(set -> kept.contains(set.id())).toList();
    }

    private static Claim first(Told set) {
        return told(set).claims().get(0).claim();
    }

    private static int gap(Claim before, Claim after) {
        return before.in() == after.in() ? after.span().start() - before.span().end() : Integer.MAX_VALUE;
    }

    /** Told with a number, or one by one. Words for part of a total ("many of them women") give no figure of their own. */
    private static boolean isCounted(Told set) {
        return set.claims().stream()
                .anyMatch(sourced -> isNumber(sourced) || sourced.interval().isExact());
    }

    /** Children told apart from the first number are mostly some of those counted: a line of theirs may still show them. */
    private List<Told> everyTop() {
        return sets.values().stream().filter(this::isTop).toList();
    }

    private boolean isTop(Told set) {
        return set.wholes().stream().noneMatch(sets::containsKey);
    }

    /** The sets of a line inside one, the outermost: those told of the set itself before those told of its parts. */
    private void collect(Told set, String name, List<Told> into) {
        if (isIn(set, name)) {
            if (!into.contains(set)) {
                into.add(set);
            }
            return;
        }
        List<Told> parts = sets.values().stream()
                .filter(part -> part.wholes().contains(set.id()))
                .toList();
        boolean direct = parts.stream().anyMatch(part -> isIn(part, name) && !part.isBare());
        boolean deeper = !direct && (!Classes.isDemographic(name) || isAll(parts, set));
        parts.stream().filter(part -> deeper || isIn(part, name)).forEach(part -> collect(part, name, into));
    }

    /** The parts make up the whole set, so that what is known of each of them is known of it. */
    private static boolean isAll(List<Told> parts, Told set) {
        return told(set).isVague()
                || parts.stream().mapToLong(part -> told(part).interval().low()).sum()
                        >= told(set).interval().low();
    }

    private static boolean isIn(Told set, String name) {
        Optional<String> at = Optional.of(set.leaf());
        while (at.isPresent()) {
            if (at.get().equals(name)) {
                return true;
            }
            at = VictimClass.parent(at.get(), set.status());
        }
        return false;
    }

    private Optional<Statement> rest(Told set) {
        return set.claims().stream()
                .flatMap(sourced -> org.attest.core.reconcile.Told.rest(sourced, claims).stream())
                .findFirst();
    }

    /** What is said of one set, the leading statement first; one for each voice and number. */
    private List<Statement> accounts(Told set, String name) {
        List<Statement> told = new ArrayList<>();
        rest(set).filter(left -> told(set).isVague()).ifPresent(told::add);
        told.add(told(set));
        for (Sourced sourced : set.claims()) {
            Statement next = Statement.of(sourced);
            boolean known = told.stream()
                    .anyMatch(other -> other.voice().equals(next.voice())
                            && other.interval().equals(next.interval()));
            boolean less = next.voice().isNamed()
                    && next.voice().equals(told.get(0).voice())
                    && next.interval().low() < told.get(0).interval().low();
            if (!known && !less) {
                told.add(next);
            }
        }
        return told.stream().map(statement -> statement.as(name)).toList();
    }

    /** The last that replaces another, else the first number, else the first words; first counts only where no others follow. */
    private static Statement told(Told set) {
        List<Sourced> later =
                set.claims().stream().filter(sourced -> !sourced.isInitial()).toList();
        List<Sourced> all = later.isEmpty() ? set.claims() : later;
        Optional<Sourced> last = all.stream()
                .filter(sourced -> sourced.claim().revises().isPresent())
                .reduce((one, next) -> next);
        Sourced first = last.or(() -> firm(all))
                .or(() -> all.stream()
                        .filter(sourced -> !sourced.isWording(Wording.IMPLICIT))
                        .findFirst())
                .orElse(all.get(0));
        return Statement.of(last.isPresent() ? first : closer(first, all));
    }

    /** "More than 300", and of the same day by the same origin "at least 340": the closer bound. */
    private static Sourced closer(Sourced bound, List<Sourced> all) {
        boolean open = bound.isWording(Wording.MORE_THAN) || bound.isWording(Wording.AT_LEAST);
        return all.stream()
                .filter(next -> open
                        && bound.voice().isNamed()
                        && next.voice().equals(bound.voice())
                        && next.leaf().equals(bound.leaf())
                        && isNumber(next)
                        && !bound.isDatedByReport()
                        && !next.isDatedByReport()
                        && bound.interval().contains(next.interval().low())
                        && !next.counted().isBefore(bound.counted()))
                .reduce((one, next) -> next.interval().low() > one.interval().low() ? next : one)
                .orElse(bound);
    }

    /** A number, in digits or in words such as "a triple murder". */
    private static boolean isNumber(Sourced sourced) {
        boolean implied = sourced.isWording(Wording.IMPLICIT)
                && sourced.interval().isExact()
                && sourced.interval().low() > 1;
        return implied || (sourced.number().isPresent() && !sourced.isWording(Wording.VAGUE));
    }

    /** The first number; the text's own where the title only rounds it. */
    private static Optional<Sourced> firm(List<Sourced> all) {
        List<Sourced> firm = all.stream().filter(OneReport::isNumber).toList();
        Optional<Sourced> first = firm.stream().findFirst();
        boolean rounded = first.filter(
                        sourced -> sourced.claim().in() == Part.TITLE && !sourced.isWording(Wording.EXACT))
                .isPresent();
        return rounded
                ? firm.stream()
                        .filter(sourced -> sourced.claim().in() == Part.TEXT)
                        .findFirst()
                        .or(() -> first)
                : first.filter(sourced -> sourced.count().approximate())
                        .flatMap(about -> firm.stream()
                                .filter(sourced -> isExactOf(sourced, about))
                                .findFirst())
                        .or(() -> first);
    }

    /** "38" of "nearly 40". */
    private static boolean isExactOf(Sourced exact, Sourced about) {
        long number = about.interval().low();
        return !exact.count().approximate() && Math.abs(exact.interval().low() - number) * 10 <= number;
    }

    /** The sum of the leading statements, then those of the lowest and of the highest accounts, where they differ. */
    private List<Statement> sums(List<Told> in, String name) {
        List<Told> ordered = in.stream()
                .sorted(Comparator.comparing(Told::leaf, VictimClass.PRINTED))
                .toList();
        Statement lead = sum(ordered, name, accounts -> accounts.get(0));
        Statement low = sum(
                ordered,
                name,
                accounts -> Choice.firm(accounts).stream()
                        .min(Comparator.comparingLong(
                                account -> account.interval().low()))
                        .orElseThrow());
        Statement high = sum(
                ordered,
                name,
                accounts -> Choice.firm(accounts).stream()
                        .max(Comparator.comparingLong(OneReport::most))
                        .orElseThrow());
        List<Statement> sums = new ArrayList<>(List.of(lead));
        for (Statement other : List.of(low, high)) {
            if (sums.stream().noneMatch(sum -> sum.interval().equals(other.interval()))) {
                sums.add(other);
            }
        }
        return sums;
    }

    private static long most(Statement account) {
        return account.interval().high().orElse(account.interval().low());
    }

    private Statement sum(List<Told> in, String name, Function<List<Statement>, Statement> choose) {
        List<Statement> terms =
                in.stream().map(set -> choose.apply(accounts(set, name))).toList();
        Statement first = terms.get(0);
        boolean oneVoice = terms.stream().allMatch(term -> term.voice().equals(first.voice()));
        Voice voice = oneVoice
                ? first.voice()
                : Voice.unnamed(
                        first.claims().get(0).claim().document(),
                        terms.stream().allMatch(term -> term.voice().verified()));
        boolean exact = terms.stream().allMatch(term -> term.interval().isExact());
        CountInterval total =
                terms.stream().map(Statement::interval).reduce(CountInterval.exactly(0), CountInterval::plus);
        return Sums.add(name, terms).by(voice).within(total, exact ? Wording.EXACT : Wording.AT_LEAST);
    }
}
