package org.attest.formats.read;

import java.util.OptionalInt;
import org.attest.core.text.Document;

/**
 * A document as a reader drew it from bytes, with the way back to them.
 *
 * @param file the input it came from, as the person named it
 * @param line 1-based line of the file, when each line is a document
 * @param reader name and version of what drew the text: {@code html/1}. The same bytes and reader give the same document
 * @param bytesSha256 digest of the bytes it was drawn from: the whole file, or its line without the line end
 */
public record ReadDocument(Document document, String file, OptionalInt line, String reader, String bytesSha256) {}
