package org.kijun.dsl.ide.server;

import java.io.InputStream;
import java.io.OutputStream;
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
    private StandardStreams() {
    }

    /**
     * Serves one client. Comes back when the client sends {@code exit}, closes its stream, or dies (if it has told its process id).
     * Nothing else may write to the output meanwhile.
     */
    public static void serve(InputStream in, OutputStream out, LibrarySource library) {
        var ended = new CompletableFuture<Void>();
        var server = KijunServer.server(library, () -> ended.complete(null));
        ExecutorService threads = Executors.newCachedThreadPool(StandardStreams::daemon);
        try {
            var launcher = new Launcher.Builder<LanguageClient>().setLocalService(server).setRemoteInterface(LanguageClient.class)
                    .setInput(in).setOutput(out).setExecutorService(threads).create();
            server.connect(launcher.getRemoteProxy());
            var listening = launcher.startListening();
            threads.execute(() -> endWith(listening, ended));
            ended.join();
        } finally {
            server.shutdown();
            threads.shutdownNow();
        }
    }

    private static void endWith(Future<?> listening, CompletableFuture<Void> ended) {
        try {
            listening.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException broken) {
            ended.completeExceptionally(broken.getCause());
        }
        ended.complete(null);
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "kijun-lsp");
        thread.setDaemon(true);
        return thread;
    }
}
