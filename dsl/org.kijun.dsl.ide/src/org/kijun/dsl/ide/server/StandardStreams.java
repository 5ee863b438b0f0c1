package org.kijun.dsl.ide.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.kijun.dsl.workspace.LibrarySource;

/** The server for editors that start a process of their own: the protocol as JSON over two streams, usually the standard ones. */
public final class StandardStreams {
    /** What still waits for input does not keep the process alive. */
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(StandardStreams::daemon);

    private StandardStreams() {
    }

    /**
     * Serves one client. Comes back when the client sends {@code exit}, closes its stream, or dies (if it has told its process id).
     * Nothing else may write to the output meanwhile.
     */
    public static void serve(InputStream in, OutputStream out, LibrarySource library) {
        var ended = new CompletableFuture<Void>();
        var server = KijunServer.server(library, () -> ended.complete(null));
        var launcher = new Launcher.Builder<LanguageClient>().setLocalService(server).setRemoteInterface(LanguageClient.class)
                .setInput(in).setOutput(out).setExecutorService(THREADS).create();
        server.connect(launcher.getRemoteProxy());
        var listening = launcher.startListening();
        THREADS.execute(() -> endWith(listening, ended));
        try {
            ended.join();
        } finally {
            listening.cancel(true);
            server.shutdown();
        }
    }

    private static void endWith(Future<?> listening, CompletableFuture<Void> ended) {
        try {
            listening.get();
        } catch (InterruptedException | ExecutionException | CancellationException broken) {
            ended.completeExceptionally(broken);
        }
        ended.complete(null);
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "kijun-lsp");
        thread.setDaemon(true);
        return thread;
    }
}
