package org.kijun.editor.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
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

    private final List<Runnable> readers = new CopyOnWriteArrayList<>();
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

    /** Tells the server something, at once and without waiting. */
    public void tell(Consumer<LanguageServer> message) {
        var server = running;
        if (server != null) {
            try {
                message.accept(server.services());
            } catch (RuntimeException broken) {
                failed(server, broken);
            }
        }
    }

    /** Asks the server. The answer comes in a thread of the server, and not at all when something was told in between. */
    public <T> CompletableFuture<T> ask(Function<LanguageServer, CompletableFuture<T>> question) {
        var server = running;
        return server == null ? CompletableFuture.failedFuture(Failures.NOT_READY) : answer(server, () -> question.apply(server.services()));
    }

    /** Done when the server has done all that it was told. */
    public CompletableFuture<Void> idle() {
        var server = running;
        return server == null ? CompletableFuture.failedFuture(Failures.NOT_READY) : answer(server, server::idle);
    }

    private <T> CompletableFuture<T> answer(RunningServer server, Supplier<CompletableFuture<T>> question) {
        try {
            return question.get().whenComplete((answer, failure) -> {
                if (failure != null && Failures.isBroken(failure)) {
                    failed(server, failure);
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
