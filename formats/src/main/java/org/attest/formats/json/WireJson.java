package org.attest.formats.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.attest.core.claim.Claim;
import org.attest.core.claim.Reading;
import org.attest.core.incident.Incident;
import org.attest.core.reconcile.Change;
import org.attest.core.reconcile.Estimate;
import org.attest.core.reconcile.Figure;
import org.attest.core.reconcile.Finding;
import org.attest.core.reconcile.Sources;
import org.attest.core.reconcile.Timeline;
import org.attest.core.text.Document;
import org.attest.core.text.Sha256;

/**
 * The one codec of the wire contract. Each value is one line of JSON, without a line feed at its end; the same value gives the same
 * characters. Characters that could trick a terminal, and halves of surrogate pairs, are escaped inside strings, so that a line can
 * be printed and encoded in UTF-8 as it is.
 */
public final class WireJson {
    private static final JsonMapper JSON = new JsonMapper();

    static {
        JSON.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .build());
    }

    private WireJson() {}

    public static String claim(Claim claim) {
        return line(ClaimJson.of(claim));
    }

    /** One document as a case of its own, its estimates by rank; a document with no harm has none. */
    public static String eachEstimate(String document, List<Estimate> estimates) {
        return line(FigureJson.each(document, estimates));
    }

    /** A document in a language that nothing reads: no incidents, and the reason. */
    public static String eachNotRead(String document, String language) {
        return line(FigureJson.each(document, List.of()).put("notRead", language));
    }

    /** One incident of a case with its figures by a policy. */
    public static String estimate(Estimate estimate) {
        return line(FigureJson.estimate(estimate));
    }

    public static String incident(Incident incident, List<Figure> figures) {
        return line(FigureJson.incident(incident, figures));
    }

    /** One origin's counts of one class in an incident. */
    public static String timeline(Incident incident, Timeline timeline) {
        return line(HistoryJson.timeline(incident, timeline));
    }

    /** An incident with its claims, to be read back. */
    public static String keptIncident(Incident incident) {
        return line(KeptIncidentJson.of(incident));
    }

    /** @throws WireFormatException when the line is not what {@link #keptIncident} of this version wrote */
    public static Incident readIncident(String line) {
        return read(line, KeptIncidentJson::read);
    }

    /** One origin of an incident, and the reports that carry its counts. */
    public static String origin(Incident incident, Sources.Origin origin) {
        return line(SourceJson.origin(incident, origin));
    }

    /** Who counted one class of an incident as of one day. */
    public static String independent(Incident incident, Sources.Independent row) {
        return line(SourceJson.independent(incident, row));
    }

    /** A line of figures on two dates. */
    public static String change(Change change) {
        return line(HistoryJson.change(change));
    }

    /** A finding that is there on one of two dates alone: {@code new} or {@code gone}. */
    public static String findingChange(String which, Finding finding) {
        ObjectNode node = Fields.object().put("row", "finding").put("change", which);
        node.setAll(FigureJson.finding(finding));
        return line(node);
    }

    public static String finding(Finding finding) {
        return line(FigureJson.finding(finding));
    }

    /** A document with its text: what a {@code .jsonl} input holds. */
    public static String document(Document document) {
        return line(ReadingJson.document(document));
    }

    /** A document without its text, which may not be ours to publish: with its digest and its length in UTF-16 code units. */
    public static String aboutDocument(Document document) {
        ObjectNode node = ReadingJson.about(document);
        node.put("textSha256", Sha256.of(document.text()));
        node.put("lengthUtf16", document.text().length());
        return line(node);
    }

    public static String reading(Reading reading) {
        return line(ReadingJson.of(reading));
    }

    /** @throws WireFormatException when the line is not a claim this version wrote */
    public static Claim readClaim(String line) {
        return read(line, ClaimFromJson::read);
    }

    /** @throws WireFormatException when the line is not a reading this version wrote */
    public static Reading readReading(String line) {
        return read(line, ReadingJson::read);
    }

    /** @throws WireFormatException when the line is not a document this version wrote */
    public static Document readDocument(String line) {
        return read(line, ReadingJson::document);
    }

    private static <T> T read(String line, java.util.function.Function<JsonNode, T> value) {
        try {
            return value.apply(JSON.readTree(line));
        } catch (JsonProcessingException e) {
            throw new WireFormatException("The line is not JSON.", "it was cut short.", e);
        } catch (WireFormatException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new WireFormatException(e.getMessage(), "the record was edited by hand.", e);
        }
    }

    private static String line(JsonNode node) {
        try {
            return SafeText.escape(JSON.writeValueAsString(node));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree in memory is always JSON.", e);
        }
    }
}
