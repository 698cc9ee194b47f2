package org.attest.formats.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.claim.Actors;
import org.attest.core.claim.Actors.Kind;

/**
 * Colours of origins, all at least 3:1 on white (WCAG 2.2, graphics), with a mark each so that colour is never the only sign. From
 * Okabe and Ito (2008), without those that are too light.
 */
final class Palette {
    /** 16:1 on white. */
    static final String TEXT = "#1a1a1a";
    /** 7:1 on white. */
    static final String QUIET = "#595959";

    static final String GRID = "#d9d9d9";

    private static final String BLUE = "#0072B2";
    private static final String GREEN = "#009E73";
    private static final String VERMILLION = "#D55E00";
    private static final String BLACK = "#000000";

    /** The shape at each count. */
    enum Mark {
        CIRCLE,
        SQUARE,
        TRIANGLE,
        DIAMOND,
        CROSS
    }

    /** How an origin is drawn. */
    record Look(String color, Mark mark) {}

    private final Map<Optional<String>, Look> looks = new HashMap<>();
    private final List<String> used = new ArrayList<>();

    /** Looks for these origins, in this order. */
    Palette(List<Optional<String>> origins, Actors actors) {
        for (Optional<String> origin : origins) {
            if (!looks.containsKey(origin)) {
                Optional<Kind> kind = origin.flatMap(actors::byName).map(Actors.Actor::kind);
                Mark mark = kind.equals(Optional.of(Kind.VERIFIER))
                        ? Mark.SQUARE
                        : Mark.values()[looks.size() % Mark.values().length];
                looks.put(origin, new Look(color(kind), mark));
            }
        }
    }

    Look of(Optional<String> origin) {
        return looks.getOrDefault(origin, new Look(QUIET, Mark.CROSS));
    }

    private String color(Optional<Kind> kind) {
        String wanted = kind.map(known -> switch (known) {
                    case VERIFIER -> BLACK;
                    case MONITOR -> used.contains(BLUE) ? GREEN : BLUE;
                    case OFFICIAL, SIDE -> VERMILLION;
                    case RESCUE -> used.contains(GREEN) ? BLUE : GREEN;
                    case OUTLET -> QUIET;
                })
                .orElse(QUIET);
        String color = used.contains(wanted) ? QUIET : wanted;
        used.add(color);
        return color;
    }

    /** Draws a mark; hollow ones stand for counts that are verified, or set aside. */
    static void draw(Svg svg, Look look, double x, double y, boolean hollow) {
        String fill = hollow ? "#ffffff" : look.color();
        switch (look.mark()) {
            case CIRCLE ->
                svg.element(
                        "circle",
                        "cx",
                        x,
                        "cy",
                        y,
                        "r",
                        4.5,
                        "fill",
                        fill,
                        "stroke",
                        look.color(),
                        "stroke-width",
                        2.0);
            case SQUARE -> shape(svg, look, fill, x, y, -4.5, -4.5, 4.5, -4.5, 4.5, 4.5, -4.5, 4.5);
            case TRIANGLE -> shape(svg, look, fill, x, y, 0, -5.5, 5.5, 4.5, -5.5, 4.5);
            case DIAMOND -> shape(svg, look, fill, x, y, 0, -6, 6, 0, 0, 6, -6, 0);
            case CROSS -> shape(svg, look, fill, x, y, -5, 0, 0, 0, 0, -5, 0, 0, 5, 0, 0, 0, 0, 5, 0, 0);
        }
    }

    private static void shape(Svg svg, Look look, String fill, double x, double y, double... corners) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < corners.length; i += 2) {
            points.append(i == 0 ? "" : " ")
                    .append(Svg.number(x + corners[i]))
                    .append(',')
                    .append(Svg.number(y + corners[i + 1]));
        }
        svg.element("polygon", "points", points, "fill", fill, "stroke", look.color(), "stroke-width", 2.0);
    }
}
