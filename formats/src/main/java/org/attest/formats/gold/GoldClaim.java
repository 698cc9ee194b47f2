package org.attest.formats.gold;

import com.fasterxml.jackson.databind.JsonNode;
import org.attest.core.claim.Harm;
import org.attest.core.text.Part;
import org.attest.core.text.Span;

/**
 * A claim as a person annotated it: in the shape of the wire contract, with the fields that are asked.
 *
 * @param file the annotations
 * @param line of the file, 1-based
 * @param document id of the report
 * @param in the part that its spans index
 * @param span of the number, or of the quote when no number is marked
 * @param optional reading it is neither asked nor wrong
 * @param fields all that was written
 */
public record GoldClaim(
        String file, int line, String document, Part in, Span span, Harm harm, boolean optional, JsonNode fields) {
    /** As messages name it: {@code gold.jsonl:7}. */
    public String at() {
        return file + ":" + line;
    }
}
