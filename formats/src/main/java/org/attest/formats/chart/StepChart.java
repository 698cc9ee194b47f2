package org.attest.formats.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attest.core.count.Wording;
import org.attest.core.reconcile.Revision;
import org.attest.core.reconcile.Timeline;
import org.attest.core.reconcile.Timeline.Step;
import org.attest.core.time.Period;

/**
 * Draws counts by day of counting: a count holds until the next one, so lines run in steps and never slope. One line an origin, with
 * a mark and its name beside it; verified counts on a line of their own. The band is what a policy computed, and fades where nobody
 * stated an upper bound. People begin at 0. Laid out for the width asked for, so that words stay readable on a phone.
 */
public final class StepChart {
    private static final int NARROW = 520;
    private static final int MOST_LINES = 6;

    private final Chart chart;
    private final int width;
    private final boolean narrow;
    private final int font;
    private final List<Timeline> drawn;
    private final Palette palette;
    private final Labels labels = new Labels();
    private final Map<Step, Double> parts = new HashMap<>();
    private Scale scale;
    private Svg svg;

    private StepChart(Chart chart, int width) {
        this.chart = chart;
        this.width = width;
        this.narrow = width < NARROW;
        this.font = narrow ? 12 : 14;
        this.drawn = chart.lines().stream()
                .filter(line -> line.steps().stream().anyMatch(StepChart::isRunning))
                .sorted(Comparator.comparing((Timeline line) -> line.origin().isEmpty())
                        .thenComparing(line -> -line.steps().size()))
                .limit(MOST_LINES)
                .toList();
        this.palette = new Palette(drawn.stream().map(Timeline::origin).toList(), chart.actors());
    }

    /** True when some count of the chart has a day. */
    public static boolean canDraw(Chart chart) {
        return chart.lines().stream().flatMap(line -> line.steps().stream()).anyMatch(StepChart::isRunning);
    }

    /**
     * An SVG image.
     *
     * @param width in CSS pixels, 320 or more
     */
    public static String draw(Chart chart, int width) {
        if (!canDraw(chart) || width < 320) {
            throw new IllegalArgumentException("A chart needs a count with a day, and a width of 320 or more.");
        }
        return new StepChart(chart, width).draw();
    }

    private static boolean isRunning(Step step) {
        return step.counted().isPresent() && step.setAside().isEmpty();
    }

    private String draw() {
        List<String> title = ChartText.wrap(chart.title(), (int) (width * 0.95 / (font * 0.66)));
        List<String> foot = ChartText.wrap(note(), (int) (width * 0.95 / (font * 0.52)));
        int plot = narrow ? 260 : 320;
        double top = font * 1.5 * (title.size() + 2);
        double bottom = top + plot;
        int height = (int) (bottom + font * (6 + 1.4 * foot.size()));
        svg = new Svg(width, height, font, chart.title() + ", " + chart.place(), ChartText.describe(chart));
        scale = scale(top, bottom);
        placeInDays();
        double y = font * 1.5;
        for (String line : title) {
            svg.text(10.0, y, line, "font-weight", "bold", "font-size", font + 2);
            y += font * 1.5;
        }
        svg.text(10.0, y, ChartText.shortened(chart.place(), (int) (width / (font * 0.6))), "fill", Palette.QUIET);
        axes();
        band();
        changes();
        drawn.forEach(this::line);
        drawn.stream()
                .flatMap(line -> line.steps().stream())
                .filter(StepChart::isRunning)
                .forEach(step -> labels.keepOff(x(step), y(step)));
        drawn.forEach(this::numbers);
        names();
        rail();
        y = bottom + font * 5.6;
        for (String line : foot) {
            svg.text(10.0, y, line, "fill", Palette.QUIET, "font-size", font - 1);
            y += font * 1.4;
        }
        return svg.toString();
    }

    private String note() {
        long more = chart.lines().stream()
                        .filter(line -> line.steps().stream().anyMatch(StepChart::isRunning))
                        .count()
                - drawn.size();
        return (more > 0 ? more + " more lines are not drawn. " : "")
                + (chart.band().isEmpty() ? "" : "Band: low to high by policy " + chart.policy() + ". ")
                + "Date of count, not of death; within a day only the order is known. A count of what was reported, not of"
                + " everyone who died.";
    }

    private Scale scale(double top, double bottom) {
        List<Step> steps = drawn.stream()
                .flatMap(line -> line.steps().stream())
                .filter(StepChart::isRunning)
                .toList();
        LocalDate first = steps.stream()
                .map(StepChart::day)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = steps.stream()
                .map(StepChart::day)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        long most = steps.stream()
                .mapToLong(step -> step.count().high().orElse(step.count().low()))
                .max()
                .orElse(1);
        long band = chart.band().stream()
                .mapToLong(one -> one.high().orElse(one.low()))
                .max()
                .orElse(0);
        long people = Math.max(1, Math.max(most, band));
        boolean open = chart.band().stream().anyMatch(one -> one.high().isEmpty());
        double left = font * 4.2;
        double right = width - font * (narrow ? 7 : 11);
        return Scale.of(first, last, open ? people + people / 8 : people, left, right, top, bottom);
    }

    private static LocalDate day(Step step) {
        return step.counted().orElseThrow().end();
    }

    /** Counts of one line and day stand side by side in their order; alone, a count stands in the middle of its day. */
    private void placeInDays() {
        for (Timeline line : drawn) {
            Map<LocalDate, List<Step>> days = new TreeMap<>();
            line.steps().stream()
                    .filter(StepChart::isRunning)
                    .forEach(step -> days.computeIfAbsent(day(step), day -> new ArrayList<>())
                            .add(step));
            days.values().forEach(steps -> {
                for (int i = 0; i < steps.size(); i++) {
                    parts.put(steps.get(i), (i + 1.0) / (steps.size() + 1));
                }
            });
        }
    }

    private double x(Step step) {
        return scale.x(day(step), parts.get(step));
    }

    private double y(Step step) {
        return scale.y(
                step.wording() == Wording.UP_TO
                        ? step.count().high().orElse(0)
                        : step.count().low());
    }

    private void axes() {
        for (long people : scale.people()) {
            double y = scale.y(people);
            svg.element(
                    "line",
                    "x1",
                    scale.left(),
                    "y1",
                    y,
                    "x2",
                    scale.right(),
                    "y2",
                    y,
                    "stroke",
                    people == 0 ? Palette.QUIET : Palette.GRID);
            svg.text(
                    scale.left() - 6,
                    y + font * 0.35,
                    ChartText.grouped(people),
                    "text-anchor",
                    "end",
                    "fill",
                    Palette.QUIET);
        }
        boolean first = true;
        for (LocalDate day : scale.days(font * (narrow ? 4.2 : 5))) {
            svg.text(scale.x(day, 0.5), scale.bottom() + font * 1.5, ChartText.day(day), "text-anchor", "middle");
            if (first) {
                svg.text(
                        scale.x(day, 0.5),
                        scale.bottom() + font * 2.7,
                        Integer.toString(day.getYear()),
                        "text-anchor",
                        "middle",
                        "fill",
                        Palette.QUIET);
            }
            first = false;
        }
    }

    /** Low to high; from best upwards to nothing, with the word, where the top is open. */
    private void band() {
        List<Chart.Band> bands = chart.band().stream()
                .filter(one -> !one.day().isBefore(scale.first()))
                .toList();
        if (bands.isEmpty()) {
            return;
        }
        svg.fade("open", "#0072B2", 0.22);
        for (int i = 0; i < bands.size(); i++) {
            Chart.Band one = bands.get(i);
            double from = from(one.day());
            double to = i + 1 < bands.size() ? from(bands.get(i + 1).day()) : scale.right();
            long firm = one.high().orElse(Math.max(one.low(), one.best().orElse(one.low())));
            box(from, to, scale.y(firm), scale.y(one.low()), "#0072B2", 0.12);
            if (one.high().isEmpty()) {
                double top = Math.max(scale.top(), scale.y(firm) - 60);
                box(from, to, top, scale.y(firm), "url(#open)", 1);
                if (i + 1 == bands.size()) {
                    labels.place(svg, (from + to) / 2, top + font, "open", font, "font-style", "italic");
                }
            }
        }
    }

    /** From the last count of that day on. */
    private double from(LocalDate day) {
        return scale.x(
                day,
                parts.entrySet().stream()
                        .filter(part -> day(part.getKey()).equals(day))
                        .mapToDouble(Map.Entry::getValue)
                        .max()
                        .orElse(0.5));
    }

    private void box(double from, double to, double top, double bottom, String fill, double opacity) {
        if (to > from && bottom > top) {
            svg.element(
                    "rect",
                    "x",
                    from,
                    "y",
                    top,
                    "width",
                    to - from,
                    "height",
                    bottom - top,
                    "fill",
                    fill,
                    "fill-opacity",
                    opacity);
        }
    }

    /** An upright line where a count changed what it counts, and not only how many. */
    private void changes() {
        for (Timeline line : drawn) {
            for (Step step : line.steps()) {
                Revision.Kind kind = step.revision().kind();
                boolean marked = kind == Revision.Kind.SCOPE_CHANGE
                        || kind == Revision.Kind.RECLASSIFICATION
                        || kind == Revision.Kind.RESTART
                        || kind == Revision.Kind.CORRECTION_DOWN;
                if (marked && isRunning(step)) {
                    double x = x(step);
                    svg.element(
                            "line",
                            "x1",
                            x,
                            "y1",
                            scale.top(),
                            "x2",
                            x,
                            "y2",
                            scale.bottom(),
                            "stroke",
                            Palette.QUIET,
                            "stroke-dasharray",
                            "3 4");
                    labels.place(
                            svg, x, scale.top() - 4, kind.word().replace('-', ' '), font - 1, "fill", Palette.QUIET);
                }
            }
        }
    }

    /** What nobody is named for is a count of one report, and holds for no other day: a mark without a line. */
    private void line(Timeline line) {
        Palette.Look look = palette.of(line.origin());
        List<Step> steps = line.steps().stream().filter(StepChart::isRunning).toList();
        StringBuilder path = new StringBuilder();
        for (Step step : steps) {
            String y = Svg.number(y(step));
            path.append(path.length() == 0 ? "M" + Svg.number(x(step)) + " " + y : "H" + Svg.number(x(step)) + "V" + y);
        }
        path.append('H').append(Svg.number(scale.right()));
        svg.begin(ChartText.who(line));
        if (line.origin().isPresent()) {
            String dashes = line.verified() ? "7 3" : "none";
            svg.element(
                    "path",
                    "d",
                    path,
                    "fill",
                    "none",
                    "stroke",
                    look.color(),
                    "stroke-width",
                    2.5,
                    "stroke-dasharray",
                    dashes);
        }
        steps.forEach(step -> Palette.draw(svg, look, x(step), y(step), line.verified()));
        svg.end();
    }

    private void numbers(Timeline line) {
        for (Step step : line.steps()) {
            if (isRunning(step)) {
                String whose = line.origin().isPresent() ? "" : " nobody named";
                labels.beside(svg, x(step), y(step), ChartText.sign(step) + whose, font);
            }
        }
    }

    /** Names at the right end of the lines, apart from one another. */
    private void names() {
        List<Timeline> byHeight = drawn.stream()
                .filter(line -> line.origin().isPresent())
                .sorted(Comparator.comparingDouble((Timeline line) -> end(line)))
                .toList();
        double next = scale.top();
        for (Timeline line : byHeight) {
            double y = Math.max(next, end(line));
            Palette.draw(svg, palette.of(line.origin()), scale.right() + 10, y, line.verified());
            int most = (int) ((width - scale.right() - 26) / (font * 0.56));
            double at = y + font * 0.35;
            svg.text(scale.right() + 19, at, ChartText.shortened(line.origin().orElseThrow(), most));
            next = y + font * 1.4;
            if (line.verified()) {
                svg.text(
                        scale.right() + 19, at + font * 1.15, "verified", "fill", Palette.QUIET, "font-size", font - 1);
                next += font * 1.15;
            }
        }
    }

    private double end(Timeline line) {
        return line.steps().stream()
                .filter(StepChart::isRunning)
                .reduce((one, other) -> other)
                .map(this::y)
                .orElseThrow();
    }

    /** A rail below the days: how many reports were published on each. */
    private void rail() {
        double y = scale.bottom() + font * 3.9;
        Map<LocalDate, Integer> perDay = new TreeMap<>();
        for (Period days : chart.published()) {
            LocalDate day = days.end();
            boolean shown =
                    !day.isBefore(scale.first()) && day.isBefore(scale.first().plusDays(scale.days()));
            if (shown) {
                perDay.merge(day, 1, Integer::sum);
            }
        }
        svg.text(10.0, y, "Reports", "fill", Palette.QUIET, "font-size", font - 1);
        perDay.forEach((day, reports) -> {
            svg.begin(reports + (reports == 1 ? " report" : " reports") + " published on " + ChartText.longDay(day));
            double x = scale.x(day, 0.5);
            svg.element(
                    "line",
                    "x1",
                    x,
                    "y1",
                    y - font * 1.0,
                    "x2",
                    x,
                    "y2",
                    y - font * 0.2,
                    "stroke",
                    Palette.QUIET,
                    "stroke-width",
                    2.0);
            svg.text(x + 5, y, Integer.toString(reports), "fill", Palette.QUIET, "font-size", font - 1);
            svg.end();
        });
    }
}
