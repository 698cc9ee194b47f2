package org.attest.formats.chart;

import java.util.ArrayList;
import java.util.List;

/** Puts words beside points so that they do not cover one another. */
final class Labels {
    private record Box(double left, double top, double right, double bottom) {
        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private final List<Box> taken = new ArrayList<>();

    /** Keeps words off a mark. */
    void keepOff(double x, double y) {
        taken.add(new Box(x - 5, y - 5, x + 5, y + 5));
    }

    /** Beside a point: above it to the left, else to the right, else below. A label without room stays out: the description has it. */
    void beside(Svg svg, double x, double y, String words, int font) {
        double wide = width(words, font);
        double[][] places = {
            {x - 6 - wide, y - 6},
            {x + 6, y - 6},
            {x + 7, y + font + 2},
            {x - 6 - wide, y + font + 2},
            {x - wide / 2, y - font}
        };
        for (double[] place : places) {
            Box box = new Box(place[0], place[1] - font, place[0] + wide, place[1] + 2);
            if (box.left() > 2 && taken.stream().noneMatch(box::overlaps)) {
                taken.add(box);
                svg.text(place[0], place[1], words, "paint-order", "stroke", "stroke", "#ffffff", "stroke-width", 3.0);
                return;
            }
        }
    }

    /** Centred on a point, where there is room. */
    void place(Svg svg, double x, double y, String words, int font, Object... attributes) {
        double wide = width(words, font);
        Box box = new Box(x - wide / 2, y - font, x + wide / 2, y + 2);
        if (taken.stream().noneMatch(box::overlaps)) {
            taken.add(box);
            List<Object> all = new ArrayList<>(List.of("text-anchor", "middle", "font-size", font));
            all.addAll(List.of(attributes));
            svg.text(x, y, words, all.toArray());
        }
    }

    /** About: letters of a sans-serif face are some .56 of its size wide. */
    static double width(String words, int font) {
        return words.codePointCount(0, words.length()) * font * 0.58;
    }
}
