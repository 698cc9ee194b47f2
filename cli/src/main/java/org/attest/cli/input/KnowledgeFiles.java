package org.attest.cli.input;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.attest.core.lang.LanguagePack;
import org.attest.core.lang.PackParser;
import org.attest.core.read.ClaimReader;
import org.attest.core.read.Knowledge;
import org.attest.core.text.Sha256;
import org.attest.formats.lang.KnowledgeFile;
import org.attest.formats.lang.KnowledgeLoader;
import org.attest.formats.lang.ResourceFolder;

/** What the reader of this program knows: what is shipped, and a case's own actors and places beside its ledger. */
public final class KnowledgeFiles {
    private static final String LANGUAGE = "en";
    private static final String ROOT = "org/attest/";

    private KnowledgeFiles() {}

    /**
     * Knowledge, and what to call it.
     *
     * @param version changes whenever the language, the actors or the places do
     */
    public record Known(Knowledge knowledge, String version) {
        public ClaimReader reader() {
            return new ClaimReader(knowledge);
        }
    }

    /** What is shipped. */
    public static Known shipped() {
        KnowledgeLoader loader = loader();
        return known(Knowledge.of(pack(loader), loader.gazetteer(), loader.actors()), name -> Optional.empty());
    }

    /** What is shipped, and the {@code actors.tsv} and {@code gazetteer.tsv} of a case folder, if it has them; the case's own win. */
    public static Known ofCase(Path folder) {
        KnowledgeLoader loader = loader();
        ResourceFolder own = ResourceFolder.ofDirectory(folder);
        return known(Knowledge.of(pack(loader), loader.gazetteer(own), loader.actors(own)), own);
    }

    /** The tags of the languages that are read. */
    public static List<String> languages() {
        return loader().languages();
    }

    /**
     * The reader's version. While the program has no version of its own, also when its code was built: what an older build read is
     * then read again.
     */
    public static String readerVersion() {
        try {
            Path code = Path.of(ClaimReader.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return ClaimReader.VERSION + "+" + Files.getLastModifiedTime(code).toMillis() + "-"
                    + (Files.isDirectory(code) ? 0 : Files.size(code));
        } catch (URISyntaxException | IOException | RuntimeException e) {
            return ClaimReader.VERSION;
        }
    }

    private static Known known(Knowledge knowledge, ResourceFolder own) {
        ClassLoader classes = KnowledgeFiles.class.getClassLoader();
        StringJoiner texts = new StringJoiner("\0");
        text(ResourceFolder.ofClassPath(classes, ROOT + "actors"), "actors.tsv", texts);
        text(ResourceFolder.ofClassPath(classes, ROOT + "places"), "gazetteer.tsv", texts);
        text(own, "actors.tsv", texts);
        text(own, "gazetteer.tsv", texts);
        LanguagePack pack = knowledge.pack();
        return new Known(
                knowledge,
                pack.tag() + "/" + pack.version() + "+names/"
                        + Sha256.of(texts.toString()).substring(0, 12));
    }

    private static void text(ResourceFolder folder, String name, StringJoiner texts) {
        texts.add(folder.file(name).map(KnowledgeFile::text).orElse(""));
    }

    private static KnowledgeLoader loader() {
        return new KnowledgeLoader(KnowledgeFiles.class.getClassLoader());
    }

    private static LanguagePack pack(KnowledgeLoader loader) {
        return PackParser.parse("lang/" + LANGUAGE, loader.language(LANGUAGE));
    }
}
