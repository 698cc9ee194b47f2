package org.attest.formats.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Bytes decoded without a single replacement character, or the place of the first byte that has no meaning.
 *
 * @param text empty when the bytes are not of the charset
 * @param badByte 0-based offset of the first bad byte
 */
record StrictText(Optional<String> text, OptionalInt badByte) {
    static StrictText decode(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        return result.isError()
                ? new StrictText(Optional.empty(), OptionalInt.of(in.position()))
                : new StrictText(Optional.of(out.flip().toString()), OptionalInt.empty());
    }

    /** 1-based line of a byte, lines ending with a line feed. */
    static int lineOf(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    /** The problem of a byte that is not of the charset. */
    static Problem badByte(String file, int line, long offset, byte value, Charset charset) {
        String advice = charset.name().equals("UTF-8")
                ? "Maybe it is in an older encoding: iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW-FILE, with the encoding it has."
                : "Maybe the page names the wrong encoding: convert it to UTF-8 and correct its charset.";
        return Problem.atLine(
                file,
                line,
                "The text is not %s (byte offset %d is 0x%02X).".formatted(charset.name(), offset, value & 0xFF),
                advice);
    }

    /** True when there is nothing a person could read. */
    static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.CONTROL);
    }

    static Problem nothingToRead(String file) {
        return Problem.inFile(file, "There is nothing to read.", "Maybe the download failed: look at the file.");
    }
}
