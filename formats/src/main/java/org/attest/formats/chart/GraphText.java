package org.attest.formats.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attest.core.reconcile.Echo;
import org.attest.core.reconcile.Sources;

/** The words on a graph of sources. */
final class GraphText {
    private GraphText() {}

    /** {@code SOHR (monitor)}. */
    static String origin(Sources.Origin origin) {
        String name = origin.name().orElse("nobody named");
        String words = origin.several() ? " (none of them named)" : "";
        return name
                + origin.kind()
                        .map(kind -> " (" + kind.name().toLowerCase(Locale.ROOT) + ")")
                        .orElse(words);
    }

    /** How a report's count is known to be the origin's, where no claim of it says so; nothing where one does. */
    static String how(Sources.Carrier report) {
        return report.isInferred()
                ? report.links().stream()
                        .min(Comparator.comparing(link -> link.echo().evidence()))
                        .map(GraphText::evidence)
                        .orElse("")
                : "";
    }

    private static String evidence(Sources.Link link) {
        Echo echo = link.echo();
        String numbers = echo.numbers().stream().map(ChartText::grouped).collect(Collectors.joining(", "));
        return "inferred: "
                + switch (echo.evidence()) {
                    case STATED, CARRIED -> "named";
                    case SAME_REPORT -> "same number";
                    case CREDIT_LINE -> "same credit, " + echo.words();
                    case COPIED_TEXT -> "same words";
                    case NUMBER_SET -> "same numbers " + numbers;
                    case NUMBER -> "same number " + numbers;
                    case ROUNDED -> "rounded from " + numbers;
                    case SHARED_MISTAKE -> "same mistake, " + numbers;
                };
    }

    /** The whole graph in sentences. */
    static String describe(String place, Sources sources) {
        List<String> sentences = sources.origins().stream()
                .map(origin -> origin(origin) + " is carried by "
                        + origin.reports().stream()
                                .map(report -> report.document()
                                        + (report.via().isEmpty() ? "" : " via " + String.join(", ", report.via()))
                                        + (how(report).isEmpty() ? "" : " (" + how(report) + ")"))
                                .collect(Collectors.joining(", "))
                        + ".")
                .toList();
        return "Whose counts the reports of " + place + " carry. " + String.join(" ", sentences);
    }
}
