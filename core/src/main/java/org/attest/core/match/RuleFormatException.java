package org.attest.core.match;

/** A pack file that cannot be read. The message names the file, the line and a likely fix. */
public final class RuleFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public RuleFormatException(String file, int line, String problem, String advice) {
        super(file + ":" + line + ": " + problem + System.lineSeparator() + "Maybe " + advice);
    }
}
