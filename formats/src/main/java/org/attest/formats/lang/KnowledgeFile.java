package org.attest.formats.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A knowledge file as a string.
 *
 * @param name as messages print it
 */
public record KnowledgeFile(String name, String text) {
    /** A line that is neither blank nor a remark ({@code #}), with its tab-separated columns stripped of blanks. */
    record Row(String file, int line, List<String> columns) {
        KnowledgeFormatException wrong(String problem, String advice) {
            return new KnowledgeFormatException(file, line, problem, advice);
        }

        String column(int index) {
            return index < columns.size() ? columns.get(index) : "";
        }

        /** The parts of a column, none of them empty. */
        List<String> list(int index, String separator) {
            return Stream.of(column(index).split(java.util.regex.Pattern.quote(separator)))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> columns =
                        Stream.of(line.split("\t", -1)).map(String::strip).toList();
                rows.add(new Row(name, number, columns));
            }
        }
        return rows;
    }
}
