package org.attest.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attest.cli.terminal.Stop;
import org.attest.cli.terminal.World;
import org.attest.core.text.Document;
import org.attest.core.text.PublicationDate;
import org.attest.formats.read.Manifest;
import org.attest.formats.read.Problem;
import org.attest.formats.read.ReadDocument;
import picocli.CommandLine.Option;

/** What a person may say about the reports they give. */
public final class InputOptions {
    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The day the reports were published, such as 2025-03-08.")
    private LocalDate published;

    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            description = "A CSV with the columns file, published, outlet, url, language.")
    private String manifest;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who published the reports.")
    private String publisher;

    @Option(names = "--lang", paramLabel = "TAG", description = "The language of the reports, such as en.")
    private String language;

    /** How to complete each document: the manifest named first, then those found in folders, then the options. */
    public Completion completion(World world, List<Path> found, Consumer<Problem> problems) {
        if (language != null && !KnowledgeFiles.languages().contains(language)) {
            throw Stop.usage("no language pack is called " + language + ". Maybe one of "
                    + String.join(", ", KnowledgeFiles.languages()) + ".");
        }
        List<Manifest> manifests = new ArrayList<>();
        if (manifest != null) {
            manifests.add(read(world.file(manifest), problems, true));
        }
        found.forEach(file -> manifests.add(read(file, problems, false)));
        Optional<PublicationDate> day =
                Optional.ofNullable(published).map(date -> PublicationDate.given(date, "given by --published"));
        return new Completion(manifests, day, Optional.ofNullable(publisher), Optional.ofNullable(language));
    }

    private static Manifest read(Path file, Consumer<Problem> problems, boolean named) {
        try {
            Manifest.Outcome outcome = Manifest.read(file.toString(), Files.readAllBytes(file));
            outcome.problems().forEach(problems);
            return outcome.manifest();
        } catch (IOException e) {
            if (named) {
                throw Stop.notFound("the manifest cannot be read (" + file + "). Maybe check its name.");
            }
            problems.accept(Problem.inFile(
                    file.toString(), "The manifest cannot be read.", "Maybe ask its owner for permission."));
            return Manifest.none();
        }
    }

    /**
     * Adds to a document what was said about it. What a manifest says of the very document wins, then the options, then what the
     * document says itself.
     */
    public record Completion(
            List<Manifest> manifests,
            Optional<PublicationDate> published,
            Optional<String> publisher,
            Optional<String> language) {
        public Completion {
            manifests = List.copyOf(manifests);
        }

        public ReadDocument complete(ReadDocument read) {
            return read.withDocument(complete(read.document(), read.file()));
        }

        public Document complete(Document document, String file) {
            Document whole = new Document(
                    document.id(),
                    document.text(),
                    document.title(),
                    published.or(document::published),
                    document.url(),
                    publisher.or(document::outlet),
                    language.or(document::language));
            for (int i = manifests.size() - 1; i >= 0; i--) {
                whole = manifests.get(i).complete(whole, file);
            }
            return whole;
        }
    }
}
