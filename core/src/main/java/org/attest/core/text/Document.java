package org.attest.core.text;

import java.util.Objects;
import java.util.Optional;

/**
 * One report as the reader sees it. Every span in every claim indexes {@link #text()} (or {@link #title()} for a claim found
 * there), which is exactly what the file, the JSON line or the named format reader gave.
 *
 * @param id the file name, or the {@code id} of a JSON line; what people call the document
 * @param text never trimmed, never normalised
 * @param title given apart from the text, read before it
 * @param published the day it was published, when someone said so; never a guess
 * @param outlet who published it
 */
public record Document(
        String id,
        String text,
        Optional<String> title,
        Optional<PublicationDate> published,
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> language) {
    public Document {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A document needs an id.");
        }
        Objects.requireNonNull(text, "text");
    }

    /** A document of which nothing is known but its words. */
    public static Document of(String id, String text) {
        return new Document(
                id, text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Document withPublished(PublicationDate date) {
        return new Document(id, text, title, Optional.of(date), url, outlet, language);
    }

    public Document withTitle(String newTitle) {
        return new Document(id, text, Optional.of(newTitle), published, url, outlet, language);
    }

    public Document withId(String newId) {
        return new Document(newId, text, title, published, url, outlet, language);
    }

    /** The words that spans of the given part index. */
    public String part(Part part) {
        return part == Part.TITLE ? title.orElse("") : text;
    }
}
