package org.attest.formats.read;

import java.io.IOException;
import java.util.Optional;

/** Takes all bytes of an input that is one document, unless it is too large to be one. */
final class WholeFile {
    private WholeFile() {}

    /** The bytes, or empty after telling the sink that there are more than {@link DocumentReader#MAX_DOCUMENT_BYTES}. */
    static Optional<byte[]> bytes(Input input, ReadSink sink) throws IOException {
        byte[] bytes = input.bytes().readNBytes(DocumentReader.MAX_DOCUMENT_BYTES + 1);
        if (bytes.length <= DocumentReader.MAX_DOCUMENT_BYTES) {
            return Optional.of(bytes);
        }
        sink.problem(Problem.inFile(
                input.file(),
                "The document is larger than 16 MiB.",
                "Maybe it holds many reports: give them as a .jsonl file, one report per line."));
        return Optional.empty();
    }
}
