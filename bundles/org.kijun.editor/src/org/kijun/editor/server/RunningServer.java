package org.kijun.editor.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.services.LanguageServer;
import org.kijun.dsl.ide.server.KijunServer;
import org.kijun.dsl.ide.settings.Settings;
import org.kijun.editor.findings.FindingsClient;
import org.kijun.workflow.Project;

/** A server with the folders that it knows and the client that it tells its findings. */
final class RunningServer implements AutoCloseable {
    private final KijunServer server;
    private final FindingsClient client;
    private final List<String> tokenTypes;
    private List<Path> folders;

    private RunningServer(KijunServer server, FindingsClient client, List<Path> folders, ServerCapabilities capabilities) {
        this.server = server;
        this.client = client;
        this.folders = List.copyOf(folders);
        var tokens = capabilities.getSemanticTokensProvider();
        tokenTypes = tokens == null ? List.of() : List.copyOf(tokens.getLegend().getTokenTypes());
    }

    /** Starts a server and waits until it has read everything. */
    static RunningServer start(Settings settings, List<Path> folders) {
        var client = new FindingsClient();
        var server = KijunServer.start(client, settings, Project.librarySource(), folders);
        return new RunningServer(server, client, folders, server.ready().join().getCapabilities());
    }

    LanguageServer services() {
        return server.services();
    }

    FindingsClient client() {
        return client;
    }

    /** What the numbers of semantic tokens mean. */
    List<String> tokenTypes() {
        return tokenTypes;
    }

    CompletableFuture<Void> idle() {
        return server.idle();
    }

    void set(Settings settings) {
        server.set(settings);
    }

    /** Tells the server which folders have come and gone. */
    synchronized void folders(List<Path> wanted) {
        var added = new ArrayList<>(wanted);
        added.removeAll(folders);
        var removed = new ArrayList<>(folders);
        removed.removeAll(wanted);
        if (!added.isEmpty() || !removed.isEmpty()) {
            folders = List.copyOf(wanted);
            var event = new WorkspaceFoldersChangeEvent(named(added), named(removed));
            services().getWorkspaceService().didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(event));
            removed.forEach(client::forget);
        }
    }

    private static List<WorkspaceFolder> named(List<Path> paths) {
        return paths.stream().map(path -> new WorkspaceFolder(path.toUri().toString(), path.getFileName().toString())).toList();
    }

    @Override
    public void close() {
        server.close();
    }
}
