package org.attest.cli.terminal;

/**
 * How far a long run has come. On a terminal one line that is written over; elsewhere a line for each tenth, without control
 * characters. Short runs say nothing. Used by one thread.
 */
public final class Progress {
    private static final long PATIENCE_NANOS = 1_500_000_000L;

    private final World world;
    private final boolean silent;
    private final String verb;
    private final long totalBytes;
    private final long started = System.nanoTime();
    private long documents;
    private long bytes;
    private long tenth;
    private int width;

    /** @param totalBytes of all inputs; 0 when nobody knows */
    public Progress(World world, boolean silent, String verb, long totalBytes) {
        this.world = world;
        this.silent = silent;
        this.verb = verb;
        this.totalBytes = totalBytes;
    }

    /** One more document is done, of so many bytes. */
    public void step(String name, long size) {
        documents++;
        bytes += size;
        if (silent || System.nanoTime() - started < PATIENCE_NANOS) {
            return;
        }
        long percent = totalBytes == 0 ? 0 : Math.min(100, bytes * 100 / totalBytes);
        if (world.errIsTerminal()) {
            String line = verb + " " + documents + (totalBytes == 0 ? "" : " (" + percent + " %)") + "  "
                    + Console.oneLine(name, 50);
            world.err().print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            world.err().flush();
            width = line.length();
        } else if (percent / 10 > tenth) {
            tenth = percent / 10;
            world.err().print(verb + ": " + percent + " %, " + documents + " documents\n");
            world.err().flush();
        }
    }

    /** Takes the line away. */
    public void clear() {
        if (width > 0) {
            world.err().print("\r" + " ".repeat(width) + "\r");
            world.err().flush();
            width = 0;
        }
    }
}
