package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.claim.Claim;
import org.attest.core.place.Place;
import org.attest.core.place.PlaceMention;
import org.attest.core.text.Document;
import org.attest.core.text.Part;
import org.attest.core.text.Span;

/**
 * A headline that places the harm where nothing in the report does: neither the places of its counts nor any other place that it names
 * lie in the headline's place or hold it. Only within one country; abroad is where headlines name who speaks.
 */
final class PlaceNotSupportedRule implements ReconciliationRule {
    private static final Findings.Draft DRAFT = new Findings.Draft(
            "place-not-supported",
            Finding.Verdict.CONTRADICTION,
            Finding.Severity.MEDIUM,
            "The body's places stand; whoever wrote the headline can say whether it is one.");

    /** A headline printed in the text is among its first lines, and is no byline. */
    private static final int FIRST_LINES = 6;

    private static final int FEWEST_WORDS = 6;
    private static final int LONGEST_LINE = 200;

    /** One place beside one count may be that of another story. */
    private static final int FEWEST_CLAIMS = 2;

    private static final String ENDS = ".!?;:,\"\u201d\u2019')";

    private record Headline(Part in, Span span) {}

    @Override
    public String id() {
        return DRAFT.kind();
    }

    @Override
    public String meaning() {
        return "a headline that places the harm where the report does not";
    }

    @Override
    public List<Finding> check(IncidentCase incident) {
        Map<String, List<Claim>> byReport = new LinkedHashMap<>();
        incident.claims().stream()
                .filter(claim -> claim.in() == Part.TEXT && claim.harm().ofPeople() && claim.episode() == Claim.MAIN)
                .forEach(claim -> byReport.computeIfAbsent(claim.document(), id -> new ArrayList<>())
                        .add(claim));
        List<Finding> findings = new ArrayList<>();
        byReport.forEach((id, claims) ->
                check(incident.documents().get(id), claims, incident).ifPresent(findings::add));
        return findings;
    }

    private static Optional<Finding> check(Document report, List<Claim> claims, IncidentCase incident) {
        List<Claim> placed = claims.stream()
                .filter(claim -> claim.places().stream().anyMatch(place -> place.role() == PlaceMention.Role.HARM))
                .filter(claim -> !incident.scopes().knownOf(List.of(claim)).isEmpty())
                .toList();
        List<Place> told = incident.scopes().knownOf(placed);
        Optional<Headline> headline = headline(report);
        if (placed.size() < FEWEST_CLAIMS || told.isEmpty() || headline.isEmpty()) {
            return Optional.empty();
        }
        PlaceNames names = new PlaceNames(incident.gazetteer());
        Span line = headline.get().span();
        List<PlaceNames.Named> named =
                names.in(line.in(report.part(headline.get().in())));
        boolean apart = !named.isEmpty()
                && named.stream().allMatch(name -> isApart(name, told, incident.scopes()))
                && named.stream().anyMatch(name -> isInCountry(name, told));
        if (!apart
                || isNamedElsewhere(
                        named, report, line.in(report.part(headline.get().in())), names, incident)) {
            return Optional.empty();
        }
        PlaceNames.Named wrong = named.stream()
                .filter(name -> isInCountry(name, told))
                .findFirst()
                .orElseThrow();
        Span span = new Span(
                line.start() + wrong.span().start(), line.start() + wrong.span().end());
        return Optional.of(finding(
                report, wrong, new Finding.Evidence(report.id(), headline.get().in(), span), placed, told));
    }

    /** The title; of a report without one, the first early line that is set like one. */
    private static Optional<Headline> headline(Document report) {
        if (report.title().filter(title -> !title.isBlank()).isPresent()) {
            return Optional.of(
                    new Headline(Part.TITLE, new Span(0, report.title().get().length())));
        }
        String text = report.text();
        int start = 0;
        int lines = 0;
        while (start < text.length() && lines < FIRST_LINES) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            String line = text.substring(start, end).strip();
            if (!line.isEmpty()) {
                lines++;
                if (isHeadline(line) && end < text.length()) {
                    int from = text.indexOf(line, start);
                    return Optional.of(new Headline(Part.TEXT, new Span(from, from + line.length())));
                }
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    private static boolean isHeadline(String line) {
        return line.length() <= LONGEST_LINE
                && ENDS.indexOf(line.charAt(line.length() - 1)) < 0
                && Character.isUpperCase(line.charAt(0))
                && line.split("\\s+").length >= FEWEST_WORDS;
    }

    private static boolean isApart(PlaceNames.Named name, List<Place> told, Scopes scopes) {
        return name.places().stream().allMatch(place -> scopes.isApart(place, told));
    }

    private static boolean isInCountry(PlaceNames.Named name, List<Place> told) {
        return name.places().stream()
                .anyMatch(
                        place -> told.stream().anyMatch(other -> other.country().equals(place.country())));
    }

    /** Some other line names the place, one in it, or one around it. */
    private static boolean isNamedElsewhere(
            List<PlaceNames.Named> named, Document report, String headline, PlaceNames names, IncidentCase incident) {
        List<Place> others = names.in(report.text().replace(headline, " ")).stream()
                .flatMap(name -> name.places().stream())
                .toList();
        return named.stream().anyMatch(name -> !isApart(name, others, incident.scopes()));
    }

    private static Finding finding(
            Document report, PlaceNames.Named wrong, Finding.Evidence words, List<Claim> placed, List<Place> told) {
        Place place = wrong.places().stream()
                .filter(one -> told.stream().anyMatch(other -> other.country().equals(one.country())))
                .findFirst()
                .orElseThrow();
        Set<List<PlaceMention>> areas = new HashSet<>();
        List<Claim> claims =
                placed.stream().filter(claim -> areas.add(claim.places())).toList();
        String sentence = "The headline of %s names %s; the report itself tells of %s, and of nowhere in or around it."
                .formatted(report.id(), place.name(), Wordings.places(told));
        return Findings.ofClaims(DRAFT, claims, List.of(words), List.of(), sentence);
    }
}
