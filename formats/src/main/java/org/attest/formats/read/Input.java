package org.attest.formats.read;

import java.io.InputStream;

/**
 * Bytes under a name. Whoever opened the bytes closes them.
 *
 * @param file path or name, as problems will print it
 * @param bytes read once, from the start
 */
public record Input(String file, InputStream bytes) {
    /** The name without its folders: the id of a document that is a whole file. */
    public String baseName() {
        return baseName(file);
    }

    static String baseName(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }
}
