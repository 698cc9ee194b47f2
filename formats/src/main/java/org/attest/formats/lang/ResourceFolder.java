package org.attest.formats.lang;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Files read by name, from the class path or from a folder on disk. Knowledge is asked for by name, never listed. */
public interface ResourceFolder {
    /** The file's text, or empty when there is none. */
    Optional<KnowledgeFile> file(String name);

    /** @param root with slashes, without one at either end: {@code org/attest/lang/en} */
    static ResourceFolder ofClassPath(ClassLoader loader, String root) {
        return name -> {
            String path = root + "/" + name;
            try (InputStream bytes = loader.getResourceAsStream(path)) {
                return bytes == null ? Optional.empty() : Optional.of(decode(path, bytes.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException("The resource " + path + " broke off while it was read.", e);
            }
        };
    }

    static ResourceFolder ofDirectory(Path root) {
        return name -> {
            Path path = root.resolve(name);
            try {
                return Files.isRegularFile(path)
                        ? Optional.of(decode(path.toString(), Files.readAllBytes(path)))
                        : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException("The file " + path + " could not be read.", e);
            }
        };
    }

    private static KnowledgeFile decode(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new KnowledgeFile(name, text);
        } catch (CharacterCodingException e) {
            throw new KnowledgeFormatException(name, 1, "The file is not UTF-8.", "convert it with iconv.");
        }
    }
}
