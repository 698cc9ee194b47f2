package org.attest.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attest.store.Settings.Step;

/** Another process at work on a case: started by tests, sometimes killed by them. */
final class StoreProcess {
    private StoreProcess() {}

    /** Adds documents {@code prefix1}, {@code prefix2}, ... */
    static Process adding(Path directory, String prefix, int documents) throws IOException {
        return start("add", directory.toString(), prefix, Integer.toString(documents));
    }

    /** Adds the document {@code name}, prints a line when it has come to {@code step}, and stays there. */
    static Process stoppingAt(Step step, Path directory, String name) throws IOException {
        return start("stop", directory.toString(), name, step.name());
    }

    private static Process start(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                StoreProcess.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    public static void main(String[] arguments) {
        var folder = new CaseFolder(Path.of(arguments[1]));
        if (arguments[0].equals("add")) {
            add(folder, arguments[2], Integer.parseInt(arguments[3]));
            return;
        }
        var stop = Step.valueOf(arguments[3]);
        try (var store = folder.openOrCreate(Settings.USUAL.withPassing(step -> waitAt(stop, step)))) {
            Report.of(arguments[2]).addTo(store);
        }
    }

    static void add(CaseFolder folder, String prefix, int documents) {
        try (var store = folder.openOrCreate()) {
            for (int i = 1; i <= documents; i++) {
                Report.of(prefix + i).addTo(store);
            }
        }
    }

    private static void waitAt(Step stop, Step step) {
        if (step != stop) {
            return;
        }
        try {
            System.out.println("here");
            int end = System.in.read();
            throw new IllegalStateException("Let go instead of killed (" + end + ").");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
