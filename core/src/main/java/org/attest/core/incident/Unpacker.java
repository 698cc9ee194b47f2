package org.attest.core.incident;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads what {@link Packer} wrote. */
final class Unpacker {
    private final ByteBuffer bytes;

    Unpacker(byte[] packed) {
        bytes = ByteBuffer.wrap(packed);
    }

    int number() {
        return bytes.getInt();
    }

    long longNumber() {
        return bytes.getLong();
    }

    String text() {
        byte[] written = new byte[number()];
        bytes.get(written);
        return new String(written, StandardCharsets.UTF_8);
    }

    <T> List<T> each(Supplier<T> read) {
        int size = number();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(read.get());
        }
        return values;
    }
}
