package org.attest.formats.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Splits a stream at line feeds, holding one line at a time and never more than a limit of it. Used by one thread. */
final class ByteLines {
    /**
     * One line.
     *
     * @param number 1-based
     * @param offset of its first byte in the file
     * @param bytes without the line feed; cut at the limit when too long
     * @param tooLong more bytes than the limit
     * @param ended a line feed followed; the last line of a file may lack it
     */
    record Line(int number, long offset, byte[] bytes, boolean tooLong, boolean ended) {}

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[64 * 1024];
    private int at;
    private int filled;
    private int number;
    private long offset;

    ByteLines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line; empty at the end. */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long start = offset;
        boolean tooLong = false;
        while (fill()) {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            int kept = Math.min(end - at, limit - line.size());
            tooLong |= kept < end - at;
            line.write(buffer, at, kept);
            boolean ended = end < filled;
            int taken = end - at + (ended ? 1 : 0);
            offset += taken;
            at += taken;
            if (ended) {
                return Optional.of(new Line(++number, start, line.toByteArray(), tooLong, true));
            }
        }
        return offset == start
                ? Optional.empty()
                : Optional.of(new Line(++number, start, line.toByteArray(), tooLong, false));
    }

    private boolean fill() throws IOException {
        if (at == filled) {
            at = 0;
            filled = Math.max(0, in.read(buffer));
        }
        return filled > 0;
    }
}
