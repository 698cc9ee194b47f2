package org.attest.cli.terminal;

/** Ends a verb with a message for a person: what happened, why, what to do. */
public final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exit;

    private Stop(int exit, String message) {
        super(message);
        this.exit = exit;
    }

    public static Stop usage(String message) {
        return new Stop(Exit.USAGE, message);
    }

    public static Stop notFound(String message) {
        return new Stop(Exit.NOT_FOUND, message);
    }

    public static Stop refused(String message) {
        return new Stop(Exit.REFUSED, "refused: " + message);
    }

    public static Stop failed(String message) {
        return new Stop(Exit.FAILED, message);
    }

    public int exit() {
        return exit;
    }
}
