package org.attest.store;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * How a store on disk behaves where tests need it otherwise.
 *
 * @param patience how long to wait for another process
 * @param mostPages the database grows no larger, as on a full disk
 * @param passing told each step of a transaction as it is passed
 */
record Settings(Duration patience, OptionalLong mostPages, Consumer<Step> passing) {
    static final Settings USUAL = new Settings(Duration.ofSeconds(15), OptionalLong.empty(), step -> {});

    /** Where a crash can be provoked. */
    enum Step {
        ENTRY_WRITTEN,
        PAYLOAD_WRITTEN,
        COMMITTED
    }

    Settings withPatience(Duration time) {
        return new Settings(time, mostPages, passing);
    }

    Settings withMostPages(long pages) {
        return new Settings(patience, OptionalLong.of(pages), passing);
    }

    Settings withPassing(Consumer<Step> observer) {
        return new Settings(patience, mostPages, observer);
    }
}
