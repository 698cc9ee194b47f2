package org.attest.formats.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day out of a machine-written date. */
final class PublishedDay {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})([-/.]?)(\\d{2})\\2(\\d{2})(?:(?:T|\\s+)\\d{1,2}:?\\d{2}.*|T\\d{2}.*)?");
    private static final DateTimeFormatter[] WORDED = {
        DateTimeFormatter.RFC_1123_DATE_TIME,
        DateTimeFormatter.ofPattern("EEE, d MMM uuuu", Locale.ENGLISH),
        DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH),
        DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
        DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH),
        DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.ENGLISH)
    };

    private PublishedDay() {}

    /**
     * The calendar day as written, in the zone as written: {@code 2025-03-09T01:30:00+03:00} is 9 March. Empty when the words are
     * no date, name no such day, or leave month and day to a guess ({@code 03/04/2025}).
     */
    static Optional<LocalDate> parse(String written) {
        String words = written.strip();
        Matcher numbers = YEAR_FIRST.matcher(words);
        try {
            if (numbers.matches()) {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(numbers.group(1)),
                        Integer.parseInt(numbers.group(3)),
                        Integer.parseInt(numbers.group(4))));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        for (DateTimeFormatter format : WORDED) {
            try {
                return Optional.of(LocalDate.parse(words, format));
            } catch (DateTimeException e) {
                continue;
            }
        }
        return Optional.empty();
    }
}
