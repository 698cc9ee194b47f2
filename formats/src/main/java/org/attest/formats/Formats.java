package org.attest.formats;

import java.util.List;
import java.util.Optional;
import org.attest.formats.read.DocumentReader;
import org.attest.formats.read.HtmlReader;
import org.attest.formats.read.Intake;
import org.attest.formats.read.JsonLinesReader;
import org.attest.formats.read.TextReader;
import org.attest.formats.write.CsvExporter;
import org.attest.formats.write.Exporter;
import org.attest.formats.write.JsonLinesExporter;

/** The formats there are, one line each. */
public final class Formats {
    private Formats() {}

    /** In the order they are asked; the last one takes anything. */
    public static List<DocumentReader> readers() {
        return List.of(new HtmlReader(), new JsonLinesReader(), new TextReader());
    }

    /** By the name {@code --format} gives. */
    public static List<Exporter> exporters() {
        return List.of(new JsonLinesExporter(), new CsvExporter());
    }

    public static Optional<Exporter> exporter(String name) {
        return exporters().stream()
                .filter(exporter -> exporter.name().equals(name))
                .findFirst();
    }

    /** Reads any input with these readers. */
    public static Intake intake() {
        return new Intake(readers());
    }
}
