package org.attest.cli.terminal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** Remembers that writing failed, which a print stream keeps to itself. A reader that went away early is no failure. */
public final class WatchedStream extends FilterOutputStream {
    private Optional<String> failure = Optional.empty();

    public WatchedStream(OutputStream out) {
        super(out);
    }

    /** What the system said; empty when all was written. */
    public Optional<String> failure() {
        return failure.filter(words -> !words.toLowerCase(Locale.ROOT).contains("broken pipe"));
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        try {
            out.write(bytes, offset, count);
        } catch (IOException e) {
            failure = Optional.of(String.valueOf(e.getMessage()));
            throw e;
        }
    }
}
