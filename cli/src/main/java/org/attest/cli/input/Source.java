package org.attest.cli.input;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One input, in its place among the others.
 *
 * @param name as the person will recognise it
 * @param path empty for standard input
 */
public record Source(String name, Optional<Path> path) {
    /** What a document that comes by standard input is called. */
    public static final String STDIN = "stdin";
}
