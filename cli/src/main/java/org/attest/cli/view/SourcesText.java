package org.attest.cli.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attest.cli.terminal.Console;
import org.attest.cli.terminal.Table;
import org.attest.cli.terminal.Table.Side;
import org.attest.core.claim.Harm;
import org.attest.core.incident.Incident;
import org.attest.core.reconcile.Echo;
import org.attest.core.reconcile.Echo.Evidence;
import org.attest.core.reconcile.Sources;
import org.attest.core.time.Period;

/** Who counted, and which report carries whose count, for a person and as records. */
public final class SourcesText {
    private SourcesText() {}

    /** Origins, each with the reports that carry it and how that is known; then what rests on one origin. */
    public static List<String> lines(Console console, Incident incident, Sources sources) {
        List<String> lines = new ArrayList<>();
        if (sources.documents() == 0) {
            return lines;
        }
        lines.add(heading(console, incident) + "  " + Console.count(sources.documents(), "report", "reports")
                + " with counts");
        for (Sources.Origin origin : sources.origins()) {
            lines.add("");
            lines.add("  " + console.strong(name(origin)) + about(origin));
            lines.add("    " + counted(origin));
            table(origin).lines().forEach(line -> lines.add("    " + line));
        }
        lines.add("");
        summary(sources).forEach(line -> lines.add("  " + line));
        lines.add("");
        return lines;
    }

    private static String heading(Console console, Incident incident) {
        return console.strong(Console.oneLine(incident.title())) + "  " + incident.id();
    }

    static String name(Sources.Origin origin) {
        return origin.name().map(Console::oneLine).orElse("nobody named");
    }

    private static String about(Sources.Origin origin) {
        String kind = origin.kind()
                .map(known -> "  " + known.name().toLowerCase(Locale.ROOT))
                .orElse("");
        return kind
                + (origin.several() ? "  words for several, none of them named" : "")
                + "  " + Console.count(origin.reports().size(), "report", "reports")
                + origin.newest().map(days -> "  newest count " + days.end()).orElse("");
    }

    /** {@code killed: civilians, security forces; injured: all people}. */
    private static String counted(Sources.Origin origin) {
        Map<Harm, List<String>> byHarm = new EnumMap<>(Harm.class);
        origin.counted()
                .forEach(line -> byHarm.computeIfAbsent(line.harm(), harm -> new ArrayList<>())
                        .add(Console.oneLine(Words.people(line.victims()))));
        return byHarm.entrySet().stream()
                .map(entry -> Words.harm(entry.getKey().word()) + ": " + String.join(", ", entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static Table table(Sources.Origin origin) {
        Table table = new Table(Side.LEFT, Side.LEFT, Side.LEFT);
        for (Sources.Carrier report : origin.reports()) {
            table.row(Console.oneLine(report.document()), via(report), how(report));
        }
        return table;
    }

    private static String via(Sources.Carrier report) {
        return report.via().isEmpty() ? "" : "via " + Console.oneLine(String.join(", ", report.via()));
    }

    /** The strongest evidence, and whatever else was worked out. */
    private static String how(Sources.Carrier report) {
        List<String> ways = new ArrayList<>();
        boolean named = report.links().stream().anyMatch(link -> !link.echo().isInferred());
        if (named) {
            report.links().stream()
                    .filter(link -> !link.echo().isInferred())
                    .findFirst()
                    .ifPresent(link ->
                            ways.add("named: \"" + Console.oneLine(link.echo().words(), 50) + "\""));
        }
        report.links().stream()
                .filter(link ->
                        link.echo().isInferred() && (!named || link.echo().evidence() != Evidence.SAME_REPORT))
                .min(Comparator.comparing(link -> link.echo().evidence()))
                .ifPresent(link -> ways.add((named ? "some " : "") + "inferred: " + evidence(link)));
        if (!report.stale().isEmpty()) {
            ways.add("repeats an older count, no confirmation");
        }
        return String.join("; ", ways);
    }

    /** {@code the same numbers 125, 148 as saturday.txt}. */
    static String evidence(Sources.Link link) {
        Echo echo = link.echo();
        String from =
                link.from().map(document -> " as " + Console.oneLine(document)).orElse("");
        String numbers = echo.numbers().stream().map(Console::number).collect(Collectors.joining(", "));
        return switch (echo.evidence()) {
            case STATED, CARRIED -> "\"" + Console.oneLine(echo.words(), 50) + "\"";
            case SAME_REPORT -> "the same number told with its origin";
            case CREDIT_LINE -> "the same credit, " + Console.oneLine(echo.words()) + "," + from;
            case COPIED_TEXT -> "the same words" + from + ": \"" + Console.oneLine(echo.words(), 60) + "\"";
            case NUMBER_SET -> "the same numbers " + numbers + from;
            case NUMBER -> "the same number " + numbers + from;
            case ROUNDED -> "a rounding of " + numbers + " in the same report";
            case SHARED_MISTAKE -> "the same total " + numbers + " under the same wrong class" + from;
        };
    }

    /** What independence there is, and what rests on one origin alone. */
    public static List<String> summary(Sources sources) {
        List<String> lines = new ArrayList<>();
        List<String> named = sources.origins().stream()
                .filter(origin -> origin.name().isPresent() && !origin.several())
                .map(SourcesText::name)
                .toList();
        lines.add(Console.count(sources.documents(), "report", "reports") + ", "
                + Console.count(named.size(), "named origin", "named origins") + ".");
        Map<String, Set<String>> killed = new LinkedHashMap<>();
        sources.independent().stream()
                .filter(row ->
                        row.line().harm() == Harm.KILLED && !row.origins().isEmpty())
                .forEach(row -> killed.computeIfAbsent(row.line().victims(), line -> new TreeSet<>())
                        .addAll(row.origins()));
        killed.forEach((victims, origins) -> lines.add(Console.oneLine(Words.people(victims)) + " killed: "
                + Console.count(origins.size(), "independent origin", "independent origins") + ", "
                + Console.oneLine(String.join(", ", origins)) + "."));
        for (Sources.Origin origin : sources.origins()) {
            if (origin.alone().size() > 1 && origin.name().isPresent()) {
                lines.add(Console.number(origin.alone().size()) + " reports rest on one origin alone, " + name(origin)
                        + ". They do not confirm one another.");
            }
        }
        return lines;
    }

    /** Independent origins by class and day of counting. */
    public static List<String> independent(Console console, Incident incident, Sources sources) {
        List<String> lines = new ArrayList<>();
        if (sources.independent().isEmpty()) {
            return lines;
        }
        lines.add(heading(console, incident));
        Table table = new Table(Side.LEFT, Side.LEFT, Side.RIGHT, Side.RIGHT, Side.LEFT);
        table.row("class", "as of", "independent", "reports", "origins");
        for (Sources.Independent row : sources.independent()) {
            table.row(
                    Console.oneLine(Words.people(row.line().victims())) + " "
                            + Words.harm(row.line().harm().word()),
                    day(row.counted()),
                    Console.number(row.origins().size()),
                    Console.number(row.documents().size()),
                    Console.oneLine(String.join(", ", row.origins())) + unnamed(row));
        }
        table.lines().forEach(line -> lines.add("  " + line));
        lines.add("");
        return lines;
    }

    private static String unnamed(Sources.Independent row) {
        int count = row.unnamed().size();
        return count == 0
                ? ""
                : (row.origins().isEmpty() ? "" : "; ")
                        + Console.count(count, "count that names nobody", "counts that name nobody");
    }

    private static String day(Optional<Period> days) {
        return days.map(known -> known.end().toString()).orElse("not known");
    }

    /** One record for each report that carries an origin. */
    public static void records(Console console, Incident incident, Sources sources) {
        for (Sources.Origin origin : sources.origins()) {
            for (Sources.Carrier report : origin.reports()) {
                console.record(
                        incident.id(),
                        origin.name().orElse(""),
                        origin.kind()
                                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                                .orElse(""),
                        report.document(),
                        String.join(";", report.via()),
                        report.isInferred() ? "inferred" : report.links().isEmpty() ? "unnamed" : "stated",
                        report.links().stream()
                                .map(link -> link.echo().evidence().word())
                                .distinct()
                                .collect(Collectors.joining(";")),
                        report.stale().isEmpty() ? "" : "stale",
                        String.join(";", report.claims()));
            }
        }
    }

    /** One record a class and day. */
    public static void independentRecords(Console console, Incident incident, Sources sources) {
        for (Sources.Independent row : sources.independent()) {
            console.record(
                    incident.id(),
                    row.line().harm().word(),
                    row.line().victims(),
                    row.counted().map(days -> days.end().toString()).orElse(""),
                    row.origins().size(),
                    String.join(";", row.origins()),
                    String.join(";", row.unnamed()),
                    String.join(";", row.documents()));
        }
    }
}
