package org.attest.formats.read;

import java.util.OptionalInt;
import org.attest.formats.json.SafeText;

/**
 * Something in an input that could not be read. Never an exception: the rest of the input is read.
 *
 * @param file as the person named it
 * @param line 1-based; empty when the problem is the file's as a whole
 * @param what what is wrong, one sentence
 * @param advice what to do, one sentence
 */
public record Problem(String file, OptionalInt line, String what, String advice) {
    public static Problem inFile(String file, String what, String advice) {
        return new Problem(file, OptionalInt.empty(), what, advice);
    }

    public static Problem atLine(String file, int line, String what, String advice) {
        return new Problem(file, OptionalInt.of(line), what, advice);
    }

    /** One line for a person, safe to print: {@code reports/a.jsonl:12: The line is cut short. Maybe ...} */
    public String message() {
        return SafeText.escape(file + (line.isPresent() ? ":" + line.getAsInt() : "") + ": " + what + " " + advice);
    }
}
