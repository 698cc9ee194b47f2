package org.attest.cli.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.attest.cli.input.KnowledgeFiles.Known;
import org.attest.cli.terminal.Stop;
import org.attest.cli.terminal.World;
import org.attest.core.lang.PackParser;
import org.attest.formats.lang.KnowledgeFile;
import org.attest.formats.lang.ResourceFolder;
import picocli.CommandLine.Option;

/** A pack under development, read from its folder instead of the shipped ones. */
public final class PackOption {
    @Option(
            names = "--pack",
            paramLabel = "DIR",
            description = "Read with the language pack in this folder, instead of the shipped ones.")
    private String folder;

    public boolean isGiven() {
        return folder != null;
    }

    /** The shipped knowledge, with the pack of the folder when one is given: then every report counts as in its language. */
    public Known known(World world) {
        return isGiven()
                ? KnowledgeFiles.ofPack(PackParser.parse(name(world), files(world)))
                : KnowledgeFiles.shipped();
    }

    /** The folder as messages name it. */
    public String name(World world) {
        check(world);
        return folder.endsWith("/") && folder.length() > 1 ? folder.substring(0, folder.length() - 1) : folder;
    }

    /** The text of a file of the folder by its name; empty when there is none. */
    public Function<String, Optional<String>> files(World world) {
        ResourceFolder files = ResourceFolder.ofDirectory(check(world));
        return name -> files.file(name).map(KnowledgeFile::text);
    }

    private Path check(World world) {
        Path path = world.file(folder);
        if (!Files.isDirectory(path)) {
            throw Stop.notFound("no folder " + folder + ". Maybe check the name: a pack is a folder with a "
                    + PackParser.SETTINGS + ".");
        }
        return path;
    }
}
