package org.attest.formats.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.attest.formats.json.WireJson;

/** JSON Lines in the shapes of the wire contract: claims, estimates, findings, and what is known about the documents. */
public final class JsonLinesExporter implements Exporter {
    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public String description() {
        return "One JSON object per line; an open upper bound is null; spans are UTF-16 code units, half-open.";
    }

    @Override
    public List<String> losses(Export export) {
        return List.of();
    }

    @Override
    public void write(Export export, ExportSink sink) throws IOException {
        lines(sink, "claims.jsonl", export.claims(), WireJson::claim);
        lines(sink, "estimates.jsonl", export.estimates(), WireJson::estimate);
        lines(sink, "findings.jsonl", export.findings(), WireJson::finding);
        lines(sink, "documents.jsonl", export.documents(), WireJson::aboutDocument);
    }

    private static <T> void lines(ExportSink sink, String name, List<T> values, Function<T, String> line)
            throws IOException {
        try (Writer out = new BufferedWriter(new OutputStreamWriter(sink.create(name), StandardCharsets.UTF_8))) {
            for (T value : values) {
                out.write(line.apply(value));
                out.write('\n');
            }
        }
    }
}
