package org.attest.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.attest.cli.input.KnowledgeFiles;
import org.attest.core.read.ReportReader;
import org.attest.core.text.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Reports of 4 kB a second, on one core. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class ReadingBenchmark {
    private static final int CHARACTERS = 4_000;

    private final List<Document> harm = Reports.of(200, CHARACTERS, 3);
    private final List<Document> calm = Reports.of(200, CHARACTERS, 0);
    private ReportReader reader;
    private SentenceDetectorME sentences;
    private TokenizerME tokens;
    private POSTaggerME tags;
    private int next;

    @Setup
    public void load() throws IOException {
        reader = KnowledgeFiles.shipped().reader();
        try (InputStream in = model("sentence")) {
            sentences = new SentenceDetectorME(new SentenceModel(in));
        }
        try (InputStream in = model("tokens")) {
            tokens = new TokenizerME(new TokenizerModel(in));
        }
        try (InputStream in = model("pos")) {
            tags = new POSTaggerME(new POSModel(in));
        }
    }

    private static InputStream model(String task) {
        return ReadingBenchmark.class.getResourceAsStream("/opennlp-en-ud-ewt-" + task + "-1.3-2.5.4.bin");
    }

    /** Everything drawn from reports that tell of harm. */
    @Benchmark
    public Object readHarm() {
        return reader.read(next(harm));
    }

    /** Reports that tell of none. */
    @Benchmark
    public Object skimCalm() {
        return reader.skim(next(calm));
    }

    /** The same reports as {@link #readHarm}, cut and tagged by OpenNLP. */
    @Benchmark
    public int tagHarm() {
        int tagged = 0;
        for (String sentence : sentences.sentDetect(next(harm).text())) {
            tagged += tags.tag(tokens.tokenize(sentence)).length;
        }
        return tagged;
    }

    private Document next(List<Document> reports) {
        next = (next + 1) % reports.size();
        return reports.get(next);
    }
}
