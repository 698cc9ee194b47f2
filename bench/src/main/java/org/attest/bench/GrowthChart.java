package org.attest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws what {@code bench/growth.sh} measured: two plain panels, reports on a logarithmic axis, milliseconds on a linear one. */
public final class GrowthChart {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 300;
    private static final int LEFT = 60;
    private static final int TOP = 46;
    private static final int PANEL = 270;
    private static final int DEPTH = 200;
    private static final List<String> COLOURS = List.of("#0072B2", "#D55E00", "#595959");

    private final List<Map<String, String>> rows;
    private final StringBuilder out = new StringBuilder();

    private GrowthChart(List<Map<String, String>> rows) {
        this.rows = rows;
    }

    /** From a file of CSV to a file of SVG. */
    public static void main(String[] arguments) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));
        String[] names = lines.get(0).split(",");
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < names.length; i++) {
                row.put(names[i], cells[i]);
            }
            rows.add(row);
        }
        Files.writeString(Path.of(arguments[1]), new GrowthChart(rows).drawn());
    }

    private String drawn() {
        out.append(("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\""
                        + " font-family=\"system-ui, 'DejaVu Sans', sans-serif\" font-size=\"12\" fill=\"#1a1a1a\">\n")
                .formatted(WIDTH, HEIGHT, WIDTH, HEIGHT));
        out.append("<title>How a case grows</title>\n<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>\n"
                .formatted(WIDTH, HEIGHT));
        panel(LEFT, "One more report, median ms of the processor",
                Map.of("linking_cpu", "linking it", "reading_cpu", "reading it"));
        panel(LEFT + PANEL + 110, "attest, ms from start to end",
                Map.of("incidents_ms", "incidents", "version_ms", "version"));
        return out + "</svg>\n";
    }

    private void panel(int left, String title, Map<String, String> series) {
        double most = rows.stream()
                .flatMap(row -> series.keySet().stream().map(name -> Double.parseDouble(row.get(name))))
                .max(Double::compare)
                .orElse(1.0);
        double step = Math.pow(10, Math.floor(Math.log10(most)));
        double top = Math.ceil(most / step) * step;
        text(left, 22, title, "start");
        for (int i = 0; i <= 4; i++) {
            double value = top * i / 4;
            double y = y(value, top);
            out.append("<line x1=\"%d\" y1=\"%s\" x2=\"%d\" y2=\"%s\" stroke=\"#d9d9d9\"/>\n"
                    .formatted(left, number(y), left + PANEL, number(y)));
            text(left - 8, y + 4, number(value), "end");
        }
        for (Map<String, String> row : rows) {
            text(x(left, row), TOP + DEPTH + 20, String.format(Locale.ROOT, "%,d", Long.parseLong(row.get("reports"))), "middle");
        }
        text(left + PANEL / 2.0, TOP + DEPTH + 40, "reports in the case", "middle");
        int at = 0;
        for (String name : series.keySet().stream().sorted().toList()) {
            line(left, name, series.get(name), COLOURS.get(at++), top);
        }
    }

    private void line(int left, String name, String label, String colour, double top) {
        StringBuilder points = new StringBuilder();
        double y = 0;
        for (Map<String, String> row : rows) {
            y = y(Double.parseDouble(row.get(name)), top);
            points.append(number(x(left, row))).append(',').append(number(y)).append(' ');
            out.append("<circle cx=\"%s\" cy=\"%s\" r=\"3\" fill=\"%s\"/>\n"
                    .formatted(number(x(left, row)), number(y), colour));
        }
        out.append("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>\n"
                .formatted(points.toString().strip(), colour));
        text(left + PANEL + 6, y + 4, label, "start");
    }

    private double x(int left, Map<String, String> row) {
        double first = Math.log10(Double.parseDouble(rows.get(0).get("reports")));
        double last = Math.log10(Double.parseDouble(rows.get(rows.size() - 1).get("reports")));
        double here = Math.log10(Double.parseDouble(row.get("reports")));
        return left + 20 + (PANEL - 40) * (here - first) / (last - first);
    }

    private static double y(double value, double top) {
        return TOP + DEPTH * (1 - value / top);
    }

    private void text(double x, double y, String words, String anchor) {
        out.append("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>\n"
                .formatted(number(x), number(y), anchor, words));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replaceAll("\\.0$", "");
    }
}
