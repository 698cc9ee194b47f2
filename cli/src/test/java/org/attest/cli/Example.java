package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** The example case, added to a case folder. */
final class Example {
    private Example() {}

    /** Adds the example's reports to {@code folder/.attest}. */
    static void addTo(Path folder) {
        assertThat(Run.in(folder, "demo", "--out", "reports").exit()).isZero();
        assertThat(Run.in(folder, "add", "reports", "--quiet").exit()).isZero();
    }
}
