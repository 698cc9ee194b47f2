package org.attest.cli.input;

import java.nio.file.Path;
import java.util.List;
import org.attest.core.lang.LanguagePack;
import org.attest.core.lang.PackParser;
import org.attest.core.read.Knowledge;
import org.attest.formats.lang.KnowledgeLoader;
import org.attest.formats.lang.ResourceFolder;

/** What the reader of this program knows: what is shipped, and a case's own actors and places beside its ledger. */
public final class KnowledgeFiles {
    private static final String LANGUAGE = "en";

    private KnowledgeFiles() {}

    /** What is shipped. */
    public static Knowledge shipped() {
        KnowledgeLoader loader = loader();
        return Knowledge.of(pack(loader), loader.gazetteer(), loader.actors());
    }

    /** What is shipped, and the {@code actors.tsv} and {@code gazetteer.tsv} of a case folder, if it has them; the case's own win. */
    public static Knowledge ofCase(Path folder) {
        KnowledgeLoader loader = loader();
        ResourceFolder own = ResourceFolder.ofDirectory(folder);
        return Knowledge.of(pack(loader), loader.gazetteer(own), loader.actors(own));
    }

    /** The tags of the languages that are read. */
    public static List<String> languages() {
        return loader().languages();
    }

    private static KnowledgeLoader loader() {
        return new KnowledgeLoader(KnowledgeFiles.class.getClassLoader());
    }

    private static LanguagePack pack(KnowledgeLoader loader) {
        return PackParser.parse("lang/" + LANGUAGE, loader.language(LANGUAGE, PackParser.FILES));
    }
}
