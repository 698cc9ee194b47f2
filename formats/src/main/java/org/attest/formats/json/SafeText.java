package org.attest.formats.json;

import java.util.Locale;

/**
 * Words from a report, made safe to print on a terminal and in a file of one line per record. Control characters (C0, DEL, C1),
 * direction marks and overrides, line and paragraph separators and halves of a surrogate pair become <code>&#92;uXXXX</code>; all else
 * stays.
 */
public final class SafeText {
    private SafeText() {}

    /**
     * The words with the unsafe characters escaped. Applied to a line of JSON, whose unsafe characters can only stand inside
     * strings, it gives JSON of the same value.
     */
    public static String escape(String words) {
        StringBuilder safe = null;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < words.length()
                    && Character.isLowSurrogate(words.charAt(i + 1));
            if (!pair && unsafe(c)) {
                if (safe == null) {
                    safe = new StringBuilder(words.length() + 16).append(words, 0, i);
                }
                safe.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                continue;
            }
            if (safe != null) {
                safe.append(c);
            }
            if (pair) {
                i++;
                if (safe != null) {
                    safe.append(words.charAt(i));
                }
            }
        }
        return safe == null ? words : safe.toString();
    }

    private static boolean unsafe(char c) {
        return c < 0x20
                || (c >= 0x7F && c <= 0x9F)
                || c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || Character.isSurrogate(c);
    }
}
