package org.attest.formats.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.attest.core.claim.Actors;
import org.attest.core.incident.Incident;
import org.attest.core.reconcile.Sources;

/**
 * Draws who counted, on the left, and which report carries it, on the right. A solid line is stated in the report, a dashed one
 * worked out, and the words beside the report say from what; who passed a count on stands there too.
 */
public final class SourceGraph {
    private static final int MOST_REPORTS = 80;
    private static final int NARROW = 520;

    private final Incident incident;
    private final Sources sources;
    private final Actors actors;
    private final int width;
    private final int font;
    private final double row;

    private SourceGraph(Incident incident, Sources sources, Actors actors, int width) {
        this.incident = incident;
        this.sources = sources;
        this.actors = actors;
        this.width = width;
        this.font = width < NARROW ? 12 : 14;
        this.row = font * 2.9;
    }

    /**
     * An SVG image.
     *
     * @param width in CSS pixels, 320 or more
     */
    public static String draw(Incident incident, Sources sources, Actors actors, int width) {
        return new SourceGraph(incident, sources, actors, width).draw();
    }

    private String draw() {
        Map<String, List<String>> reports = reports();
        List<String> shown = reports.keySet().stream().limit(MOST_REPORTS).toList();
        double top = font * 5.5;
        int rows = Math.max(shown.size(), sources.origins().size());
        int height = (int) (top + rows * row + font * 4);
        String title = "Whose counts the reports carry";
        Svg svg = new Svg(
                width, height, font, title + ", " + incident.title(), GraphText.describe(incident.title(), sources));
        svg.text(10.0, font * 1.5, title, "font-weight", "bold", "font-size", font + 2);
        svg.text(10.0, font * 3, incident.title(), "fill", Palette.QUIET);
        svg.text(10.0, font * 4.7, "Origins", "font-weight", "bold");
        svg.text(right(), font * 4.7, "Reports", "font-weight", "bold");
        Map<String, Double> places = new HashMap<>();
        for (int i = 0; i < shown.size(); i++) {
            places.put(shown.get(i), top + (i + 0.5) * row * rows / shown.size());
        }
        origins(svg, places, top);
        shown.forEach(id -> report(svg, id, reports.get(id), places.get(id)));
        String more =
                reports.size() > shown.size() ? (reports.size() - shown.size()) + " more reports are not drawn. " : "";
        svg.text(
                10.0,
                height - font,
                more + "Solid: stated. Dashed: inferred.",
                "fill",
                Palette.QUIET,
                "font-size",
                font - 1);
        return svg.toString();
    }

    private double right() {
        return width * (width < NARROW ? 0.5 : 0.55);
    }

    private double left() {
        return width * (width < NARROW ? 0.34 : 0.3);
    }

    /** Reports by id, each with notes on how it carries its counts. */
    private Map<String, List<String>> reports() {
        Map<String, List<String>> notes = new TreeMap<>();
        for (Sources.Origin origin : sources.origins()) {
            for (Sources.Carrier report : origin.reports()) {
                List<String> of = notes.computeIfAbsent(report.document(), id -> new ArrayList<>());
                if (!report.via().isEmpty()) {
                    of.add("via " + String.join(", ", report.via()));
                }
                if (report.isInferred()) {
                    of.add(GraphText.how(report));
                }
                if (!report.stale().isEmpty()) {
                    of.add("repeats an older count");
                }
            }
        }
        return notes;
    }

    private void origins(Svg svg, Map<String, Double> places, double top) {
        Palette palette =
                new Palette(sources.origins().stream().map(Sources.Origin::name).toList(), actors);
        Map<Sources.Origin, Double> wanted = new LinkedHashMap<>();
        for (Sources.Origin origin : sources.origins()) {
            double mean = origin.reports().stream()
                    .filter(report -> places.containsKey(report.document()))
                    .mapToDouble(report -> places.get(report.document()))
                    .average()
                    .orElse(top);
            wanted.put(origin, mean);
        }
        List<Sources.Origin> order = sources.origins().stream()
                .sorted(Comparator.comparingDouble(wanted::get))
                .toList();
        double height = row * Math.max(places.size(), order.size());
        for (int i = 0; i < order.size(); i++) {
            double y = top + (i + 0.5) * height / order.size();
            origin(svg, order.get(i), palette.of(order.get(i).name()), y, places);
        }
    }

    private void origin(Svg svg, Sources.Origin origin, Palette.Look look, double y, Map<String, Double> places) {
        svg.begin(GraphText.origin(origin));
        for (Sources.Carrier report : origin.reports()) {
            Double to = places.get(report.document());
            if (to != null) {
                double middle = (left() + right()) / 2;
                String path = "M" + Svg.number(left()) + " " + Svg.number(y) + "C" + Svg.number(middle) + " "
                        + Svg.number(y) + " " + Svg.number(middle) + " " + Svg.number(to) + " "
                        + Svg.number(right() - 8) + " " + Svg.number(to);
                svg.element(
                        "path",
                        "d",
                        path,
                        "fill",
                        "none",
                        "stroke",
                        look.color(),
                        "stroke-width",
                        1.5,
                        "stroke-dasharray",
                        report.isInferred() ? "5 4" : "none");
            }
        }
        Palette.draw(svg, look, left() - 2, y, false);
        int most = (int) ((left() - 20) / (font * 0.58));
        svg.text(left() - 12, y, ChartText.shortened(origin.name().orElse("nobody named"), most), "text-anchor", "end");
        String kind = origin.several()
                ? "none named"
                : origin.kind()
                        .map(known -> known.name().toLowerCase(Locale.ROOT))
                        .orElse("");
        svg.text(left() - 12, y + font * 1.1, kind, "text-anchor", "end", "fill", Palette.QUIET, "font-size", font - 1);
        svg.end();
    }

    private void report(Svg svg, String id, List<String> notes, double y) {
        int most = (int) ((width - right() - 12) / (font * 0.58));
        svg.begin(id);
        svg.element("circle", "cx", right() - 5, "cy", y, "r", 3.0, "fill", Palette.TEXT);
        svg.text(right() + 3, y + font * 0.3, ChartText.shortened(id, most));
        svg.text(
                right() + 3,
                y + font * 1.4,
                ChartText.shortened(String.join("; ", notes), most + most / 10),
                "fill",
                Palette.QUIET,
                "font-size",
                font - 1);
        svg.end();
    }
}
