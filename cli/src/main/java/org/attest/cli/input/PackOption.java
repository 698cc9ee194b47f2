package org.attest.cli.input;

import java.nio.file.Files;
import java.nio.file.Path;
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

    /** The shipped knowledge, or with the pack of the folder when one is given: then every report counts as in its language. */
    public Known known(World world) {
        return isGiven() ? KnowledgeFiles.ofPack(source(world).pack()) : KnowledgeFiles.shipped();
    }

    /** The pack of the folder. */
    public PackSource source(World world) {
        ResourceFolder files = ResourceFolder.ofDirectory(check(world));
        boolean ends = folder.length() > 1 && folder.endsWith("/");
        return PackSource.of(
                ends ? folder.substring(0, folder.length() - 1) : folder,
                name -> files.file(name).map(KnowledgeFile::text));
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
