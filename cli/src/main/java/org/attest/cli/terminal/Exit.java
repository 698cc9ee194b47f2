package org.attest.cli.terminal;

/** What the program answers its caller. */
public final class Exit {
    public static final int DONE = 0;
    /** An unexpected failure, the disk's or our own. */
    public static final int FAILED = 1;

    public static final int USAGE = 2;
    /** {@code check --fail-on} or {@code check-pack} found problems, or {@code verify} a mismatch. */
    public static final int FOUND = 3;
    /** Some inputs could not be read; the rest is done. */
    public static final int UNREADABLE = 4;

    public static final int NOT_FOUND = 5;
    public static final int REFUSED = 6;
    public static final int INTERRUPTED = 130;

    private Exit() {}
}
