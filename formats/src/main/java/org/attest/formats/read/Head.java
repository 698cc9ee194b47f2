package org.attest.formats.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * How an input begins: enough to tell its format. The content decides; the extension is a hint.
 *
 * @param file its name
 * @param bytes the first bytes, {@link #LENGTH} or all there are
 */
public record Head(String file, byte[] bytes) {
    public static final int LENGTH = 8192;

    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    /** The bytes as Latin-1, one character each, without a UTF-8 byte order mark and leading blanks. */
    public String start() {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return (text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text).stripLeading();
    }

    public boolean begins(String prefix) {
        return start().regionMatches(true, 0, prefix, 0, prefix.length());
    }

    public boolean extensionIn(String... extensions) {
        String name = file.toLowerCase(Locale.ROOT);
        for (String extension : extensions) {
            if (name.endsWith(extension)) {
                return true;
            }
        }
        return false;
    }

    public boolean startsWith(int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    public boolean hasNul() {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }
}
