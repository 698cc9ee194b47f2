package org.attest.formats.lang;

/** A knowledge file (places, actors, a language) that cannot be read. The message names the file, the line and a likely fix. */
public final class KnowledgeFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** @param advice begins after "Maybe " */
    public KnowledgeFormatException(String file, int line, String problem, String advice) {
        super(file + ":" + line + ": " + problem + System.lineSeparator() + "Maybe " + advice);
    }
}
