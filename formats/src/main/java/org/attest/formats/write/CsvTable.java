package org.attest.formats.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * One CSV file: UTF-8, line feeds, a header. A cell that a spreadsheet would run as a formula gets an apostrophe in front; a
 * number, negative ones too, stays a number.
 */
final class CsvTable implements AutoCloseable {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final String STARTS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final CSVPrinter printer;
    private final int columns;

    CsvTable(ExportSink sink, String name, List<String> header) throws IOException {
        var format = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
        var out = new BufferedWriter(new OutputStreamWriter(sink.create(name), StandardCharsets.UTF_8));
        printer = new CSVPrinter(out, format);
        columns = header.size();
        printer.printRecord(header);
    }

    void row(List<String> cells) throws IOException {
        if (cells.size() != columns) {
            throw new IllegalArgumentException("A row has " + cells.size() + " cells, its header " + columns + ".");
        }
        printer.printRecord(cells.stream().map(CsvTable::safe).toList());
    }

    static String safe(String cell) {
        boolean formula = !cell.isEmpty()
                && STARTS_FORMULA.indexOf(cell.charAt(0)) >= 0
                && !NUMBER.matcher(cell).matches();
        return formula ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
