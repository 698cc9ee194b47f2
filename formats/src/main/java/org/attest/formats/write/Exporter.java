package org.attest.formats.write;

import java.io.IOException;
import java.util.List;

/** Writes an export in one format. The same export gives the same bytes, on any locale and time zone. */
public interface Exporter {
    /** What {@code --format} calls it. */
    String name();

    /** What a receiver should know: one sentence for the folder's README. */
    String description();

    /** What this format could not carry, one sentence each; empty when nothing was lost. */
    List<String> losses(Export export);

    /** @throws IOException when the sink fails */
    void write(Export export, ExportSink sink) throws IOException;
}
