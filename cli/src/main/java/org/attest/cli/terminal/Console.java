package org.attest.cli.terminal;

import java.util.Locale;
import org.attest.formats.json.SafeText;
import org.attest.formats.read.Problem;

/**
 * What one run says: data on the one stream, words for a person on the other. Whatever comes from a document passes
 * {@link #safe} on its way. Safe for use by several threads, a line at a time.
 */
public final class Console {
    /** How data is written. */
    public enum Form {
        HUMAN,
        /** Tab-separated, one record per line. */
        PLAIN,
        /** One JSON object per line. */
        JSON
    }

    private final World world;
    private final Form form;
    private final boolean quiet;
    private final boolean verbose;
    private final boolean color;

    public Console(World world, Form form, boolean quiet, boolean verbose, boolean color) {
        this.world = world;
        this.form = form;
        this.quiet = quiet;
        this.verbose = verbose;
        this.color = color;
    }

    public Form form() {
        return form;
    }

    public boolean isJson() {
        return form == Form.JSON;
    }

    public boolean isPlain() {
        return form == Form.PLAIN;
    }

    public boolean isVerbose() {
        return verbose;
    }

    /** One line of data. */
    public synchronized void line(String words) {
        world.out().print(words + "\n");
        if (world.outIsTerminal()) {
            world.out().flush();
        }
    }

    /** One record of data; a tab or a line end inside a field is shown, not sent. */
    public void record(Object... fields) {
        StringBuilder line = new StringBuilder();
        for (Object field : fields) {
            line.append(line.length() == 0 && field == fields[0] ? "" : "\t").append(safe(String.valueOf(field)));
        }
        line(line.toString());
    }

    /** A message, unless the run is quiet. */
    public void say(String words) {
        if (!quiet) {
            message(words);
        }
    }

    /** A message that quiet does not silence. */
    public synchronized void message(String words) {
        world.err().print(words + "\n");
        world.err().flush();
    }

    /** A question; the answer stands on the same line. */
    public synchronized void prompt(String words) {
        world.out().flush();
        world.err().print(words);
        world.err().flush();
    }

    public void problem(Problem problem) {
        message("attest: " + problem.message());
    }

    /** True when nobody reads the data any more: the reader of a pipe went away. */
    public boolean isAbandoned() {
        return world.out().checkError();
    }

    /** A heading, emphasised where a terminal can. */
    public String strong(String words) {
        return color ? "\u001B[1m" + words + "\u001B[0m" : words;
    }

    /** Secondary words, dimmed where a terminal can. */
    public String faint(String words) {
        return color ? "\u001B[2m" + words + "\u001B[0m" : words;
    }

    /** Words of a document, unable to drive a terminal. */
    public static String safe(String words) {
        return SafeText.escape(words);
    }

    /** Words of a document on one line, white space as single blanks, unable to drive a terminal. */
    public static String oneLine(String words) {
        return safe(words.replaceAll("\\s+", " ").strip());
    }

    /** The same, at most so many characters. */
    public static String oneLine(String words, int most) {
        String line = oneLine(words);
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 3)) + "...";
    }

    /** A number for a person to read: {@code 1,225}. */
    public static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** {@code 1 claim}, {@code 2 claims}. */
    public static String count(long value, String one, String many) {
        return number(value) + " " + (value == 1 ? one : many);
    }
}
