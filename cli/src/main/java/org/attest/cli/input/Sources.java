package org.attest.cli.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.attest.cli.terminal.World;
import org.attest.formats.read.Problem;
import org.attest.store.CaseFolder;

/**
 * The inputs a person named, in the order given; a folder stands for the files in it and below it, by name. Hidden files are left
 * out, a folder's {@code manifest.csv} and {@code README} are no reports, nor is a case, nor what is no file, such as a pipe. A link
 * that leads back to where it is followed from is not followed.
 *
 * @param all the inputs
 * @param manifests the manifests met in folders, the outermost first
 */
public record Sources(List<Source> all, List<Path> manifests) {
    private static final String MANIFEST = "manifest.csv";
    private static final String README = "README";
    private static final int DEEPEST = 64;

    public Sources {
        all = List.copyOf(all);
        manifests = List.copyOf(manifests);
    }

    /** @param problems told of folders that cannot be listed */
    public static Sources of(World world, List<String> names, Consumer<Problem> problems) {
        Walk walk = new Walk(problems);
        for (String name : names) {
            if (name.equals("-")) {
                walk.sources.add(new Source(Source.STDIN, Optional.empty()));
                continue;
            }
            try {
                walk.visit(world.file(name), 0);
            } catch (InvalidPathException e) {
                problems.accept(Problem.inFile(name, "This is no file name.", "Maybe check how it is written."));
            }
        }
        return new Sources(walk.sources, walk.manifests);
    }

    /** Of all files together; standard input, and what cannot be asked, counts as nothing. */
    public long bytes() {
        return all.stream()
                .flatMap(source -> source.path().stream())
                .mapToLong(Sources::size)
                .sum();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    private static final class Walk {
        private final Consumer<Problem> problems;
        private final List<Source> sources = new ArrayList<>();
        private final List<Path> manifests = new ArrayList<>();
        private final Set<Path> entered = new HashSet<>();

        Walk(Consumer<Problem> problems) {
            this.problems = problems;
        }

        void visit(Path path, int depth) {
            if (!Files.isDirectory(path)) {
                sources.add(new Source(path.toString(), Optional.of(path)));
            } else if (depth < DEEPEST && !isCase(path) && entered.add(real(path))) {
                for (Path child : children(path)) {
                    if (isSpecial(child)) {
                        continue;
                    }
                    if (child.getFileName().toString().equals(MANIFEST) && Files.isRegularFile(child)) {
                        manifests.add(child);
                    } else if (!child.getFileName().toString().startsWith(README)) {
                        visit(child, depth + 1);
                    }
                }
                entered.remove(real(path));
            }
        }

        private static boolean isCase(Path folder) {
            return new CaseFolder(folder).exists();
        }

        /** Reading a pipe or a device would wait for ever. A dangling link is told of when it is read. */
        private static boolean isSpecial(Path child) {
            return Files.exists(child) && !Files.isRegularFile(child) && !Files.isDirectory(child);
        }

        private static Path real(Path folder) {
            try {
                return folder.toRealPath();
            } catch (IOException e) {
                return folder.toAbsolutePath().normalize();
            }
        }

        private List<Path> children(Path folder) {
            List<Path> children = new ArrayList<>();
            try (DirectoryStream<Path> listed = Files.newDirectoryStream(folder)) {
                for (Path child : listed) {
                    if (!child.getFileName().toString().startsWith(".")) {
                        children.add(child);
                    }
                }
            } catch (AccessDeniedException e) {
                problems.accept(Problem.inFile(
                        folder.toString(), "The folder may not be read.", "Maybe ask its owner for permission."));
            } catch (IOException e) {
                problems.accept(Problem.inFile(
                        folder.toString(), "The folder cannot be listed.", "Maybe check the disk it is on."));
            }
            children.sort(Comparator.comparing(child -> child.getFileName().toString()));
            return children;
        }
    }
}
