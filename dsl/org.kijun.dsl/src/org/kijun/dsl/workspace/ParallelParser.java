package org.kijun.dsl.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Parses files, some at a time, and tells how far it is. */
final class ParallelParser implements AutoCloseable {
    private static final long STACK_BYTES = 8L << 20;
    private static final long MILLIS_BETWEEN_LOOKS = 200;

    private final SourceReader reader;
    private final Progress progress;
    private final ExecutorService pool;
    private final ThreadLocal<FileParser> parser = ThreadLocal.withInitial(BatchLanguage::newParser);
    /** What ended a thread; its work is then never done. */
    private volatile Throwable died;
    private int done;
    private int total;

    ParallelParser(Options options, Progress progress) {
        this.progress = progress;
        reader = new SourceReader(options);
        pool = Executors.newFixedThreadPool(Math.max(1, options.threads()),
                Thread.ofPlatform().daemon().name("kijun-parser-", 1).stackSize(STACK_BYTES)
                        .uncaughtExceptionHandler((thread, problem) -> die(problem)).factory());
    }

    /** The parsed files in the order of the files. */
    List<ParsedFile> parse(List<SourceFile> files) {
        total += files.size();
        var running = new ArrayList<Future<ParsedFile>>();
        files.forEach(file -> running.add(pool.submit(() -> parse(file))));
        var parsed = new ArrayList<ParsedFile>();
        for (var future : running) {
            parsed.add(result(future));
            progress.step(Progress.Stage.READ, parsed.getLast().file().shown(), ++done, total);
        }
        return parsed;
    }

    /** Does something else beside the parsing. */
    <T> Future<T> start(Callable<T> work) {
        return pool.submit(work);
    }

    /** Waits for what was started; its failures are failures here. */
    <T> T result(Future<T> future) {
        try {
            return waited(future);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException().initCause(interrupted);
        } catch (ExecutionException failed) {
            throw thrown(failed.getCause());
        }
    }

    private <T> T waited(Future<T> future) throws InterruptedException, ExecutionException {
        while (true) {
            try {
                return future.get(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException still) {
                if (died != null) {
                    throw thrown(died);
                }
            }
        }
    }

    private static RuntimeException thrown(Throwable problem) {
        return switch (problem) {
            case RuntimeException broken -> broken;
            case Error broken -> throw broken;
            case Throwable other -> new IllegalStateException(other);
        };
    }

    /** Remembers what ended a thread. */
    void die(Throwable problem) {
        died = problem;
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }

    private ParsedFile parse(SourceFile file) {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
        return parser.get().parse(file, reader);
    }
}
