package org.attest.core.incident;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Consumer;

/** Writes numbers and words one after the other; {@link Unpacker} reads them back in the same order. */
final class Packer {
    private static final int FIRST_SIZE = 2048;

    private ByteBuffer bytes = ByteBuffer.allocate(FIRST_SIZE);

    void number(int value) {
        room(Integer.BYTES).putInt(value);
    }

    void number(long value) {
        room(Long.BYTES).putLong(value);
    }

    void text(String words) {
        byte[] written = words.getBytes(StandardCharsets.UTF_8);
        number(written.length);
        room(written.length).put(written);
    }

    <T> void each(Collection<T> values, Consumer<T> write) {
        number(values.size());
        values.forEach(write);
    }

    byte[] packed() {
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    private ByteBuffer room(int more) {
        if (bytes.remaining() < more) {
            bytes = ByteBuffer.allocate(2 * bytes.capacity() + more).put(bytes.flip());
        }
        return bytes;
    }
}
