package org.attest.formats.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attest.core.time.Period;

/** People up the side, days along the foot, and below them the rail of reports. */
record Axes(Svg svg, Scale scale, int font) {
    /** People from 0 upwards, and the days, so many letters apart at least. */
    void draw(double apart) {
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
        for (LocalDate day : scale.days(font * apart)) {
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

    /** A rail below the days: how many reports were published on each. */
    void rail(List<Period> published) {
        double y = scale.bottom() + font * 3.9;
        Map<LocalDate, Integer> perDay = new TreeMap<>();
        for (Period days : published) {
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
