package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Three plain reports: a total and its parts, the total printed as one part, and a newer count of that part. */
final class SmallCase {
    private SmallCase() {}

    /** Adds them to {@code folder/.attest}. */
    static void addTo(Path folder) throws IOException {
        Path reports = Files.createDirectories(folder.resolve("small"));
        Files.writeString(
                reports.resolve("saturday.txt"),
                "The Syrian Observatory for Human Rights said on Saturday that 745 civilians were killed in Latakia."
                        + " It said 125 members of the security forces were killed. It said 148 pro-Assad fighters were"
                        + " killed. In all 1,018 people were killed, it said.\n");
        Files.writeString(
                reports.resolve("monday.txt"),
                "The Syrian Observatory for Human Rights said on Saturday that 1,018 civilians were killed in Latakia."
                        + " It said 745 civilians were killed. It said 125 members of the security forces were killed."
                        + " It said 148 pro-Assad fighters were killed.\n");
        Files.writeString(
                reports.resolve("tuesday.txt"),
                "The Syrian Observatory for Human Rights said on Tuesday that 1,225 civilians had been killed in"
                        + " Latakia since 6 March.\n");
        Files.writeString(
                reports.resolve("manifest.csv"),
                "file,published\nsaturday.txt,2025-03-08\nmonday.txt,2025-03-10\ntuesday.txt,2025-03-11\n");
        assertThat(Run.in(folder, "add", "small", "--quiet").exit()).isZero();
    }
}
