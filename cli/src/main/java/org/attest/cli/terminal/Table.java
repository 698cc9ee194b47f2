package org.attest.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Rows in aligned columns for a person. Widths count code points. */
public final class Table {
    /** Which side a column's cells stand on. */
    public enum Side {
        LEFT,
        RIGHT
    }

    private final List<Side> sides;
    private final List<List<String>> rows = new ArrayList<>();

    public Table(Side... sides) {
        this.sides = List.of(sides);
    }

    /** A row of as many cells as columns, or fewer: the rest stay empty, and the last one may run on. */
    public Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** The rows as lines, without blanks at their ends. */
    public List<String> lines() {
        int[] widths = new int[sides.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                boolean runsOn = i == row.size() - 1 && row.size() < sides.size();
                widths[i] = runsOn ? widths[i] : Math.max(widths[i], width(row.get(i)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String gap = " ".repeat(Math.max(0, widths[i] - width(row.get(i))));
            line.append(i == 0 ? "" : "  ").append(sides.get(i) == Side.LEFT ? row.get(i) + gap : gap + row.get(i));
        }
        return line.toString().stripTrailing();
    }

    private static int width(String cell) {
        String seen = cell.replaceAll("\u001B\\[[0-9]*m", "");
        return seen.codePointCount(0, seen.length());
    }
}
