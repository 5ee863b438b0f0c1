package org.kijun.dsl.ide.server;

import com.google.inject.Guice;
import com.google.inject.util.Modules;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.xtext.ide.server.ServerModule;
import org.kijun.dsl.ide.settings.Settings;
import org.kijun.dsl.workspace.LibrarySource;

/**
 * The language server in the same JVM: requests are calls of {@link LanguageServer}, answers are objects; no streams, no JSON. Servers
 * do not know of one another and touch nothing that is global to the JVM, so that several may run at a time.
 */
public final class KijunServer implements AutoCloseable {
    private final KijunLanguageServer server;
    private final CompletableFuture<InitializeResult> ready;

    private KijunServer(KijunLanguageServer server, CompletableFuture<InitializeResult> ready) {
        this.server = server;
        this.ready = ready;
    }

    /**
     * A server at work; it begins with reading the folders and tells the client what it finds in them.
     *
     * @param client   hears the findings, in threads of the server
     * @param language {@code "ja"} or {@code "en"}: the language of messages, hovers and titles
     * @param folders  what the workspace consists of
     */
    public static KijunServer start(LanguageClient client, String language, LibrarySource library, List<Path> folders) {
        return start(client, Settings.DEFAULT.withLanguage(language), library, folders);
    }

    /** As {@link #start(LanguageClient, String, LibrarySource, List)}, with more than the language to choose. */
    public static KijunServer start(LanguageClient client, Settings settings, LibrarySource library, List<Path> folders) {
        var server = server(library, () -> { });
        server.connect(client);
        var ready = server.initialize(parameters(settings, folders));
        server.initialized(new InitializedParams());
        return new KijunServer(server, ready);
    }

    /** The services of the protocol. */
    public LanguageServer services() {
        return server;
    }

    /** Changes the settings; the findings are told again as they look then. */
    public void set(Settings settings) {
        server.set(settings);
    }

    /** Done when all files are read and checked; nothing may be told or asked before. */
    public CompletableFuture<InitializeResult> ready() {
        return ready;
    }

    /** Done when everything asked for before is done. */
    public CompletableFuture<Void> idle() {
        return server.getRequestManager().runRead(indicator -> null);
    }

    /** Ends the threads of the server; what was not answered yet is cancelled. */
    @Override
    public void close() {
        server.shutdown();
        server.exit();
    }

    static KijunLanguageServer server(LibrarySource library, Runnable atExit) {
        var ours = new KijunServerModule(Language.create(), library, atExit);
        return Guice.createInjector(Modules.override(new ServerModule()).with(ours)).getInstance(KijunLanguageServer.class);
    }

    private static InitializeParams parameters(Settings settings, List<Path> folders) {
        var parameters = new InitializeParams();
        parameters.setLocale(settings.language());
        parameters.setInitializationOptions(Map.of("severities", settings.severities().levels(), "inlayHints", settings.inlayHints()));
        parameters.setCapabilities(Capabilities.ofClient());
        parameters.setWorkspaceFolders(folders.stream().map(KijunServer::folder).toList());
        return parameters;
    }

    private static WorkspaceFolder folder(Path path) {
        var name = path.getFileName();
        return new WorkspaceFolder(path.toUri().toString(), name == null ? "" : name.toString());
    }
}
