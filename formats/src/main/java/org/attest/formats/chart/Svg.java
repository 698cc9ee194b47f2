package org.attest.formats.chart;

import java.util.Locale;
import org.attest.formats.json.SafeText;

/**
 * Writes one SVG image: no script, no style that loads anything, no link. Words of reports are escaped, and those that steer a
 * terminal or a line's direction are shown and not sent. The same calls give the same characters.
 */
final class Svg {
    private final StringBuilder out = new StringBuilder();

    /** An image with a title and a description for those who do not see it. */
    Svg(int width, int height, int fontSize, String title, String description) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        attributes("width", width, "height", height, "viewBox", "0 0 " + width + " " + height);
        out.append(" role=\"img\" aria-labelledby=\"title desc\" font-family=\"system-ui, 'DejaVu Sans', sans-serif\"");
        out.append(" font-size=\"")
                .append(fontSize)
                .append("\" fill=\"")
                .append(Palette.TEXT)
                .append("\">\n");
        out.append("<title id=\"title\">").append(escape(title)).append("</title>\n");
        out.append("<desc id=\"desc\">").append(escape(description)).append("</desc>\n");
        element("rect", "width", width, "height", height, "fill", "#ffffff");
    }

    /** An element without content: its name, then names and values of attributes in turn. */
    Svg element(String name, Object... attributes) {
        open(name, attributes);
        out.append("/>\n");
        return this;
    }

    /** Words at a place. */
    Svg text(double x, double y, String words, Object... attributes) {
        open("text", "x", x, "y", y);
        attributes(attributes);
        out.append('>').append(escape(words)).append("</text>\n");
        return this;
    }

    /** A group that says what it is when it is pointed at. */
    Svg begin(String title) {
        out.append("<g><title>").append(escape(title)).append("</title>\n");
        return this;
    }

    Svg end() {
        out.append("</g>\n");
        return this;
    }

    /** From this colour, at the bottom, to nothing, at the top. */
    Svg fade(String id, String color, double opacity) {
        out.append("<defs><linearGradient id=\"%s\" x1=\"0\" y1=\"1\" x2=\"0\" y2=\"0\">".formatted(id));
        out.append("<stop offset=\"0\" stop-color=\"%s\" stop-opacity=\"%s\"/>".formatted(color, number(opacity)));
        out.append(
                "<stop offset=\"1\" stop-color=\"%s\" stop-opacity=\"0\"/></linearGradient></defs>\n".formatted(color));
        return this;
    }

    private void open(String name, Object... attributes) {
        out.append('<').append(name);
        attributes(attributes);
    }

    private void attributes(Object... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            String words = value instanceof Double real ? number(real) : value.toString();
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escape(words))
                    .append('"');
        }
    }

    /** At most one digit after the point, in any locale. */
    static String number(double value) {
        String words = String.format(Locale.ROOT, "%.2f", value);
        return words.replaceAll("0+$", "").replaceAll("\\.$", "");
    }

    /** Words that are safe inside an element or an attribute. */
    static String escape(String words) {
        return SafeText.escape(words.replaceAll("\\s+", " "))
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\uFFFE", "\\ufffe")
                .replace("\uFFFF", "\\uffff");
    }

    @Override
    public String toString() {
        return out + "</svg>\n";
    }
}
