package org.attest.core.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what {@link FieldWriter} writes, and throws {@link IllegalArgumentException} at anything else. */
final class FieldReader {
    private static final int MOST_DIGITS = 9;

    private final byte[] form;
    private int at;

    FieldReader(byte[] form) {
        this.form = form;
    }

    String text() {
        int length = length();
        if (length > form.length - at) {
            throw malformed("a field of " + length + " bytes");
        }
        var value = ExactText.string(Arrays.copyOfRange(form, at, at + length));
        at += length;
        expect(',');
        return value;
    }

    <T> List<T> list(Supplier<T> each) {
        expect('[');
        var values = new ArrayList<T>();
        while (at < form.length && form[at] != ']') {
            values.add(each.get());
        }
        expect(']');
        return values;
    }

    <T> Optional<T> optional(Supplier<T> each) {
        var values = list(each);
        if (values.size() > 1) {
            throw malformed("at most one value");
        }
        return values.stream().findFirst();
    }

    void end() {
        if (at != form.length) {
            throw malformed("the end");
        }
    }

    private int length() {
        int start = at;
        int value = 0;
        while (at < form.length && form[at] >= '0' && form[at] <= '9' && at - start < MOST_DIGITS) {
            value = value * 10 + form[at++] - '0';
        }
        if (at == start) {
            throw malformed("a length");
        }
        expect(':');
        return value;
    }

    private void expect(char mark) {
        if (at >= form.length || form[at] != mark) {
            throw malformed("'" + mark + "'");
        }
        at++;
    }

    private IllegalArgumentException malformed(String expected) {
        return new IllegalArgumentException(
                "The entry's bytes are malformed (at byte " + at + ", expected " + expected + ").");
    }
}
