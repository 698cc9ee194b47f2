package org.attest.core.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Harm;
import org.attest.core.claim.Scope;
import org.attest.core.text.Part;
import org.attest.core.text.Span;

/**
 * A report that cites a page whose address carries a larger figure than any the report tells. Addresses never enter a figure; this
 * only says that the page should be read.
 */
final class CitedFigureRule implements ReconciliationRule {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"')\\]]{4,400}+");
    private static final Pattern NUMBER_BETWEEN_WORDS = Pattern.compile("(?<=\\p{L}[-_])(\\d{2,6}+)(?=[-_]\\p{L})");

    /** Larger than this many times the largest count is no later count of the same people. */
    private static final long LARGEST_RISE = 3;

    /** What a headline in an address counts; the displaced are more, and of another kind. */
    private static final Set<Harm> TOLLS = Set.of(Harm.KILLED, Harm.INJURED, Harm.KILLED_OR_INJURED);

    private static final long SMALLEST = 10;
    private static final long FIRST_YEAR = 1900;
    private static final long LAST_YEAR = 2100;

    private static final Findings.Draft DRAFT = new Findings.Draft(
            "newer-figure-in-cited-source",
            Finding.Verdict.CONTRADICTION,
            Finding.Severity.MEDIUM,
            "The cited page: add it to the case.");

    @Override
    public String id() {
        return DRAFT.kind();
    }

    @Override
    public String meaning() {
        return "a cited address that carries a larger figure than the report";
    }

    @Override
    public List<Finding> check(IncidentCase incident) {
        List<Finding> findings = new ArrayList<>();
        incident.claims().stream().map(Claim::document).distinct().sorted().forEach(id -> {
            List<Claim> counted = incident.claims().stream()
                    .filter(claim -> claim.document().equals(id) && isCounted(claim))
                    .toList();
            Matcher address = ADDRESS.matcher(incident.documents().get(id).text());
            while (!counted.isEmpty() && address.find()) {
                newer(address, counted).ifPresent(findings::add);
            }
        });
        return findings;
    }

    private static boolean isCounted(Claim claim) {
        return TOLLS.contains(claim.harm())
                && claim.scope() == Scope.EVENT
                && claim.count().filter(count -> count.span().isPresent()).isPresent();
    }

    private static Optional<Finding> newer(Matcher address, List<Claim> counted) {
        Matcher number = NUMBER_BETWEEN_WORDS.matcher(address.group());
        while (number.find()) {
            long cited = Long.parseLong(number.group(1));
            boolean year = cited >= FIRST_YEAR && cited < LAST_YEAR;
            Optional<Claim> largest = counted.stream()
                    .max(Comparator.comparingLong(CitedFigureRule::low).thenComparing(Claim::id));
            boolean told = counted.stream().anyMatch(claim -> low(claim) == cited);
            if (cited >= SMALLEST
                    && !year
                    && !told
                    && cited > low(largest.get())
                    && cited <= LARGEST_RISE * low(largest.get())) {
                int start = address.start() + number.start(1);
                return Optional.of(finding(
                        largest.get(),
                        cited,
                        new Span(start, start + number.group(1).length())));
            }
        }
        return Optional.empty();
    }

    private static long low(Claim claim) {
        return claim.count().orElseThrow().interval().low();
    }

    private static Finding finding(Claim told, long cited, Span span) {
        String sentence = "A page cited in %s carries %s in its address; the largest count the report tells is %s."
                .formatted(told.document(), Arithmetic.grouped(cited), Arithmetic.grouped(low(told)));
        return Findings.ofClaims(
                DRAFT,
                List.of(told),
                List.of(new Finding.Evidence(told.document(), Part.TEXT, span)),
                List.of(cited),
                sentence);
    }
}
