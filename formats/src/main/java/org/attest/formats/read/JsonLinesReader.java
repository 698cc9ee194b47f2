package org.attest.formats.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.attest.core.text.Document;
import org.attest.core.text.PublicationDate;

/**
 * JSON Lines: one report per line, with {@code id} and {@code text}, and perhaps {@code title}, {@code published}, {@code url},
 * {@code outlet}, {@code language}; other fields are ignored. Streams: holds one line at a time, and the ids met. A line that
 * cannot be read is a problem and the next line is read; a report whose date cannot be read is read without it, and is a problem
 * too. A text may be empty where there is a title.
 */
public final class JsonLinesReader implements DocumentReader {
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    @Override
    public String name() {
        return "json-lines";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean reads(Head head) {
        return head.extensionIn(".jsonl", ".ndjson") || looksLikeJsonLines(head);
    }

    /** True when the first line is a JSON object with a text; or, where the line is longer than the head, begins like one. */
    static boolean looksLikeJsonLines(Head head) {
        String start = head.start();
        if (!start.startsWith("{")) {
            return false;
        }
        int lineEnd = start.indexOf('\n');
        if (lineEnd < 0 && head.bytes().length == Head.LENGTH) {
            return start.contains("\"text\"") || start.contains("\"id\"");
        }
        try {
            JsonNode first = JSON.readTree(lineEnd < 0 ? start : start.substring(0, lineEnd));
            return first.path("text").isTextual();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    @Override
    public void read(Input input, ReadSink sink) throws IOException {
        ByteLines lines = new ByteLines(input.bytes(), MAX_DOCUMENT_BYTES);
        Set<String> ids = new HashSet<>();
        boolean any = false;
        for (Optional<ByteLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            any |= new LineReading(input.file(), line.get(), ids, sink).read();
        }
        if (!any) {
            sink.problem(StrictText.nothingToRead(input.file()));
        }
    }

    private final class LineReading {
        private final String file;
        private final ByteLines.Line line;
        private final Set<String> ids;
        private final ReadSink sink;

        LineReading(String file, ByteLines.Line line, Set<String> ids, ReadSink sink) {
            this.file = file;
            this.line = line;
            this.ids = ids;
            this.sink = sink;
        }

        /** False when the line is blank: nothing to read, and no problem. */
        boolean read() {
            if (line.tooLong()) {
                problem("The line is larger than 16 MiB.", "Maybe it is not one report per line: look at the file.");
                return true;
            }
            StrictText decoded = StrictText.decode(line.bytes(), StandardCharsets.UTF_8);
            if (decoded.badByte().isPresent()) {
                int at = decoded.badByte().getAsInt();
                sink.problem(StrictText.badByte(
                        file, line.number(), line.offset() + at, line.bytes()[at], StandardCharsets.UTF_8));
                return true;
            }
            String words = decoded.text().orElseThrow();
            String json = line.number() == 1 && words.startsWith("\uFEFF") ? words.substring(1) : words;
            if (json.isBlank()) {
                return false;
            }
            parse(json).flatMap(this::document).ifPresent(sink::document);
            return true;
        }

        private Optional<JsonNode> parse(String json) {
            try {
                JsonNode node = JSON.readTree(json);
                if (node.isObject()) {
                    return Optional.of(node);
                }
                problem("The line is JSON but no object.", "Maybe write {\"id\": ..., \"text\": ...} on each line.");
            } catch (JsonEOFException e) {
                problem(
                        "The line is cut short (unexpected end of input).",
                        line.ended()
                                ? "Maybe one report is spread over several lines: jq -c . FILE > NEW-FILE.jsonl."
                                : "Maybe the file was truncated; download it again.");
            } catch (StreamConstraintsException e) {
                problem(
                        "The line is nested too deep, or has too long a number or name.",
                        "Maybe it is no report: look at the file.");
            } catch (JsonProcessingException e) {
                problem(
                        "The line is not JSON (at character " + e.getLocation().getColumnNr() + ").",
                        "Maybe a quote or a backslash in a string is not escaped.");
            }
            return Optional.empty();
        }

        private Optional<ReadDocument> document(JsonNode node) {
            Optional<String> id = string(node, "id").filter(words -> !StrictText.isBlank(words));
            Optional<String> text = string(node, "text");
            if (id.isEmpty() || text.isEmpty()) {
                String field = id.isEmpty() ? "id" : "text";
                problem(
                        "The report has no " + field + ".",
                        node.has(field)
                                ? "Maybe write the " + field + " as a string that is not empty."
                                : "Maybe its field has another name: call it \"" + field + "\".");
                return Optional.empty();
            }
            if (StrictText.isBlank(text.get()) && filled(node, "title").isEmpty()) {
                problem("There is nothing to read in the text, and no title.", "Maybe leave the line out.");
                return Optional.empty();
            }
            if (!ids.add(id.get())) {
                problem(
                        "The id (" + id.get() + ") stands twice in this file; the first one was read.",
                        "Maybe the same report was saved twice; give each its own id.");
                return Optional.empty();
            }
            Document document = new Document(
                    id.get(),
                    text.get(),
                    filled(node, "title"),
                    published(node),
                    filled(node, "url"),
                    filled(node, "outlet"),
                    filled(node, "language"));
            return Optional.of(new ReadDocument(document, file, OptionalInt.of(line.number()), id(), line.bytes()));
        }

        private Optional<PublicationDate> published(JsonNode node) {
            if (node.path("published").isMissingNode() || node.path("published").isNull()) {
                return Optional.empty();
            }
            Optional<LocalDate> day = filled(node, "published").flatMap(PublishedDay::parse);
            if (day.isEmpty()) {
                problem(
                        "The date cannot be read (published: "
                                + shown(node.path("published").asText()) + "); the report is " + "read without it.",
                        "Maybe write it as 2025-03-08 or 2025-03-08T14:30:00Z.");
            }
            return day.map(d -> PublicationDate.metadata(d, "the line's published field"));
        }

        private Optional<String> filled(JsonNode node, String field) {
            return string(node, field).filter(words -> !StrictText.isBlank(words));
        }

        private static Optional<String> string(JsonNode node, String field) {
            JsonNode value = node.path(field);
            return value.isTextual() || (field.equals("id") && value.isIntegralNumber())
                    ? Optional.of(value.asText())
                    : Optional.empty();
        }

        private static String shown(String words) {
            return words.length() > 40 ? words.substring(0, 40) + "..." : words;
        }

        private void problem(String what, String advice) {
            sink.problem(Problem.atLine(file, line.number(), what, advice));
        }
    }
}
