package org.attest.formats.json;

/** JSON that is not what this codec wrote. The message names the field. */
public final class WireFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public WireFormatException(String problem, String advice) {
        super(problem + " Maybe " + advice);
    }

    public WireFormatException(String problem, String advice, Throwable cause) {
        super(problem + " Maybe " + advice, cause);
    }
}
