package org.attest.core.ledger;

/**
 * Who drew a document's text from its bytes. Another version may draw other text, and so other offsets.
 *
 * @param mediaType of the bytes: {@code text/html}
 * @param reader the format reader's name: {@code html}
 * @param version that reader's version
 */
public record DrawnBy(String mediaType, String reader, String version) {
    public DrawnBy {
        if (mediaType.isBlank() || reader.isBlank() || version.isBlank()) {
            throw new IllegalArgumentException("A text is drawn from a media type by a named reader version ("
                    + mediaType + ", " + reader + ", " + version + ").");
        }
    }
}
