package org.attest.formats.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where an exporter puts its files: a folder, an archive, or memory. */
public interface ExportSink {
    /** A new file of that name, which has no folders in it. The exporter closes it. */
    OutputStream create(String name) throws IOException;

    /** Keeps the files in memory, by name, in the order they were made. */
    final class InMemory implements ExportSink {
        private final Map<String, java.io.ByteArrayOutputStream> files = new LinkedHashMap<>();

        @Override
        public OutputStream create(String name) {
            var file = new java.io.ByteArrayOutputStream();
            files.put(name, file);
            return file;
        }

        public Map<String, byte[]> files() {
            Map<String, byte[]> copy = new LinkedHashMap<>();
            files.forEach((name, file) -> copy.put(name, file.toByteArray()));
            return copy;
        }
    }
}
