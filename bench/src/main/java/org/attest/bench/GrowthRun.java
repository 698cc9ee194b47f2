package org.attest.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.cli.casework.CaseFile;
import org.attest.core.claim.Reading;
import org.attest.core.ledger.DocumentAdded;
import org.attest.core.ledger.DrawnBy;
import org.attest.core.text.Document;
import org.attest.store.Derived;
import org.attest.store.Payload;

/** How long one more report takes in a case of some size, and what it touches. */
public final class GrowthRun {
    private static final int WARM = 40;
    private static final int MEASURED = 101;

    private GrowthRun() {}

    /** Adds reports from a number on to a case; prints one line: milliseconds of reading, of keeping and of linking, and rows. */
    public static void main(String[] arguments) {
        GrowthReports reports = new GrowthReports();
        int next = Integer.parseInt(arguments[1]);
        List<Double> reading = new ArrayList<>();
        List<Double> keeping = new ArrayList<>();
        List<Double> linking = new ArrayList<>();
        try (CaseFile file = CaseFile.openOrCreate(Path.of(arguments[0]))) {
            file.refresh();
            for (int i = 0; i < WARM + MEASURED; i++) {
                long start = System.nanoTime();
                Document document = reports.of(next + i);
                Reading read = file.reader().read(document);
                long parsed = System.nanoTime();
                add(file, document, read);
                long kept = System.nanoTime();
                file.refresh();
                long linked = System.nanoTime();
                if (i >= WARM) {
                    reading.add((parsed - start) / 1e6);
                    keeping.add((kept - parsed) / 1e6);
                    linking.add((linked - kept) / 1e6);
                }
            }
            Map<String, Derived.Row> before = rows(file);
            Document last = reports.of(next + WARM + MEASURED);
            add(file, last, file.reader().read(last));
            long start = System.nanoTime();
            file.refresh();
            double one = (System.nanoTime() - start) / 1e6;
            Map<String, Derived.Row> after = rows(file);
            long same = after.keySet().stream()
                    .filter(id -> after.get(id).equals(before.get(id)))
                    .count();
            System.out.printf(
                    java.util.Locale.ROOT,
                    "%.2f,%.2f,%.2f,%.2f,%.2f,%d,%d%n",
                    median(reading),
                    median(keeping),
                    median(linking),
                    max(linking),
                    one,
                    after.size(),
                    after.size() - same);
        }
    }

    private static Map<String, Derived.Row> rows(CaseFile file) {
        return file.store().derived().incidents().stream().collect(Collectors.toMap(Derived.Row::id, Function.identity()));
    }

    private static void add(CaseFile file, Document document, Reading read) {
        byte[] bytes = document.text().getBytes(StandardCharsets.UTF_8);
        DocumentAdded entry = DocumentAdded.of(
                document, bytes, new DrawnBy("text/plain", "text", "1"), Clock.systemUTC().instant(), Optional.empty());
        file.store().add(entry, Payload.of(bytes, document));
        file.keep(entry.contentHash(), read);
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static double max(List<Double> times) {
        return times.stream().mapToDouble(time -> time).max().orElse(0);
    }
}
