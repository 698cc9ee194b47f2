package org.attest.cli.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.attest.cli.terminal.World;
import org.attest.formats.Formats;
import org.attest.formats.read.Input;
import org.attest.formats.read.Intake;
import org.attest.formats.read.Problem;
import org.attest.formats.read.ReadDocument;
import org.attest.formats.read.ReadSink;

/**
 * Reads inputs one after the other and works on their documents on all cores; results are handed over in the order of the inputs.
 * Holds a bounded number of documents, however many an input has. A document on which the work fails is a problem, and the next is read.
 *
 * @param <T> what the work makes of a document
 */
public final class ReportStream<T> {
    private static final int WORKERS = Runtime.getRuntime().availableProcessors();
    private static final int MOST_WAITING = 32 + 16 * WORKERS;
    private static final long MOST_CHARACTERS = 16_000_000;

    /** Takes results in order, on the calling thread. */
    @FunctionalInterface
    public interface Taker<T> {
        /** False to end the run early. */
        boolean take(ReadDocument document, T result);
    }

    private record Waiting<T>(ReadDocument document, Future<T> result) {}

    private final Function<ReadDocument, T> work;
    private final Taker<T> taker;
    private final Consumer<Problem> problems;
    private final ArrayDeque<Waiting<T>> waiting = new ArrayDeque<>();
    private long characters;
    private boolean ended;

    public ReportStream(Function<ReadDocument, T> work, Taker<T> taker, Consumer<Problem> problems) {
        this.work = work;
        this.taker = taker;
        this.problems = problems;
    }

    /** @param prepare what to do with each document first, in order, on the calling thread */
    public void run(World world, List<Source> sources, UnaryOperator<ReadDocument> prepare) {
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS, ReportStream::daemon);
        try {
            Intake intake = Formats.intake();
            for (Source source : sources) {
                if (ended) {
                    return;
                }
                if (source.path().isEmpty()) {
                    finish();
                }
                read(world, intake, source, sink(workers, prepare));
            }
            finish();
        } finally {
            workers.shutdownNow();
        }
    }

    /** Nothing waits while standard input, which may take its time, is read. */
    private void finish() {
        while (!waiting.isEmpty() && !ended) {
            handOver();
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(null, task, "reader", 64L << 20);
        thread.setDaemon(true);
        return thread;
    }

    private void read(World world, Intake intake, Source source, ReadSink sink) {
        try {
            if (source.path().isPresent()) {
                intake.readFile(source.path().get(), sink);
            } else {
                intake.read(new Input(source.name(), new Unclosed(world.in())), sink);
            }
        } catch (IOException e) {
            problems.accept(Problem.inFile(
                    source.name(),
                    "Reading broke off (" + e.getMessage() + ").",
                    "Maybe check the disk, and try again."));
        }
    }

    private ReadSink sink(ExecutorService workers, UnaryOperator<ReadDocument> prepare) {
        return new ReadSink() {
            @Override
            public void document(ReadDocument read) {
                if (ended) {
                    return;
                }
                ReadDocument whole = prepare.apply(read);
                characters += whole.document().text().length();
                waiting.add(new Waiting<>(whole, workers.submit(() -> work.apply(whole))));
                while (!ended
                        && !waiting.isEmpty()
                        && (isFull() || waiting.element().result().isDone())) {
                    handOver();
                }
            }

            @Override
            public void problem(Problem problem) {
                problems.accept(problem);
            }
        };
    }

    private boolean isFull() {
        return waiting.size() > MOST_WAITING || characters > MOST_CHARACTERS;
    }

    private void handOver() {
        Waiting<T> next = waiting.remove();
        characters -= next.document().document().text().length();
        try {
            ended = !taker.take(next.document(), next.result().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof RuntimeException || e.getCause() instanceof StackOverflowError)) {
                throw new IllegalStateException("The reports could not be read.", e.getCause());
            }
            problems.accept(failed(next.document(), e.getCause()));
        }
    }

    /** Where the reader ends: what it stumbled over is told, and costs one document. */
    private static Problem failed(ReadDocument read, Throwable cause) {
        return new Problem(
                read.file(),
                read.line(),
                "The document (" + read.document().id() + ") could not be read: "
                        + cause.getClass().getSimpleName() + ".",
                "This should not happen. Maybe send it to the people of Attest.");
    }

    /** Standard input, which is not ours to close. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The one who opened it closes it.
        }
    }
}
