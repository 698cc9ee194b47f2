package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One origin's people under differing labels: the same number of "Alawite villagers" and of "villagers, most of them Alawite", or a
 * class of forces that is worded otherwise from one count to the next.
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

    private record Number(Voice voice, String leaf, long number) {}

    @Override
    public String id() {
        return KIND;
    }

    @Override
    public List<Finding> check(HarmCase counts) {
        List<Finding> findings = new ArrayList<>(labels(counts));
        findings.addAll(definitions(counts));
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

    private static String text(Sourced sourced) {
        return sourced.claim().victims().text();
    }
}
