package org.attest.formats.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.attest.core.claim.Harm;
import org.attest.core.text.Part;
import org.attest.core.text.Span;
import org.attest.formats.read.Input;
import org.attest.formats.read.JsonLinesReader;
import org.attest.formats.read.Problem;
import org.attest.formats.read.ReadDocument;
import org.attest.formats.read.ReadSink;

/**
 * Annotations as JSON Lines, in lines of two kinds. A claim: {@code document}, {@code harm}, {@code span} or {@code count.span}, and
 * the fields that are asked, as {@code extract --json} prints them. A report: {@code id}, {@code text} and what else a report may
 * have, with {@code claims} in it, which then need no {@code document}.
 *
 * @param claims in the order of the file
 * @param documents the reports that stand in the file
 */
public record GoldFile(List<GoldClaim> claims, List<ReadDocument> documents) {
    private static final JsonMapper JSON = new JsonMapper();

    public GoldFile {
        claims = List.copyOf(claims);
        documents = List.copyOf(documents);
    }

    /** @param problems told of each line that cannot be used, with what to do; the rest is read */
    public static GoldFile parse(String file, String text, Consumer<Problem> problems) {
        Parsing parsing = new Parsing(file, problems);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                parsing.line(i + 1, lines[i]);
            }
        }
        return new GoldFile(parsing.claims, parsing.documents);
    }

    private static final class Parsing {
        private final String file;
        private final Consumer<Problem> problems;
        private final List<GoldClaim> claims = new ArrayList<>();
        private final List<ReadDocument> documents = new ArrayList<>();

        Parsing(String file, Consumer<Problem> problems) {
            this.file = file;
            this.problems = problems;
        }

        void line(int number, String words) {
            JsonNode node;
            try {
                node = JSON.readTree(words);
            } catch (JsonProcessingException e) {
                problem(
                        number,
                        "The line is not JSON (at character " + e.getLocation().getColumnNr() + ").",
                        "Maybe a comma or a quote was lost while it was corrected.");
                return;
            }
            if (node.path("text").isTextual()) {
                report(number, node, words);
            } else if (node.path("document").isTextual()) {
                claim(number, node.get("document").asText(), node);
            } else {
                problem(
                        number,
                        "The line is neither a claim (it has no document) nor a report (it has no text).",
                        "Maybe begin with what attest extract --json prints.");
            }
        }

        private void report(int number, JsonNode node, String words) {
            int before = documents.size();
            byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
            try {
                new JsonLinesReader().read(new Input(file, new ByteArrayInputStream(bytes)), atLine(number));
            } catch (IOException e) {
                throw new UncheckedIOException("A line in memory cannot break off.", e);
            }
            if (documents.size() > before) {
                String id = documents.get(before).document().id();
                JsonNode annotated = node.path("claims");
                if (!annotated.isMissingNode() && !annotated.isNull() && !annotated.isArray()) {
                    problem(
                            number,
                            "The claims of the report (" + id + ") are no list; none of them is asked.",
                            "Maybe write \"claims\":[{...}], or \"claims\":[] where nothing is to be found.");
                }
                annotated.forEach(claim -> claim(number, id, claim));
            }
        }

        private ReadSink atLine(int number) {
            return new ReadSink() {
                @Override
                public void document(ReadDocument read) {
                    documents.add(new ReadDocument(
                            read.document(), file, OptionalInt.of(number), read.reader(), read.bytes()));
                }

                @Override
                public void problem(Problem problem) {
                    problems.accept(Problem.atLine(file, number, problem.what(), problem.advice()));
                }
            };
        }

        private void claim(int number, String document, JsonNode node) {
            Optional<Harm> harm = Harm.ofWord(node.path("harm").asText());
            Optional<Span> span = span(node.path("count").path("span")).or(() -> span(node.path("span")));
            if (harm.isEmpty()) {
                problem(
                        number,
                        node.has("harm")
                                ? "No harm is called " + node.get("harm").asText() + "."
                                : "The claim has no harm.",
                        "Maybe write one of "
                                + Arrays.stream(Harm.values()).map(Harm::word).collect(Collectors.joining(", "))
                                + ".");
            } else if (span.isEmpty()) {
                problem(
                        number,
                        "The claim has no span that can be used.",
                        "Maybe write where its number, or its words, stand: \"count\":{\"span\":[12,15]} or"
                                + " \"span\":[0,40], the end after the last character.");
            } else {
                GoldFields.unknownWord(node).ifPresent(wrong -> problem(number, wrong.what(), wrong.advice()));
                Part in = node.path("in").asText().equals(Part.TITLE.word()) ? Part.TITLE : Part.TEXT;
                boolean optional = node.path("optional").asBoolean();
                claims.add(new GoldClaim(file, number, document, in, span.get(), harm.get(), optional, node));
            }
        }

        private static Optional<Span> span(JsonNode node) {
            boolean good = node.size() == 2
                    && node.path(0).isInt()
                    && node.path(1).isInt()
                    && node.get(0).asInt() >= 0
                    && node.get(0).asInt() < node.get(1).asInt();
            return good ? Optional.of(new Span(node.get(0).asInt(), node.get(1).asInt())) : Optional.empty();
        }

        private void problem(int line, String what, String advice) {
            problems.accept(Problem.atLine(file, line, what, advice));
        }
    }
}
