package org.kijun.dsl.ide.server;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.kijun.dsl.syntax.MessageLanguage;
import org.kijun.model.KijunFile;

/** The server of the framework, with the language of messages taken from the client and one project over all folders. */
final class KijunLanguageServer extends LanguageServerImpl {
    @Inject
    private Language language;

    @Inject
    private UriExtensions uris;

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        var locale = params.getLocale() == null ? "" : params.getLocale();
        language.service(MessageLanguage.class).set(locale.toLowerCase(Locale.ROOT).startsWith("ja") ? "ja" : "en");
        return super.initialize(params).thenApply(KijunLanguageServer::introduced);
    }

    private static InitializeResult introduced(InitializeResult result) {
        result.setServerInfo(new ServerInfo("Kijun"));
        return result;
    }

    /** A client that names only the root sees it as the one folder of its workspace. */
    @Override
    protected boolean clientSupportsWorkspaceFolders() {
        return true;
    }

    @Override
    protected ServerCapabilities createServerCapabilities(InitializeParams params) {
        var capabilities = super.createServerCapabilities(params);
        capabilities.setSignatureHelpProvider(null);
        capabilities.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
        capabilities.setCompletionProvider(new CompletionOptions(false, List.of("/")));
        return capabilities;
    }

    /** Editors may tell of files of every kind. */
    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        var ours = params.getChanges().stream().filter(change -> change.getUri().endsWith("." + KijunFile.EXTENSION)).toList();
        super.didChangeWatchedFiles(new DidChangeWatchedFilesParams(ours));
    }

    /** There is nothing to configure. */
    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        // nothing to do
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        super.didChangeWorkspaceFolders(params);
        var added = params.getEvent().getAdded();
        var removed = params.getEvent().getRemoved();
        runBuildable(() -> filesChanged(added, removed));
    }

    private Buildable filesChanged(List<WorkspaceFolder> added, List<WorkspaceFolder> removed) {
        var came = added.stream().flatMap(folder -> folder(folder).getAllResources(null).stream()).toList();
        var gone = removed.stream().flatMap(folder -> known().stream().filter(folder(folder)::contains)).toList();
        return getWorkspaceManager().didChangeFiles(came, gone.stream().filter(uri -> !getWorkspaceManager().isDocumentOpen(uri)).toList());
    }

    private DiskFolder folder(WorkspaceFolder folder) {
        return new DiskFolder(folder.getName(), uris.toUri(folder.getUri()));
    }

    private List<URI> known() {
        return getWorkspaceManager().getProjectManager(OneProject.NAME).getIndexState().getResourceDescriptions().getAllURIs().stream().toList();
    }

    /** A refused name is an answer and no failure of the server. */
    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return getRequestManager().<CompletableFuture<WorkspaceEdit>>runRead(indicator -> {
            try {
                return CompletableFuture.completedFuture(rename(params, indicator));
            } catch (ResponseErrorException refused) {
                return CompletableFuture.failedFuture(refused);
            }
        }).thenCompose(answer -> answer);
    }
}
