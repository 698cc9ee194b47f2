package org.attest.formats.lang;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.core.claim.Actors;
import org.attest.core.lang.Language;
import org.attest.core.place.Gazetteer;

/** The knowledge shipped with the program, and what a case adds to it. Holds no state; every call reads anew. */
public final class KnowledgeLoader {
    private static final String ROOT = "org/attest/";
    private static final String PLACES = "gazetteer.tsv";
    private static final String ACTORS = "actors.tsv";
    private static final String LANGUAGES = "languages.tsv";

    private final ClassLoader loader;

    /** @param loader of the class path that has the packs */
    public KnowledgeLoader(ClassLoader loader) {
        this.loader = loader;
    }

    /** The language tags of {@code lang/INDEX}, one a line, in its order. */
    public List<String> languages() {
        return shipped("lang", "INDEX").rows().stream()
                .map(row -> row.column(0))
                .toList();
    }

    /** The languages that can be named, whether read or not, but for the stop words of a pack's own. */
    public List<Language> knownLanguages() {
        return LanguagesFile.parse(shipped("lang", LANGUAGES));
    }

    /** The text of a file of a language folder, by its name; empty when there is none. */
    public Function<String, Optional<String>> language(String tag) {
        ResourceFolder folder = ResourceFolder.ofClassPath(loader, ROOT + "lang/" + tag);
        return name -> folder.file(name).map(KnowledgeFile::text);
    }

    /** The shipped places. */
    public Gazetteer gazetteer() {
        return GazetteerFile.parse(List.of(shipped("places", PLACES)));
    }

    /** A case's {@code gazetteer.tsv}, if it has one, and the shipped places; the case's come first where a name is shared. */
    public Gazetteer gazetteer(ResourceFolder ofCase) {
        Optional<KnowledgeFile> own = ofCase.file(PLACES);
        return GazetteerFile.parse(Stream.concat(own.stream(), Stream.of(shipped("places", PLACES)))
                .toList());
    }

    /** The shipped actors. */
    public Actors actors() {
        return ActorsFile.parse(shipped("actors", ACTORS));
    }

    /** The shipped actors and those of a case's {@code actors.tsv}; the case's win a name both have. */
    public Actors actors(ResourceFolder ofCase) {
        Actors shipped = actors();
        return ofCase.file(ACTORS)
                .map(own -> shipped.plus(ActorsFile.parse(own).all()))
                .orElse(shipped);
    }

    private KnowledgeFile shipped(String folder, String name) {
        return ResourceFolder.ofClassPath(loader, ROOT + folder)
                .file(name)
                .orElseThrow(() -> new KnowledgeFormatException(
                        ROOT + folder + "/" + name, 1, "The file is missing.", "put the packs on the class path."));
    }
}
