package org.kijun.dsl.ide.server;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.concurrent.RequestManager;
import org.eclipse.xtext.util.DisposableRegistry;

/** Ends the threads of the server; whoever started the JVM decides what comes then. */
@Singleton
final class EndOfServer implements ILanguageServerShutdownAndExitHandler {
    @Inject
    private Language language;

    @Inject
    private DisposableRegistry disposables;

    @Inject
    private RequestManager requests;

    @Inject
    private AtExit atExit;

    @Override
    public void shutdown() {
        requests.shutdown();
        disposables.dispose();
        language.service(DisposableRegistry.class).dispose();
    }

    @Override
    public void exit() {
        atExit.action().run();
    }

    /** A client that is gone will not say its last word; null for a client in the same process. */
    void follow(Integer client) {
        if (client != null) {
            ProcessHandle.of(client).ifPresentOrElse(process -> process.onExit().thenRun(this::exit), this::exit);
        }
    }

    /** What to do when the client has said its last word. */
    record AtExit(Runnable action) {
    }
}
