package org.attest.formats.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Perpetrator;
import org.attest.core.claim.Review;
import org.attest.core.count.CountInterval;
import org.attest.core.count.ReportedCount;
import org.attest.core.place.Place;
import org.attest.core.reconcile.Estimate;
import org.attest.core.reconcile.Figure;
import org.attest.core.reconcile.Finding;
import org.attest.core.text.Span;

/** Tidy tables: one row per figure, claim and finding. Several values in one cell are joined by semicolons. */
public final class CsvExporter implements Exporter {
    static final List<String> ESTIMATES = List.of(
            "incident",
            "measure",
            "class",
            "as_of",
            "low",
            "best",
            "high",
            "high_reason",
            "verified_floor",
            "independent_origins",
            "policy",
            "claims",
            "footing",
            "derived");
    static final List<String> CLAIMS = List.of(
            "document",
            "id",
            "in",
            "start",
            "end",
            "quote",
            "measure",
            "count",
            "wording",
            "low",
            "high",
            "unit",
            "people",
            "part_of",
            "class",
            "side",
            "groups",
            "demographics",
            "places",
            "place_ids",
            "period_start",
            "period_end",
            "as_of_earliest",
            "as_of_latest",
            "origin",
            "attribution",
            "via",
            "standing",
            "perpetrators",
            "method",
            "scope",
            "counting",
            "review",
            "review_reason",
            "reviewer",
            "printed");
    static final List<String> FINDINGS =
            List.of("id", "kind", "verdict", "severity", "claims", "evidence", "values", "sentence", "resolve");

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String description() {
        return "CSV in UTF-8; an empty cell is open or unknown, never zero (see high_reason); a leading apostrophe stops a"
                + " spreadsheet from running the cell.";
    }

    @Override
    public List<String> losses(Export export) {
        return List.of(
                "Spans of single words, claims set aside and the last coherent value are in the jsonl export only.");
    }

    @Override
    public void write(Export export, ExportSink sink) throws IOException {
        try (CsvTable table = new CsvTable(sink, "estimates.csv", ESTIMATES)) {
            for (Estimate estimate : export.estimates()) {
                for (Figure figure : estimate.figures()) {
                    table.row(row(estimate, figure));
                }
            }
        }
        try (CsvTable table = new CsvTable(sink, "claims.csv", CLAIMS)) {
            for (Claim claim : export.claims()) {
                table.row(row(claim));
            }
        }
        try (CsvTable table = new CsvTable(sink, "findings.csv", FINDINGS)) {
            for (Finding finding : export.findings()) {
                table.row(row(finding));
            }
        }
    }

    private static List<String> row(Estimate estimate, Figure figure) {
        return List.of(
                estimate.incident().id(),
                figure.harm().word(),
                figure.victims(),
                cell(figure.asOf()),
                cell(figure.low()),
                cell(figure.best()),
                cell(figure.high()),
                highReason(figure),
                cell(verifiedFloor(estimate, figure)),
                Integer.toString(figure.origins().size()),
                estimate.policy(),
                String.join(";", figure.claims()),
                figure.footing().map(Figure.Footing::word).orElse(""),
                figure.derived().orElse(""));
    }

    /** Why the cell for high is empty: {@code open} when something is known, {@code unknown} when nothing is. */
    private static String highReason(Figure figure) {
        if (figure.high().isPresent()) {
            return "";
        }
        String state = figure.low().isPresent() ? "open" : "unknown";
        return figure.reason().map(reason -> state + ": " + reason).orElse(state);
    }

    private static OptionalLong verifiedFloor(Estimate estimate, Figure figure) {
        return estimate.figures().stream()
                .filter(other -> other.footing().equals(Optional.of(Figure.Footing.VERIFIED))
                        && other.harm() == figure.harm()
                        && other.victims().equals(figure.victims()))
                .map(Figure::low)
                .filter(OptionalLong::isPresent)
                .findFirst()
                .orElse(OptionalLong.empty());
    }

    private static List<String> row(Claim claim) {
        List<String> cells = new ArrayList<>(List.of(
                claim.document(),
                claim.id(),
                claim.in().word(),
                Integer.toString(claim.span().start()),
                Integer.toString(claim.span().end()),
                claim.quote(),
                claim.harm().word()));
        cells.addAll(counted(claim));
        cells.addAll(List.of(
                joined(claim.places().stream()
                        .map(mention -> mention.place().map(Place::name).orElse(mention.text()))
                        .toList()),
                joined(claim.places().stream()
                        .flatMap(mention -> mention.place().stream())
                        .map(Place::id)
                        .toList()),
                cell(claim.period().map(period -> period.start())),
                cell(claim.period().map(period -> period.end())),
                cell(claim.asOf().map(asOf -> asOf.earliest())),
                cell(claim.asOf().map(asOf -> asOf.latest())),
                claim.attribution().origin().orElse(""),
                claim.attribution().basis().word(),
                joined(claim.attribution().via()),
                claim.standing().word(),
                joined(claim.perpetrators().stream().map(Perpetrator::text).toList()),
                claim.method().orElse(""),
                claim.scope().word(),
                claim.counting().word()));
        cells.addAll(reviewed(claim.review()));
        return cells;
    }

    /** From {@code review} to {@code printed}; the other cells of a corrected claim hold the reviewed reading. */
    private static List<String> reviewed(Optional<Review> review) {
        return List.of(
                review.map(one -> one.action().word()).orElse(""),
                review.map(Review::reason).orElse(""),
                review.map(Review::reviewer).orElse(""),
                review.map(one -> joined(one.printed().entrySet().stream()
                                .map(field -> field.getKey() + "=" + field.getValue())
                                .toList()))
                        .orElse(""));
    }

    /** From {@code count} to {@code demographics}; empty for events without people. */
    private static List<String> counted(Claim claim) {
        Optional<ReportedCount> count = claim.count();
        Optional<CountInterval> interval = count.map(ReportedCount::interval);
        boolean ofPeople = claim.harm().ofPeople();
        return List.of(
                count.map(ReportedCount::text).orElse(""),
                count.map(c -> c.wording().word()).orElse(""),
                interval.map(i -> Long.toString(i.low())).orElse(""),
                interval.map(i -> cell(i.high())).orElse(""),
                ofPeople || count.isPresent() ? claim.unit().word() : "",
                claim.people(),
                joined(claim.partOf()),
                ofPeople ? claim.victims().status().word() : "",
                claim.victims().side().orElse(""),
                joined(claim.victims().groups()),
                joined(claim.victims().demographics()));
    }

    private static List<String> row(Finding finding) {
        return List.of(
                finding.id(),
                finding.kind(),
                finding.verdict().word(),
                finding.severity().word(),
                joined(finding.claims()),
                joined(finding.evidence().stream().map(CsvExporter::cell).toList()),
                joined(finding.values().stream().map(String::valueOf).toList()),
                finding.sentence(),
                finding.resolve());
    }

    /** {@code 003.txt:339-344}; in a title {@code 003.txt#title:0-9}. */
    private static String cell(Finding.Evidence evidence) {
        Span span = evidence.span();
        String part = evidence.in() == org.attest.core.text.Part.TITLE ? "#title" : "";
        return evidence.document() + part + ":" + span.start() + "-" + span.end();
    }

    private static String cell(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String cell(OptionalLong value) {
        return value.isPresent() ? Long.toString(value.getAsLong()) : "";
    }

    private static String joined(List<String> values) {
        return String.join(";", values);
    }
}
