package org.attest.bench;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

/**
 * How long one more report takes in a case of some size, and what it touches. Time of the processor is given beside time on the clock: on a
 * machine that others use only the first says something.
 */
public final class GrowthRun {
    private static final int WARM = 60;
    private static final int MEASURED = 101;

    private final GrowthReports reports = new GrowthReports();
    private final CaseFile file;
    private final Map<String, List<Double>> times = new LinkedHashMap<>();

    private GrowthRun(CaseFile file) {
        this.file = file;
    }

    /** Adds reports from a number on to a case, and prints what was measured as one line of CSV. */
    public static void main(String[] arguments) {
        try (CaseFile file = CaseFile.openOrCreate(Path.of(arguments[0]))) {
            file.refresh();
            new GrowthRun(file).run(Integer.parseInt(arguments[1]));
        }
    }

    private void run(int next) {
        for (int i = 0; i < WARM; i++) {
            add(reports.of(next + i));
        }
        times.clear();
        for (int i = WARM; i < WARM + MEASURED; i++) {
            add(reports.of(next + i));
        }
        Map<String, Derived.Row> before = rows();
        add(reports.of(next + WARM + MEASURED));
        Map<String, Derived.Row> after = rows();
        long changed = after.keySet().stream()
                .filter(id -> !after.get(id).equals(before.get(id)))
                .count();
        List<String> cells = new ArrayList<>();
        times.values().forEach(all -> cells.add(String.format(Locale.ROOT, "%.1f", median(all))));
        cells.add(String.format(Locale.ROOT, "%.1f", times.get("linking cpu").stream().mapToDouble(t -> t).average().orElse(0)));
        cells.add(Integer.toString(after.size()));
        cells.add(Long.toString(changed));
        System.out.println(String.join(",", cells));
    }

    private void add(Document document) {
        Reading[] read = new Reading[1];
        time("reading", () -> read[0] = file.reader().read(document));
        time("keeping", () -> keep(document, read[0]));
        time("linking", file::refresh);
    }

    private void time(String what, Runnable work) {
        long clock = System.nanoTime();
        long processor = cpu();
        work.run();
        times.computeIfAbsent(what, w -> new ArrayList<>()).add((System.nanoTime() - clock) / 1e6);
        times.computeIfAbsent(what + " cpu", w -> new ArrayList<>()).add((cpu() - processor) / 1e6);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private Map<String, Derived.Row> rows() {
        return file.store().derived().incidents().stream()
                .collect(Collectors.toMap(Derived.Row::id, Function.identity()));
    }

    private void keep(Document document, Reading read) {
        byte[] bytes = document.text().getBytes(StandardCharsets.UTF_8);
        DrawnBy by = new DrawnBy("text/plain", "text", "1");
        DocumentAdded entry =
                DocumentAdded.of(document, bytes, by, Clock.systemUTC().instant(), Optional.empty());
        file.store().add(entry, Payload.of(bytes, document));
        file.keep(entry.contentHash(), read);
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
