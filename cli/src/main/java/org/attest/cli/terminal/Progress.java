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
    private final long total;
    private final long started = System.nanoTime();
    private long done;
    private long tenth;
    private int width;

    /** @param total steps to come; 0 when nobody knows */
    public Progress(World world, boolean silent, String verb, long total) {
        this.world = world;
        this.silent = silent;
        this.verb = verb;
        this.total = total;
    }

    /** One more step, on this file. */
    public void step(String name) {
        done++;
        if (silent || System.nanoTime() - started < PATIENCE_NANOS) {
            return;
        }
        String far = total == 0 ? Long.toString(done) : done + "/" + total;
        if (world.errIsTerminal()) {
            String line = verb + " " + far + "  " + Console.oneLine(name, 50);
            world.err().print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            world.err().flush();
            width = line.length();
        } else if (total > 0 && done * 10 / total > tenth) {
            tenth = done * 10 / total;
            world.err().print(verb + " " + far + "\n");
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
