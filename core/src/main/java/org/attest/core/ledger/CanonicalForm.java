package org.attest.core.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.core.text.Part;
import org.attest.core.text.PublicationDate;
import org.attest.core.text.Span;

/**
 * The bytes of an entry that are hashed. Not JSON, so that no library upgrade can change a hash.
 *
 * <pre>
 * field    = length ":" bytes ","      length: decimal number of bytes; bytes: {@link ExactText}, UTF-8
 * list     = "[" field* "]"            an optional value is a list of none or one; a group in it is its fields in order
 * form     = "attest-entry/1" kind ... each a field, in the order of the record's components
 * </pre>
 *
 * <p>A number is written in decimal digits, a day and an instant as ISO 8601 in UTC, a word of a closed list as that word.
 * Equal entries have equal bytes; different entries have different bytes; {@link #parse} accepts only what
 * {@link #bytes} writes. A later version gets a new first field and keeps reading this one.
 */
public final class CanonicalForm {
    private static final String VERSION = "attest-entry/1";
    private static final String ADDED = "document-added";
    private static final String DECIDED = "decision-made";
    private static final String PUBLISHED = "figure-published";

    private CanonicalForm() {}

    public static byte[] bytes(Entry entry) {
        var out = new FieldWriter();
        out.text(VERSION);
        return entry.match(added -> write(out, added), decided -> write(out, decided), figure -> write(out, figure));
    }

    /** The entry with these bytes. Throws {@link IllegalArgumentException} when no entry has them. */
    public static Entry parse(byte[] form) {
        var in = new FieldReader(form);
        var entry = read(in);
        in.end();
        if (!Arrays.equals(bytes(entry), form)) {
            throw new IllegalArgumentException("The entry's bytes say what they say in an unusual way.");
        }
        return entry;
    }

    private static Entry read(FieldReader in) {
        var version = in.text();
        if (!version.equals(VERSION)) {
            throw new IllegalArgumentException("The entry is of an unknown version (" + version + ").");
        }
        var kind = in.text();
        return switch (kind) {
            case ADDED -> added(in);
            case DECIDED -> decided(in);
            case PUBLISHED -> published(in);
            default -> throw new IllegalArgumentException("The entry is of an unknown kind (" + kind + ").");
        };
    }

    private static byte[] write(FieldWriter out, DocumentAdded entry) {
        out.text(ADDED);
        out.text(entry.contentHash());
        out.text(entry.textHash());
        out.optional(entry.titleHash(), out::text);
        out.text(entry.id());
        out.optional(entry.published(), date -> {
            out.text(date.earliest().toString());
            out.text(date.latest().toString());
            out.text(date.basis().name());
            out.text(date.reason());
        });
        out.optional(entry.url(), out::text);
        out.optional(entry.outlet(), out::text);
        out.optional(entry.language(), out::text);
        out.text(entry.drawnBy().mediaType());
        out.text(entry.drawnBy().reader());
        out.text(entry.drawnBy().version());
        out.text(entry.at().toString());
        out.optional(entry.addedBy(), out::text);
        return out.written();
    }

    private static Entry added(FieldReader in) {
        return new DocumentAdded(
                in.text(),
                in.text(),
                in.optional(in::text),
                in.text(),
                in.optional(() -> new PublicationDate(
                        day(in.text()), day(in.text()), PublicationDate.Basis.valueOf(in.text()), in.text())),
                in.optional(in::text),
                in.optional(in::text),
                in.optional(in::text),
                new DrawnBy(in.text(), in.text(), in.text()),
                instant(in.text()),
                in.optional(in::text));
    }

    private static byte[] write(FieldWriter out, DecisionMade entry) {
        var target = entry.target();
        out.text(DECIDED);
        out.text(target.document());
        out.text(target.part().word());
        out.optional(target.span(), span -> {
            out.text(Integer.toString(span.start()));
            out.text(Integer.toString(span.end()));
        });
        out.text(target.field());
        out.optional(entry.value(), out::text);
        out.text(entry.reason().word());
        out.optional(entry.note(), out::text);
        out.text(entry.reviewer());
        out.text(entry.at().toString());
        out.optional(boxed(entry.undoes()), number -> out.text(Long.toString(number)));
        return out.written();
    }

    private static Entry decided(FieldReader in) {
        var target = new Target(
                in.text(),
                part(in.text()),
                in.optional(() -> new Span(Integer.parseInt(in.text()), Integer.parseInt(in.text()))),
                in.text());
        return new DecisionMade(
                target,
                in.optional(in::text),
                Reason.ofWord(in.text()),
                in.optional(in::text),
                in.text(),
                instant(in.text()),
                unboxed(in.optional(() -> Long.parseLong(in.text()))));
    }

    private static byte[] write(FieldWriter out, FigurePublished entry) {
        out.text(PUBLISHED);
        out.text(entry.incident());
        out.optional(entry.asOf(), day -> out.text(day.toString()));
        out.text(entry.madeWith().reader());
        out.text(entry.madeWith().pack());
        out.text(entry.madeWith().policy());
        out.list(entry.lines(), out::text);
        out.list(entry.claims(), out::text);
        out.text(entry.at().toString());
        return out.written();
    }

    private static Entry published(FieldReader in) {
        return new FigurePublished(
                in.text(),
                in.optional(() -> day(in.text())),
                new FigurePublished.MadeWith(in.text(), in.text(), in.text()),
                in.list(in::text),
                in.list(in::text),
                instant(in.text()));
    }

    private static Part part(String word) {
        for (var part : Part.values()) {
            if (part.word().equals(word)) {
                return part;
            }
        }
        throw new IllegalArgumentException("A document has no part called (" + word + ").");
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a day (" + text + ").", e);
        }
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not an instant (" + text + ").", e);
        }
    }

    private static Optional<Long> boxed(OptionalLong value) {
        return value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty();
    }

    private static OptionalLong unboxed(Optional<Long> value) {
        return value.map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }
}
