package org.attest.core.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes length-prefixed fields; see {@link CanonicalForm}. */
final class FieldWriter {
    private final List<byte[]> pieces = new ArrayList<>();

    void text(String value) {
        bytes(ExactText.bytes(value));
    }

    void bytes(byte[] value) {
        ascii(value.length + ":");
        pieces.add(value);
        ascii(",");
    }

    <T> void list(List<T> values, Consumer<T> each) {
        ascii("[");
        values.forEach(each);
        ascii("]");
    }

    <T> void optional(Optional<T> value, Consumer<T> each) {
        list(value.stream().toList(), each);
    }

    private void ascii(String mark) {
        pieces.add(mark.getBytes(StandardCharsets.US_ASCII));
    }

    byte[] written() {
        var size = pieces.stream().mapToInt(piece -> piece.length).reduce(0, Math::addExact);
        var all = ByteBuffer.allocate(size);
        pieces.forEach(all::put);
        return all.array();
    }
}
