package org.attest.formats.read;

import java.io.IOException;

/**
 * Draws documents from the bytes of one format. Pure but for the stream: the same bytes and name give the same documents and
 * problems. Total on content: whatever the bytes, it returns; what cannot be read becomes a {@link Problem}.
 */
public interface DocumentReader {
    /** The largest document read, in bytes. */
    int MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;

    /** Stable short name: {@code html}. */
    String name();

    /** Raised whenever the same bytes would give another text, a library's change included. */
    int version();

    /** True when this reader should read an input that begins so. */
    boolean reads(Head head);

    /** @throws IOException only when the stream itself fails */
    void read(Input input, ReadSink sink) throws IOException;

    /** Name and version, as kept with each document. */
    default String id() {
        return name() + "/" + version();
    }
}
