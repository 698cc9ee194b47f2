package org.attest.cli.casework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.text.Sha256;

/**
 * Whether the files of an export are those its manifest names.
 *
 * @param files how many it names
 * @param mismatches one sentence for each that is not as named
 */
public record ExportCheck(int files, List<String> mismatches) {
    public ExportCheck {
        mismatches = List.copyOf(mismatches);
    }

    /** Empty when the folder has no manifest that can be read. */
    public static Optional<ExportCheck> of(Path folder) {
        try {
            JsonNode files = new JsonMapper()
                    .readTree(Files.readAllBytes(folder.resolve("manifest.json")))
                    .path("files");
            List<String> mismatches = new ArrayList<>();
            for (JsonNode file : files) {
                mismatch(folder, file.path("name").asText(), file.path("sha256").asText())
                        .ifPresent(mismatches::add);
            }
            return files.isArray() ? Optional.of(new ExportCheck(files.size(), mismatches)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> mismatch(Path folder, String name, String sha256) {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
            return Optional.of(name + " is missing. Maybe export again.");
        }
        try {
            return Sha256.of(Files.readAllBytes(file)).equals(sha256)
                    ? Optional.empty()
                    : Optional.of(name + " is not as it was exported. Maybe export again, and compare.");
        } catch (IOException e) {
            return Optional.of(name + " cannot be read. Maybe ask its owner for permission.");
        }
    }
}
