package org.attest.formats.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.attest.core.text.Document;
import org.attest.core.text.PublicationDate;

/**
 * What a person says of the files of a folder: a CSV with the columns {@code file}, {@code published}, {@code outlet},
 * {@code url}, {@code language}, by header name and in any order; only {@code file} is needed, other columns are ignored.
 *
 * @param entries by base name of the file, or id of a document
 */
public record Manifest(Map<String, Entry> entries) {
    /** One row; empty cells are empty. */
    public record Entry(
            Optional<PublicationDate> published,
            Optional<String> outlet,
            Optional<String> url,
            Optional<String> language) {}

    /** A manifest, and the rows that could not be read. */
    public record Outcome(Manifest manifest, List<Problem> problems) {
        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    public Manifest {
        entries = Map.copyOf(entries);
    }

    public static Manifest none() {
        return new Manifest(Map.of());
    }

    /**
     * The document with what the manifest says of it. A row for the document's own id wins over what the page or line says; a row
     * for a file of many documents only fills in what a document leaves out.
     */
    public Document complete(Document document, String file) {
        Entry own = entries.get(document.id());
        if (own != null) {
            return new Document(
                    document.id(),
                    document.text(),
                    document.title(),
                    own.published().or(document::published),
                    own.url().or(document::url),
                    own.outlet().or(document::outlet),
                    own.language().or(document::language));
        }
        Entry shared = entries.get(Input.baseName(file));
        if (shared == null) {
            return document;
        }
        return new Document(
                document.id(),
                document.text(),
                document.title(),
                document.published().or(shared::published),
                document.url().or(shared::url),
                document.outlet().or(shared::outlet),
                document.language().or(shared::language));
    }

    /** Reads the rows it can; each other row is a problem with its line. */
    public static Outcome read(String file, byte[] bytes) {
        StrictText decoded = StrictText.decode(bytes, StandardCharsets.UTF_8);
        if (decoded.badByte().isPresent()) {
            int at = decoded.badByte().getAsInt();
            return new Outcome(
                    none(),
                    List.of(StrictText.badByte(
                            file, StrictText.lineOf(bytes, at), at, bytes[at], StandardCharsets.UTF_8)));
        }
        String text = decoded.text().orElseThrow();
        return new Rows(file).read(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static final class Rows {
        private final String file;
        private final Map<String, Entry> entries = new LinkedHashMap<>();
        private final List<Problem> problems = new java.util.ArrayList<>();
        private int line = 1;

        Rows(String file) {
            this.file = file;
        }

        Outcome read(String text) {
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setIgnoreEmptyLines(true)
                    .setIgnoreHeaderCase(true)
                    .setTrim(true)
                    .setAllowMissingColumnNames(true)
                    .get();
            try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
                if (parser.getHeaderMap().keySet().stream().noneMatch("file"::equalsIgnoreCase)) {
                    problem(
                            "The manifest has no column named file.",
                            "Maybe write the header: file,published,outlet,url,language.");
                    return outcome();
                }
                for (CSVRecord row : parser) {
                    line = (int) parser.getCurrentLineNumber();
                    entry(row);
                }
            } catch (IllegalArgumentException e) {
                problem("The header names a column twice.", "Maybe take one of them out.");
            } catch (CSVException | UncheckedIOException e) {
                line++;
                problem("The row is not CSV.", "Maybe a quote is not closed, or not doubled inside a quoted cell.");
            } catch (IOException e) {
                throw new UncheckedIOException("A string broke off while it was read.", e);
            }
            return outcome();
        }

        private Outcome outcome() {
            return new Outcome(new Manifest(entries), problems);
        }

        private void entry(CSVRecord row) {
            Optional<String> name = cell(row, "file");
            if (name.isEmpty()) {
                problem("The row names no file.", "Maybe a comma is missing before it, or the row is empty.");
                return;
            }
            Optional<String> written = cell(row, "published");
            Optional<LocalDate> day = written.flatMap(PublishedDay::parse);
            if (written.isPresent() && day.isEmpty()) {
                problem("The date cannot be read (published: " + written.get() + ").", "Maybe write it as 2025-03-08.");
                return;
            }
            Entry entry = new Entry(
                    day.map(d -> PublicationDate.given(d, "given in " + Input.baseName(file))),
                    cell(row, "outlet"),
                    cell(row, "url"),
                    cell(row, "language"));
            if (entries.putIfAbsent(Input.baseName(name.get()), entry) != null) {
                problem(
                        "The file (" + name.get() + ") stands twice; the first row was read.",
                        "Maybe take one row out.");
            }
        }

        private static Optional<String> cell(CSVRecord row, String column) {
            return row.isSet(column)
                    ? Optional.of(row.get(column)).filter(words -> !words.isBlank())
                    : Optional.empty();
        }

        private void problem(String what, String advice) {
            problems.add(Problem.atLine(file, line, what, advice));
        }
    }

    /** The names of the files and documents it speaks of. */
    public Set<String> names() {
        return entries.keySet();
    }
}
