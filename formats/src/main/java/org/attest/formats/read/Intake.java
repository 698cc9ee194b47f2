package org.attest.formats.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads any input: looks at how it begins, refuses what no reader can take, and hands it to the first reader that wants it.
 * Holds no state; safe for use by several threads, each with its own sink.
 */
public final class Intake {
    private final List<DocumentReader> readers;

    /** @param readers asked in this order; the last one takes anything */
    public Intake(List<DocumentReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /** Reads a file. What the file system refuses becomes a problem; {@code IOException} only when reading breaks off. */
    public void readFile(Path path, ReadSink sink) throws IOException {
        if (Files.isDirectory(path)) {
            sink.problem(Problem.inFile(path.toString(), "This is a folder.", "Maybe give the files in it."));
            return;
        }
        try (InputStream bytes = Files.newInputStream(path)) {
            read(new Input(path.toString(), bytes), sink);
        } catch (NoSuchFileException e) {
            sink.problem(Problem.inFile(path.toString(), "There is no such file.", "Maybe check its name."));
        } catch (AccessDeniedException e) {
            sink.problem(Problem.inFile(
                    path.toString(), "The file may not be read.", "Maybe ask its owner for permission."));
        }
    }

    public void read(Input input, ReadSink sink) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(input.bytes(), 2 * Head.LENGTH);
        bytes.mark(Head.LENGTH + 1);
        Head head = new Head(input.file(), bytes.readNBytes(Head.LENGTH));
        bytes.reset();
        Optional<Problem> refusal = refusal(head);
        if (refusal.isPresent()) {
            sink.problem(refusal.get());
            return;
        }
        for (DocumentReader reader : readers) {
            if (reader.reads(head)) {
                reader.read(new Input(input.file(), bytes), sink);
                return;
            }
        }
        sink.problem(
                Problem.inFile(input.file(), "No reader takes this format.", "Maybe save it as plain text in UTF-8."));
    }

    private static Optional<Problem> refusal(Head head) {
        String file = head.file();
        if (head.bytes().length == 0) {
            return Optional.of(StrictText.nothingToRead(file));
        }
        if (head.startsWith(0xFF, 0xFE) || head.startsWith(0xFE, 0xFF)) {
            return Optional.of(Problem.inFile(
                    file,
                    "The text is UTF-16, not UTF-8.",
                    "Maybe convert it: iconv -f UTF-16 -t UTF-8 FILE > NEW-FILE."));
        }
        if (head.begins("%PDF-")) {
            return Optional.of(Problem.inFile(
                    file,
                    "This is a PDF, which is not read yet.",
                    "Maybe draw its text first: pdftotext FILE NEW-FILE.txt."));
        }
        if (head.startsWith(0x1F, 0x8B) || head.startsWith('P', 'K', 3, 4)) {
            return Optional.of(Problem.inFile(
                    file, "This is a compressed file or an office document.", "Maybe unpack it, or save it as text."));
        }
        if (head.hasNul()) {
            return Optional.of(binary(file));
        }
        if (head.extensionIn(".json") && !JsonLinesReader.looksLikeJsonLines(head)) {
            return Optional.of(Problem.inFile(
                    file,
                    "This is JSON, but not one report per line with an id and a text.",
                    "Maybe write one object per line: jq -c . FILE > NEW-FILE.jsonl."));
        }
        return Optional.empty();
    }

    static Problem binary(String file) {
        return Problem.inFile(
                file, "This is binary data, not text (it has NUL bytes).", "Maybe save it as text in UTF-8.");
    }
}
