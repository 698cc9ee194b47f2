package org.attest.formats.read;

import java.util.OptionalInt;
import org.attest.core.text.Document;
import org.attest.core.text.Sha256;

/**
 * A document as a reader drew it from bytes, with the way back to them.
 *
 * @param file the input it came from, as the person named it
 * @param line 1-based line of the file, when each line is a document
 * @param reader name and version of what drew the text: {@code html/1}. The same bytes and reader give the same document
 * @param bytes what it was drawn from: the whole file, or its line without the line end. Not copied: do not write to them
 */
@SuppressWarnings("ArrayRecordComponent")
public record ReadDocument(Document document, String file, OptionalInt line, String reader, byte[] bytes) {
    /** Digest of the bytes: what a case knows the document by. */
    public String bytesSha256() {
        return Sha256.of(bytes);
    }

    /** The same bytes with more, or something else, known about them. */
    public ReadDocument withDocument(Document other) {
        return new ReadDocument(other, file, line, reader, bytes);
    }
}
