package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A total that adds an origin's newest count of one class to an older count of another: 958 = 745 + 213, where 213 = 93 + 120 goes
 * with an earlier 340.
 */
final class MixedVersionsRule implements HarmRule {
    private static final long SMALLEST = 30;

    /** Sums are sought among so many counts of a class, the newest first. */
    private static final int PER_CLASS = 8;

    private static final Findings.Draft DRAFT = new Findings.Draft(
            "mixed-versions",
            Finding.Verdict.CONTRADICTION,
            Finding.Severity.MEDIUM,
            "The origin's count of all classes at one time.");

    /** One origin's count of a class, and whether it was the newest. */
    private record Version(Statement statement, boolean newest) {}

    @Override
    public String id() {
        return DRAFT.kind();
    }

    @Override
    public String meaning() {
        return "a total added from counts of different times";
    }

    @Override
    public List<Finding> check(HarmCase counts) {
        List<Finding> findings = new ArrayList<>();
        for (Sourced total : counts.claims()) {
            boolean whole = total.leaf().equals(VictimClass.ALL) || total.leaf().equals(VictimClass.NON_CIVILIAN);
            if (whole && total.interval().isExact() && total.interval().low() >= SMALLEST) {
                mixed(total, counts).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> mixed(Sourced total, HarmCase counts) {
        List<List<Version>> equal = voices(counts).stream()
                .flatMap(voice -> choices(voice, total, counts.tally()).stream())
                .filter(choice ->
                        choice.size() > 1 && sum(choice) == total.interval().low())
                .toList();
        boolean explained =
                equal.stream().anyMatch(choice -> choice.stream().allMatch(Version::newest) || isOld(choice));
        return explained
                ? Optional.empty()
                : equal.stream()
                        .min(Comparator.comparingInt((List<Version> choice) -> choice.size()))
                        .map(choice -> finding(total, choice, counts));
    }

    private static boolean isOld(List<Version> choice) {
        return choice.stream().noneMatch(Version::newest);
    }

    private static TreeSet<Voice> voices(HarmCase counts) {
        return VictimClass.DISJOINT.stream()
                .flatMap(line -> counts.tally().series(line).keySet().stream())
                .filter(Voice::isNamed)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every way to take at most one count of each class by one voice, of those out when the total was told; never the total itself. */
    private static List<List<Version>> choices(Voice voice, Sourced total, Tally tally) {
        List<List<Version>> choices = new ArrayList<>(List.of(List.of()));
        for (String line : VictimClass.DISJOINT) {
            List<Version> out = versions(line, voice, total, tally);
            List<List<Version>> longer = new ArrayList<>(choices);
            for (List<Version> choice : choices) {
                for (Version version : out) {
                    List<Version> more = new ArrayList<>(choice);
                    more.add(version);
                    longer.add(more);
                }
            }
            choices = longer;
        }
        return choices;
    }

    /** The counts of a class, or of a side in it, that a voice had told by the time of the total. */
    private static List<Version> versions(String line, Voice voice, Sourced total, Tally tally) {
        List<Version> versions = new ArrayList<>();
        Stream.concat(
                        Stream.of(line),
                        tally.classes().parts(line).stream().filter(part -> !Classes.isDemographic(part)))
                .forEach(name -> {
                    List<Statement> series = told(total, tally.series(name).getOrDefault(voice, List.of()));
                    for (int i = 0; i < Math.min(PER_CLASS, series.size()); i++) {
                        if (!series.get(i).claims().contains(total)
                                && series.get(i).derived().isEmpty()) {
                            versions.add(new Version(series.get(i), i == 0));
                        }
                    }
                });
        return versions;
    }

    private static List<Statement> told(Sourced total, List<Statement> series) {
        return series.stream()
                .filter(statement -> !total.counted().isBefore(statement.counted()))
                .toList();
    }

    private static long sum(List<Version> choice) {
        return choice.stream()
                .mapToLong(version -> version.statement().interval().low())
                .sum();
    }

    private static Finding finding(Sourced total, List<Version> choice, HarmCase counts) {
        List<Sourced> claims = new ArrayList<>(List.of(total));
        List<Long> values = new ArrayList<>(List.of(total.interval().low()));
        for (Version version : choice) {
            claims.add(version.statement().claims().get(0));
            values.add(version.statement().interval().low());
        }
        Voice voice = choice.get(0).statement().voice();
        String newest = choice.stream()
                .filter(version -> !version.newest())
                .map(version -> newest(
                        total,
                        counts.tally().series(version.statement().victims()).get(voice)))
                .collect(Collectors.joining(" + "));
        String sentence = "%s in %s adds counts of different times by %s: %s is newer than %s, which %s replaced."
                .formatted(
                        Wordings.count(total),
                        total.claim().document(),
                        voice.origin(),
                        numbers(choice, true),
                        numbers(choice, false),
                        newest);
        return Findings.finding(DRAFT, claims, values, sentence);
    }

    /** The count that had replaced an older one when the total was told. */
    private static String newest(Sourced total, List<Statement> series) {
        return Arithmetic.grouped(told(total, series).get(0).interval().low());
    }

    private static String numbers(List<Version> choice, boolean newest) {
        return choice.stream()
                .filter(version -> version.newest() == newest)
                .map(version ->
                        Arithmetic.grouped(version.statement().interval().low()))
                .collect(Collectors.joining(" + "));
    }
}
