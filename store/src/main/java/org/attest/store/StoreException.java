package org.attest.store;

/** The store cannot do as asked. The message says what happened, why, and what to do; the case is as it was before. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;

    /** Why, for those who choose an exit code. */
    public enum Problem {
        NO_CASE,
        NOT_A_FOLDER,
        NO_PERMISSION,
        READ_ONLY,
        DISK_FULL,
        LOCKED,
        DAMAGED,
        NEWER_VERSION,
        INPUT_OUTPUT
    }

    StoreException(Problem problem, String what, String why, String advice, Throwable cause) {
        super(what + ": " + why + ". Maybe " + advice + ".", cause);
        this.problem = problem;
    }

    StoreException(Problem problem, String what, String why, String advice) {
        super(what + ": " + why + ". Maybe " + advice + ".");
        this.problem = problem;
    }

    static StoreException damaged(String what, Throwable cause) {
        return new StoreException(
                Problem.DAMAGED,
                what,
                "what is stored was changed",
                "run verify to see what is wrong, and restore the whole folder from a backup",
                cause);
    }

    public Problem problem() {
        return problem;
    }
}
