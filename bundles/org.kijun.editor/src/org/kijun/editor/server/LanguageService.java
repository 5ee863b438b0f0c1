package org.kijun.editor.server;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.lsp4j.services.LanguageServer;
import org.kijun.dsl.ide.settings.Settings;
import org.kijun.editor.findings.Findings;
import org.kijun.editor.words.Words;
import org.kijun.model.findings.Severities;

/**
 * What all editors ask. While no server is ready, questions are cancelled and nothing is told; whoever has something to tell hears of each
 * server that becomes ready. A server that fails is started again.
 */
public final class LanguageService {
    private static final LanguageService ONLY = new LanguageService();
    private static final int TRIES = 60;
    private static final Executor AFTER_A_WHILE = CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS);

    private final List<Runnable> readers = new CopyOnWriteArrayList<>();
    private final Set<String> mistakes = ConcurrentHashMap.newKeySet();
    private final ExecutorService line = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "Kijun language service");
        thread.setDaemon(true);
        return thread;
    });
    private final Restarts restarts = new Restarts();
    private final ProjectFolders folders = new ProjectFolders(this);
    private volatile Settings settings = Settings.DEFAULT.withLanguage(Words.language());
    private volatile RunningServer running;
    private volatile boolean stopped = true;

    private LanguageService() {
    }

    public static LanguageService get() {
        return ONLY;
    }

    /** Starts a server for the open projects in the background, and keeps it at work; at the start of the workbench. */
    public void start() {
        stopped = false;
        folders.follow();
        new StartJob(this).schedule();
    }

    /** Ends it; at the end of the workbench. */
    public void stop() {
        stopped = true;
        folders.forget();
        end();
    }

    /** Runs now if a server is ready, and each time when one has become ready, in a thread of its own. */
    public void whenReady(Runnable reader) {
        readers.add(reader);
        if (running != null) {
            reader.run();
        }
    }

    /** Whether questions are answered. */
    public boolean isReady() {
        return running != null;
    }

    /** What the numbers of semantic tokens mean; empty while no server is ready. */
    public List<String> tokenTypes() {
        var server = running;
        return server == null ? List.of() : server.tokenTypes();
    }

    /** Chooses which findings are told and how grave they are. */
    public void severities(Severities wanted) {
        settings = settings.withSeverities(wanted);
        var server = running;
        if (server != null) {
            server.set(settings);
        }
    }

    /** Tells the server something. What is told and asked reaches it in that order; nobody waits for it. */
    public void tell(Consumer<LanguageServer> message) {
        line.execute(() -> {
            var server = running;
            if (server != null) {
                try {
                    message.accept(server.services());
                } catch (RuntimeException broken) {
                    failed(server, broken);
                }
            }
        });
    }

    /** Asks the server; the answer comes in a thread of the server. */
    public <T> CompletableFuture<T> ask(Function<LanguageServer, CompletableFuture<T>> question) {
        return ask(question, () -> true);
    }

    /**
     * Asks the server, again and again while it drops the question because somebody tells it something in between.
     *
     * @param isWanted whether the answer still matters
     */
    public <T> CompletableFuture<T> ask(Function<LanguageServer, CompletableFuture<T>> question, BooleanSupplier isWanted) {
        return patiently(server -> question.apply(server.services()), isWanted, TRIES);
    }

    /** Done when the server has done all that it was told. */
    public CompletableFuture<Void> idle(BooleanSupplier isWanted) {
        return patiently(RunningServer::idle, isWanted, TRIES);
    }

    private <T> CompletableFuture<T> patiently(Function<RunningServer, CompletableFuture<T>> question, BooleanSupplier isWanted, int tries) {
        var server = running;
        if (server == null) {
            return CompletableFuture.failedFuture(Failures.NOT_READY);
        }
        return CompletableFuture.supplyAsync(() -> answer(server, () -> question.apply(server)), line).thenCompose(Function.identity()).handle((answer, failure) -> {
            if (failure == null) {
                return CompletableFuture.completedFuture(answer);
            }
            return Failures.isDropped(failure) && tries > 0 && isWanted.getAsBoolean()
                    ? CompletableFuture.runAsync(() -> { }, AFTER_A_WHILE).thenCompose(waited -> patiently(question, isWanted, tries - 1))
                    : CompletableFuture.<T>failedFuture(failure);
        }).thenCompose(Function.identity());
    }

    private <T> CompletableFuture<T> answer(RunningServer server, Supplier<CompletableFuture<T>> question) {
        try {
            return question.get().whenComplete((answer, failure) -> {
                if (failure != null && Failures.isBroken(failure)) {
                    failed(server, failure);
                } else if (failure != null && Failures.isProgramError(failure)) {
                    reported(failure);
                }
            });
        } catch (RuntimeException broken) {
            if (Failures.isBroken(broken)) {
                failed(server, broken);
            }
            return CompletableFuture.failedFuture(broken);
        }
    }

    Settings settings() {
        return settings;
    }

    RunningServer running() {
        return running;
    }

    boolean isStopped() {
        return stopped;
    }

    void ready(RunningServer server) {
        if (stopped) {
            server.close();
            return;
        }
        running = server;
        Findings.get().from(server.client());
        folders.changed();
        readers.forEach(reader -> SafeRunner.run(reader::run));
    }

    /** Something went wrong that is no answer: says so once, and starts anew. */
    void failed(RunningServer server, Throwable failure) {
        synchronized (this) {
            if (stopped || server != running) {
                return;
            }
            end();
        }
        restart(failure);
    }

    /** The server says of itself that it made a mistake and goes on: that is logged once. */
    private void reported(Throwable failure) {
        if (mistakes.add(String.valueOf(Failures.cause(failure).getMessage()))) {
            Platform.getLog(LanguageService.class).error(Failures.cause(failure).getMessage(), failure);
            StatusLine.say(Failures.cause(failure).getMessage());
        }
    }

    void restart(Throwable failure) {
        Platform.getLog(LanguageService.class).error(Words.of("server.failed"), failure);
        if (restarts.isAllowed()) {
            StatusLine.say(Words.of("server.failed"));
            new StartJob(this).schedule();
        } else {
            StatusLine.say(Words.of("server.gone"));
        }
    }

    private void end() {
        var server = running;
        running = null;
        if (server != null) {
            server.close();
        }
    }
}
