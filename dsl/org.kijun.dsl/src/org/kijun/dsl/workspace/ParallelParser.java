package org.kijun.dsl.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Parses files, some at a time, and tells how far it is. */
final class ParallelParser implements AutoCloseable {
    private static final long STACK_BYTES = 8L << 20;

    private final SourceReader reader;
    private final Progress progress;
    private final ExecutorService pool;
    private final ThreadLocal<FileParser> parser = ThreadLocal.withInitial(BatchLanguage::newParser);
    private int done;
    private int total;

    ParallelParser(Options options, Progress progress) {
        this.progress = progress;
        reader = new SourceReader(options);
        pool = Executors.newFixedThreadPool(Math.max(1, options.threads()),
                Thread.ofPlatform().daemon().name("kijun-parser-", 1).stackSize(STACK_BYTES).factory());
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
    static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException().initCause(interrupted);
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case RuntimeException broken -> throw broken;
                case Error broken -> throw broken;
                case Throwable other -> throw new IllegalStateException(other);
            }
        }
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
