package org.attest.core.ledger;

import java.util.Arrays;
import org.attest.core.text.Sha256;

/**
 * Strings as bytes, exactly: UTF-8, and three bytes for a surrogate that stands alone (which a JSON escape can produce and
 * {@link String#getBytes} silently turns into a question mark). Different strings always have different bytes. For
 * well-formed text these are the ordinary UTF-8 bytes, so that {@code sha256sum} agrees.
 */
public final class ExactText {
    private static final int[] SMALLEST_BY_LENGTH = {0, 0, 0x80, 0x800, 0x10000};

    private ExactText() {}

    public static byte[] bytes(String text) {
        byte[] bytes = new byte[Math.multiplyExact(text.length(), 3)];
        int size = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            size = put(bytes, size, codePoint);
        }
        return Arrays.copyOf(bytes, size);
    }

    /** The string with these bytes. Throws when no string has them. */
    public static String string(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        for (int i = 0; i < bytes.length; ) {
            int length = lengthFrom(bytes[i]);
            if (length == 0 || i + length > bytes.length) {
                throw notText(i);
            }
            int codePoint = length == 1 ? bytes[i] : bytes[i] & (0xFF >> (length + 1));
            for (int k = 1; k < length; k++) {
                if ((bytes[i + k] & 0xC0) != 0x80) {
                    throw notText(i + k);
                }
                codePoint = codePoint << 6 | bytes[i + k] & 0x3F;
            }
            if (codePoint < SMALLEST_BY_LENGTH[length] || codePoint > Character.MAX_CODE_POINT) {
                throw notText(i);
            }
            text.appendCodePoint(codePoint);
            i += length;
        }
        return text.toString();
    }

    /** The digest that entries keep of a document's text or title. */
    public static String hash(String text) {
        return Sha256.of(bytes(text));
    }

    private static int put(byte[] bytes, int at, int codePoint) {
        if (codePoint < 0x80) {
            bytes[at] = (byte) codePoint;
            return at + 1;
        }
        int length = codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
        int rest = codePoint;
        for (int k = length - 1; k > 0; k--) {
            bytes[at + k] = (byte) (0x80 | rest & 0x3F);
            rest >>= 6;
        }
        bytes[at] = (byte) (0xF00 >> length | rest);
        return at + length;
    }

    private static int lengthFrom(byte first) {
        int value = first & 0xFF;
        if (value < 0x80) {
            return 1;
        }
        return value < 0xC0 ? 0 : value < 0xE0 ? 2 : value < 0xF0 ? 3 : value < 0xF8 ? 4 : 0;
    }

    private static IllegalArgumentException notText(int at) {
        return new IllegalArgumentException("The bytes are not text (at byte " + at + ").");
    }
}
