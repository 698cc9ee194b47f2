package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.claim.VictimStatus;

/**
 * One origin's people under differing labels: the same number of "Alawite villagers" and of "villagers, most of them Alawite", a
 * class of forces that is worded otherwise from one count to the next, one number of two classes, or people of no class at all.
 */
final class ClassWordingRule implements HarmRule {
    /** Smaller numbers are equal by chance. */
    private static final long RARE_NUMBER = 10;

    private static final String KIND = "class-wording";
    private static final Findings.Draft LABELS = new Findings.Draft(
            KIND, Finding.Verdict.CONTRADICTION, Finding.Severity.LOW, "The origin's own words for these people.");
    private static final Findings.Draft DEFINITION = new Findings.Draft(
            KIND,
            Finding.Verdict.COMPATIBLE,
            Finding.Severity.LOW,
            "The origin's own words: do both counts cover the same groups?");

    private static final Findings.Draft STATUS = new Findings.Draft(
            KIND, Finding.Verdict.CONTRADICTION, Finding.Severity.MEDIUM, "The origin's own words for these people.");

    /** A count of people without a class is set beside counts of classes from this number. */
    private static final long LARGE = 30;

    private record Number(Voice voice, String leaf, long number) {}

    @Override
    public String id() {
        return KIND;
    }

    @Override
    public String meaning() {
        return "the same people under differing labels";
    }

    @Override
    public List<Finding> check(HarmCase counts) {
        List<Finding> findings = new ArrayList<>(labels(counts));
        findings.addAll(definitions(counts));
        findings.addAll(statuses(counts));
        counts.claims().stream()
                .filter(people -> isWithoutClass(people, counts))
                .flatMap(people -> beside(people, counts).map(own -> unclassed(people, own)).stream())
                .forEach(findings::add);
        return findings;
    }

    /** One number, whose people belong to a community in one place and not in another. */
    private static List<Finding> labels(HarmCase counts) {
        Map<Number, List<Sourced>> equal = new LinkedHashMap<>();
        for (Sourced sourced : counts.claims()) {
            if (sourced.voice().isNamed() && sourced.number().orElse(0) >= RARE_NUMBER) {
                Number number = new Number(
                        sourced.voice(), sourced.leaf(), sourced.number().getAsLong());
                equal.computeIfAbsent(number, n -> new ArrayList<>()).add(sourced);
            }
        }
        List<Finding> findings = new ArrayList<>();
        equal.values()
                .forEach(same -> same.stream()
                        .filter(one -> isLabelled(one, same.get(0)))
                        .findFirst()
                        .ifPresent(other -> findings.add(labels(same.get(0), other))));
        return findings;
    }

    private static boolean isLabelled(Sourced one, Sourced first) {
        boolean written = one.claim().victims().span().isPresent()
                && first.claim().victims().span().isPresent();
        return written
                && !Set.copyOf(one.claim().victims().groups())
                        .equals(Set.copyOf(first.claim().victims().groups()));
    }

    private static Finding labels(Sourced first, Sourced other) {
        String sentence = "The same %s people of %s are \"%s\" in %s and \"%s\" in %s."
                .formatted(
                        Arithmetic.grouped(first.number().getAsLong()),
                        Wordings.voice(first),
                        text(first),
                        first.claim().document(),
                        text(other),
                        other.claim().document());
        return Findings.finding(
                LABELS, List.of(first, other), List.of(first.interval().low()), sentence);
    }

    /** The next count of an origin's forces, in other words than the last. */
    private static List<Finding> definitions(HarmCase counts) {
        List<Finding> findings = new ArrayList<>();
        counts.tally().series(VictimClass.SECURITY_FORCES).forEach((voice, series) -> {
            for (int i = 0; i + 1 < series.size(); i++) {
                Sourced late = series.get(i).claims().get(0);
                Sourced early = series.get(i + 1).claims().get(0);
                boolean counted = late.number().isPresent() && early.number().isPresent();
                boolean oneEvent = series.get(i).isOfOneEvent(series.get(i + 1));
                if (voice.isNamed() && counted && oneEvent && isWordedOtherwise(late, early)) {
                    findings.add(definition(early, late));
                }
            }
        });
        return findings;
    }

    /** At most half of the words are shared, or three or more of one label are not in the other. */
    private static boolean isWordedOtherwise(Sourced late, Sourced early) {
        Set<String> now = Wordings.words(text(late));
        Set<String> before = Wordings.words(text(early));
        Set<String> shared = new HashSet<>(now);
        shared.retainAll(before);
        int longest = Math.max(now.size(), before.size());
        boolean phrases = Math.min(now.size(), before.size()) > 1;
        return (phrases && shared.size() * 2 <= longest) || longest - shared.size() > 2;
    }

    private static Finding definition(Sourced early, Sourced late) {
        String sentence = "%s by %s are \"%s\" in %s, %s before them \"%s\" in %s; the class may not be the same."
                .formatted(
                        Wordings.capital(Wordings.count(late)),
                        Wordings.voice(late),
                        text(late),
                        late.claim().document(),
                        Wordings.count(early),
                        text(early),
                        early.claim().document());
        List<Long> values = List.of(late.interval().low(), early.interval().low());
        return Findings.finding(DEFINITION, List.of(late, early), values, sentence);
    }

    /** One number of one origin, of civilians here and of forces there. */
    private static List<Finding> statuses(HarmCase counts) {
        List<Finding> findings = new ArrayList<>();
        List<Sourced> firm = counts.claims().stream()
                .filter(sourced -> sourced.voice().isNamed()
                        && sourced.interval().isExact()
                        && sourced.number().orElse(0) >= RARE_NUMBER
                        && VictimClass.DISJOINT.contains(status(sourced)))
                .toList();
        for (int i = 0; i < firm.size(); i++) {
            Sourced first = firm.get(i);
            firm.subList(i + 1, firm.size()).stream()
                    .filter(other -> !other.isIn(first)
                            && other.voice().equals(first.voice())
                            && other.number().equals(first.number())
                            && !status(other).equals(status(first)))
                    .findFirst()
                    .ifPresent(other -> findings.add(status(first, other)));
        }
        return findings;
    }

    private static String status(Sourced sourced) {
        return sourced.claim().victims().status().word();
    }

    private static Finding status(Sourced first, Sourced other) {
        String sentence = "%s people of %s are %s in %s and %s in %s."
                .formatted(
                        Arithmetic.grouped(first.number().getAsLong()),
                        Wordings.voice(first),
                        Wordings.people(first),
                        first.claim().document(),
                        Wordings.people(other),
                        other.claim().document());
        return Findings.finding(
                STATUS, List.of(first, other), List.of(first.interval().low()), sentence);
    }

    /** "Nearly 700 people" of an origin that elsewhere counts classes, in a report that tells none of them, and of no known total. */
    private static boolean isWithoutClass(Sourced people, HarmCase counts) {
        long number = people.number().orElse(0);
        return number >= LARGE
                && people.voice().isNamed()
                && people.claim().victims().status() == VictimStatus.UNKNOWN
                && people.leaf().equals(VictimClass.ALL)
                && counts.claims().stream()
                        .filter(other -> other != people && other.voice().equals(people.voice()))
                        .noneMatch(other -> other.isIn(people)
                                ? VictimClass.DISJOINT.contains(status(other))
                                : other.leaf().equals(VictimClass.ALL) && isNear(number, other));
    }

    private static boolean isNear(long number, Sourced other) {
        long total = other.number().orElse(0);
        return total * 10 < number * 11 && number * 10 < total * 11;
    }

    /** The origin's largest count of civilians that is not larger, from another report. */
    private static Optional<Sourced> beside(Sourced people, HarmCase counts) {
        return counts.claims().stream()
                .filter(own -> own.voice().equals(people.voice())
                        && own.leaf().equals(VictimClass.CIVILIAN)
                        && own.number().orElse(Long.MAX_VALUE)
                                <= people.number().getAsLong()
                        && own.number().getAsLong() >= LARGE
                        && !people.counted().isBefore(own.counted()))
                .max(Comparator.comparingLong((Sourced own) -> own.number().getAsLong())
                        .thenComparing(Sourced.READING_ORDER.reversed()));
    }

    private static Finding unclassed(Sourced people, Sourced own) {
        String sentence = "%s by %s in %s are \"%s\", %s in %s \"%s\"; of what class the larger number is, is not said."
                .formatted(
                        Wordings.capital(Wordings.count(people)),
                        Wordings.voice(people),
                        people.claim().document(),
                        text(people),
                        Wordings.count(own),
                        own.claim().document(),
                        text(own));
        List<Long> values = List.of(people.interval().low(), own.interval().low());
        return Findings.finding(DEFINITION, List.of(people, own), values, sentence);
    }

    private static String text(Sourced sourced) {
        return sourced.claim().victims().text();
    }
}
