package org.attest.core.text;

import java.time.LocalDate;

/**
 * When a report was published, and who says so.
 *
 * @param earliest first possible day
 * @param latest last possible day; the same day when it is known
 * @param basis where it comes from
 * @param reason one phrase for a reader: "given by --published", "the page's own metadata", "since Thursday, with ..."
 */
public record PublicationDate(LocalDate earliest, LocalDate latest, Basis basis, String reason) {
    /** From the surest to the least sure. */
    public enum Basis {
        /** Given on the command line or in a manifest. */
        GIVEN,
        /** A field of the JSON line or the page's metadata. */
        METADATA,
        /** Worked out from the words of the report; always shown with its reason. */
        INFERRED
    }

    public PublicationDate {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "A publication date cannot end (" + latest + ") before it starts (" + earliest + ").");
        }
    }

    public static PublicationDate given(LocalDate day, String reason) {
        return new PublicationDate(day, day, Basis.GIVEN, reason);
    }

    public static PublicationDate metadata(LocalDate day, String reason) {
        return new PublicationDate(day, day, Basis.METADATA, reason);
    }

    public boolean isOneDay() {
        return earliest.equals(latest);
    }
}
