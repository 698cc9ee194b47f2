package org.attest.cli.input;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.attest.core.claim.Actors;
import org.attest.core.lang.Language;
import org.attest.core.lang.LanguageGate;
import org.attest.core.lang.LanguagePack;
import org.attest.core.place.Gazetteer;
import org.attest.core.read.ClaimReader;
import org.attest.core.read.Knowledge;
import org.attest.core.read.ReportReader;
import org.attest.core.text.Sha256;
import org.attest.formats.lang.KnowledgeFile;
import org.attest.formats.lang.KnowledgeLoader;
import org.attest.formats.lang.ResourceFolder;

/** What the reader of this program knows: what is shipped, and a case's own actors and places beside its ledger. */
public final class KnowledgeFiles {
    private static final String ROOT = "org/attest/";

    private KnowledgeFiles() {}

    /**
     * Knowledge, and what to call it.
     *
     * @param languages what is known, once for each language that is read; the same places and actors in each
     * @param gate chooses among them
     * @param version changes whenever a language, the actors or the places do
     */
    public record Known(List<Knowledge> languages, LanguageGate gate, String version) {
        public Known {
            languages = List.copyOf(languages);
        }

        /** Of the first language: what is asked for places and actors. */
        public Knowledge knowledge() {
            return languages.get(0);
        }

        /** The same, taking every report for one in the first language. */
        Known readingAll() {
            return new Known(
                    languages, new LanguageGate(List.of(Language.of(knowledge().pack())), List.of()), version);
        }

        public ReportReader reader() {
            return new ReportReader(gate, languages);
        }
    }

    /** What is shipped. */
    public static Known shipped() {
        return known(KnowledgeFiles::packs, name -> Optional.empty());
    }

    /** What is shipped, and the {@code actors.tsv} and {@code gazetteer.tsv} of a case folder, if it has them; the case's own win. */
    public static Known ofCase(Path folder) {
        return known(KnowledgeFiles::packs, ResourceFolder.ofDirectory(folder));
    }

    /** The shipped places and actors with a pack of someone's own, for reports that are all in its language. */
    public static Known ofPack(LanguagePack pack) {
        return known(() -> List.of(pack), name -> Optional.empty()).readingAll();
    }

    /** A shipped pack with its files. */
    public static PackSource pack(String tag) {
        return PackSource.of("lang/" + tag, loader().language(tag));
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

    /** Packs are loaded beside places and actors: together they are most of a short run. */
    private static Known known(Supplier<List<LanguagePack>> languages, ResourceFolder own) {
        KnowledgeLoader loader = loader();
        CompletableFuture<List<LanguagePack>> loading = CompletableFuture.supplyAsync(languages);
        Gazetteer gazetteer = loader.gazetteer(own);
        Actors actors = loader.actors(own);
        List<LanguagePack> packs = joined(loading);
        LanguageGate gate = new LanguageGate(packs.stream().map(Language::of).toList(), loader.knownLanguages());
        return new Known(
                packs.stream()
                        .map(pack -> Knowledge.of(pack, gazetteer, actors))
                        .toList(),
                gate,
                version(packs, own));
    }

    private static List<LanguagePack> joined(CompletableFuture<List<LanguagePack>> loading) {
        try {
            return loading.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static String version(List<LanguagePack> packs, ResourceFolder own) {
        ClassLoader classes = KnowledgeFiles.class.getClassLoader();
        StringJoiner texts = new StringJoiner("\0");
        text(ResourceFolder.ofClassPath(classes, ROOT + "actors"), "actors.tsv", texts);
        text(ResourceFolder.ofClassPath(classes, ROOT + "places"), "gazetteer.tsv", texts);
        text(ResourceFolder.ofClassPath(classes, ROOT + "lang"), "languages.tsv", texts);
        text(own, "actors.tsv", texts);
        text(own, "gazetteer.tsv", texts);
        StringJoiner names = new StringJoiner("+");
        packs.forEach(pack -> names.add(pack.tag() + "/" + pack.version()));
        return names + "+names/" + Sha256.of(texts.toString()).substring(0, 12);
    }

    private static void text(ResourceFolder folder, String name, StringJoiner texts) {
        texts.add(folder.file(name).map(KnowledgeFile::text).orElse(""));
    }

    private static KnowledgeLoader loader() {
        return new KnowledgeLoader(KnowledgeFiles.class.getClassLoader());
    }

    private static List<LanguagePack> packs() {
        return languages().stream().map(tag -> pack(tag).pack()).toList();
    }
}
