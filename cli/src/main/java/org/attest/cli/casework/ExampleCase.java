package org.attest.cli.casework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The bundled example: reports written for it, and the manifest that says what a person would know of them. */
public final class ExampleCase {
    private static final String ROOT = "/org/attest/cli/example/";
    private static final String MANIFEST = "manifest.csv";
    private static final String README = "README.md";

    private ExampleCase() {}

    /** Writes the reports, their manifest and their README to a folder. */
    public static void copyTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> names = new ArrayList<>(reports());
        names.add(MANIFEST);
        names.add(README);
        for (String name : names) {
            Files.write(folder.resolve(name), bytes(name));
        }
    }

    /** Names of the reports, as the manifest lists them. */
    public static List<String> reports() {
        return new String(bytes(MANIFEST), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    private static byte[] bytes(String name) {
        try (InputStream bytes = ExampleCase.class.getResourceAsStream(ROOT + name)) {
            if (bytes == null) {
                throw new IllegalStateException("The example case lacks " + name + ". Maybe build the program again.");
            }
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("A file of the program cannot be read (" + name + ").", e);
        }
    }
}
