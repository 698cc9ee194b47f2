package org.attest.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.claim.Actors;
import org.attest.core.lang.LanguagePack;
import org.attest.core.lang.PackParser;
import org.attest.core.place.Gazetteer;
import org.attest.core.read.Knowledge;

/** Finds what a reader knows: the shipped pack, places and actors on the class path, and a case's own lists beside its ledger. */
public final class KnowledgeFiles {
    private static final String ROOT = "/org/attest/";

    private KnowledgeFiles() {}

    /** What is shipped. */
    public static Knowledge shipped() {
        return with(Optional.empty());
    }

    /** What is shipped, and the {@code actors.tsv} and {@code places.tsv} of a case folder, if it has them; the case's own win. */
    public static Knowledge ofCase(Path folder) {
        return with(Optional.of(folder));
    }

    /** The tags of the languages that are read. */
    public static List<String> languages() {
        return resource("lang/INDEX")
                .orElse("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static Knowledge with(Optional<Path> folder) {
        Actors actors = new Actors(NameLists.actors(
                "actors.tsv", resource("actors.tsv").orElse("")));
        NameLists.Places places =
                NameLists.places("gazetteer.tsv", resource("gazetteer.tsv").orElse(""));
        if (folder.isPresent()) {
            Path own = folder.get().resolve("actors.tsv");
            actors = actors.plus(NameLists.actors(own.toString(), content(own)));
            Path ownPlaces = folder.get().resolve("places.tsv");
            places = NameLists.places(ownPlaces.toString(), content(ownPlaces)).or(places);
        }
        return Knowledge.of(pack("en"), new Gazetteer(places.places(), places.names()), actors);
    }

    private static LanguagePack pack(String tag) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : PackParser.FILES) {
            resource("lang/" + tag + "/" + name).ifPresent(text -> files.put(name, text));
        }
        return PackParser.parse("lang/" + tag, files);
    }

    private static String content(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException("The case's own list cannot be read (" + file + ").", e);
        }
    }

    private static Optional<String> resource(String name) {
        try (InputStream bytes = KnowledgeFiles.class.getResourceAsStream(ROOT + name)) {
            return bytes == null
                    ? Optional.empty()
                    : Optional.of(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("A file of the program cannot be read (" + name + ").", e);
        }
    }
}
