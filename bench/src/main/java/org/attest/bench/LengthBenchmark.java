package org.attest.bench;

import java.util.concurrent.TimeUnit;
import org.attest.cli.input.KnowledgeFiles;
import org.attest.core.read.ReportReader;
import org.attest.core.text.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Seconds for one text: ten times the text must take about ten times as long, whatever it is made of. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx4g"})
@Warmup(iterations = 2)
@Measurement(iterations = 2)
public class LengthBenchmark {
    @Param({"100000", "1000000", "10000000"})
    private int characters;

    @Param({"At least 12 were killed, 9 said. ", "nine men and ", "12 ", "a-", "killed 9\n", "Gen. ", "\u00a0", "x"})
    private String piece;

    private ReportReader reader;
    private Document text;

    @Setup
    public void load() {
        reader = KnowledgeFiles.shipped().reader();
        text = Document.of("long", piece.repeat(characters / piece.length()));
    }

    @Benchmark
    public Object readLong() {
        return reader.read(text);
    }
}
