package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.core.claim.Claim;
import org.attest.core.text.Document;

/**
 * A figure that a report takes from an outlet, whose own report of the incident is in the case and does not hold it. Only what the
 * outlet published by then is looked at.
 */
final class FigureNotInCitedSourceRule implements ReconciliationRule {
    private static final Findings.Draft DRAFT = new Findings.Draft(
            "figure-not-in-cited-source",
            Finding.Verdict.CONTRADICTION,
            Finding.Severity.MEDIUM,
            "The outlet's report that holds the figure, or a correction of the one that cites it.");

    @Override
    public String id() {
        return DRAFT.kind();
    }

    @Override
    public String meaning() {
        return "a figure that the report it is taken from does not hold";
    }

    @Override
    public List<Finding> check(IncidentCase incident) {
        List<Document> reports = incident.claims().stream()
                .map(Claim::document)
                .distinct()
                .sorted()
                .map(incident.documents()::get)
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (HarmCase counts : incident.harms()) {
            for (Sourced told : counts.claims()) {
                if (told.number().isPresent()) {
                    missing(told, reports, counts, incident).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static Optional<Finding> missing(
            Sourced told, List<Document> reports, HarmCase counts, IncidentCase incident) {
        Document here = incident.documents().get(told.claim().document());
        List<Document> cited = reports.stream()
                .filter(report -> !report.id().equals(here.id()) && isNotLater(report, here))
                .filter(report -> isCited(report, told.claim(), incident))
                .toList();
        boolean held = cited.stream().anyMatch(report -> holds(report, told, counts));
        return cited.isEmpty() || held
                ? Optional.empty()
                : cited.stream()
                        .flatMap(report -> instead(report, told, counts).stream())
                        .findFirst()
                        .map(other -> finding(told, other));
    }

    private static boolean isNotLater(Document report, Document here) {
        return report.published().isEmpty()
                || here.published().isEmpty()
                || !report.published()
                        .get()
                        .earliest()
                        .isAfter(here.published().get().latest());
    }

    /** Named as origin, or as who passed it on. */
    private static boolean isCited(Document report, Claim claim, IncidentCase incident) {
        Optional<String> outlet = report.outlet().map(name -> canonical(name, incident));
        Stream<String> named = Stream.concat(claim.attribution().origin().stream(), claim.attribution().via().stream());
        return outlet.isPresent()
                && named.map(name -> canonical(name, incident)).anyMatch(outlet.get()::equalsIgnoreCase);
    }

    private static String canonical(String name, IncidentCase incident) {
        return incident.actors().written(name).map(actor -> actor.name()).orElse(name);
    }

    /** The number stands in it, read as a count or not. */
    private static boolean holds(Document report, Sourced told, HarmCase counts) {
        long number = told.number().getAsLong();
        boolean read = counts.claims().stream()
                .anyMatch(other -> other.claim().document().equals(report.id()) && isTelling(told, other));
        String words = report.title().orElse("") + "\n" + report.text();
        return read || stands(Arithmetic.grouped(number), words) || stands(Long.toString(number), words);
    }

    /** The number itself, or one that the words told allow: "more than 1,000" for 1,018. */
    private static boolean isTelling(Sourced told, Sourced other) {
        boolean near = other.number().isPresent()
                && Math.abs(other.number().getAsLong() - told.number().getAsLong()) * 10
                        < told.number().getAsLong();
        boolean loose = told.interval().isOpen() || told.count().approximate();
        return other.number().equals(told.number())
                || (loose
                        && (near || told.interval().intersect(other.interval()).isPresent()));
    }

    private static boolean stands(String digits, String words) {
        int at = words.indexOf(digits);
        while (at >= 0) {
            int end = at + digits.length();
            boolean begins = at == 0 || !Character.isDigit(words.charAt(at - 1));
            boolean ends = end == words.length() || !Character.isDigit(words.charAt(end));
            if (begins && ends) {
                return true;
            }
            at = words.indexOf(digits, end);
        }
        return false;
    }

    /** What the cited report tells of the same people. */
    private static Optional<Sourced> instead(Document report, Sourced told, HarmCase counts) {
        return counts.claims().stream()
                .filter(other -> other.claim().document().equals(report.id())
                        && other.leaf().equals(told.leaf())
                        && other.number().isPresent())
                .max(Comparator.comparingLong(
                                (Sourced other) -> other.interval().low())
                        .thenComparing(Sourced.READING_ORDER.reversed()));
    }

    private static Finding finding(Sourced told, Sourced other) {
        String sentence =
                "%s takes %s %s from a report that is in the case, %s, which does not hold that number; it tells %s."
                        .formatted(
                                told.claim().document(),
                                Wordings.count(told),
                                Wordings.people(told),
                                other.claim().document(),
                                Wordings.count(other));
        List<Long> values = List.of(told.interval().low(), other.interval().low());
        return Findings.finding(DRAFT, List.of(told, other), values, sentence);
    }
}
