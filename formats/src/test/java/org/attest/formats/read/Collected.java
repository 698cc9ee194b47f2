package org.attest.formats.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.attest.core.text.Document;
import org.attest.formats.Formats;

/** What a reading gave, kept for a test to look at. */
final class Collected implements ReadSink {
    final List<ReadDocument> documents = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();

    static Collected of(String file, byte[] bytes) {
        Collected collected = new Collected();
        try {
            Formats.intake().read(new Input(file, new ByteArrayInputStream(bytes)), collected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return collected;
    }

    static Collected of(String file, String text) {
        return of(file, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void document(ReadDocument document) {
        documents.add(document);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    Document only() {
        if (documents.size() != 1 || !problems.isEmpty()) {
            throw new AssertionError("Not one document: " + documents.size() + ", " + messages());
        }
        return documents.get(0).document();
    }

    List<String> messages() {
        return problems.stream().map(Problem::message).toList();
    }

    List<String> ids() {
        return documents.stream().map(d -> d.document().id()).toList();
    }
}
