package org.attest.formats.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.attest.core.text.Document;

/**
 * Plain text in UTF-8, one document per file, its id the file's base name. Nothing is trimmed or normalised: a leading empty
 * line, CR LF line ends and a byte order mark (character 0, U+FEFF) stay, so offsets index the file as received.
 */
public final class TextReader implements DocumentReader {
    @Override
    public String name() {
        return "text";
    }

    @Override
    public int version() {
        return 1;
    }

    /** Takes whatever no other reader wants. */
    @Override
    public boolean reads(Head head) {
        return true;
    }

    @Override
    public void read(Input input, ReadSink sink) throws IOException {
        Optional<byte[]> whole = WholeFile.bytes(input, sink);
        if (whole.isEmpty()) {
            return;
        }
        byte[] bytes = whole.get();
        StrictText decoded = StrictText.decode(bytes, StandardCharsets.UTF_8);
        if (decoded.badByte().isPresent()) {
            int at = decoded.badByte().getAsInt();
            sink.problem(StrictText.badByte(
                    input.file(), StrictText.lineOf(bytes, at), at, bytes[at], StandardCharsets.UTF_8));
            return;
        }
        String text = decoded.text().orElseThrow();
        if (text.indexOf('\0') >= 0) {
            sink.problem(Intake.binary(input.file()));
        } else if (StrictText.isBlank(text)) {
            sink.problem(StrictText.nothingToRead(input.file()));
        } else {
            sink.document(new ReadDocument(
                    Document.of(input.baseName(), text), input.file(), OptionalInt.empty(), id(), bytes));
        }
    }
}
