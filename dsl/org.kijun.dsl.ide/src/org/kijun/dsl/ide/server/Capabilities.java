package org.kijun.dsl.ide.server;

import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentRegistrationOptions;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.kijun.dsl.ide.index.Everything;
import org.kijun.model.KijunFile;

/** What the server can do, and what a client in the same JVM can do: everything that the server offers. */
final class Capabilities {
    private Capabilities() {
    }

    static ServerCapabilities ofServer(ServerCapabilities capabilities) {
        capabilities.setSignatureHelpProvider(null);
        capabilities.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActionKind.SourceFixAll)));
        capabilities.setCompletionProvider(new CompletionOptions(false, List.of("/")));
        capabilities.setCodeLensProvider(new CodeLensOptions(false));
        capabilities.setDocumentLinkProvider(new DocumentLinkOptions(false));
        capabilities.setFoldingRangeProvider(true);
        capabilities.setSelectionRangeProvider(true);
        capabilities.setInlayHintProvider(true);
        if (capabilities.getWorkspace() == null) {
            capabilities.setWorkspace(new WorkspaceServerCapabilities());
        }
        capabilities.getWorkspace().setTextDocumentContent(new TextDocumentContentRegistrationOptions(List.of(Everything.LIBRARY_SCHEME)));
        return capabilities;
    }

    /** Asks a client that can do so to tell of changes on the disk. */
    static void watch(InitializeParams params, LanguageClient client) {
        var capabilities = params == null ? null : params.getCapabilities();
        var workspace = capabilities == null ? null : capabilities.getWorkspace();
        if (workspace != null && workspace.getDidChangeWatchedFiles() != null
                && Boolean.TRUE.equals(workspace.getDidChangeWatchedFiles().getDynamicRegistration())) {
            var files = new DidChangeWatchedFilesRegistrationOptions(List.of(new FileSystemWatcher(Either.forLeft("**/*." + KijunFile.EXTENSION))));
            client.registerCapability(new RegistrationParams(List.of(new Registration("files", "workspace/didChangeWatchedFiles", files))));
        }
    }

    static ClientCapabilities ofClient() {
        var workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceFolders(true);
        var document = new TextDocumentClientCapabilities();
        document.setDocumentSymbol(nestedSymbols());
        document.setFoldingRange(new FoldingRangeCapabilities());
        document.setRename(new RenameCapabilities(true, false));
        return new ClientCapabilities(workspace, document, null);
    }

    private static DocumentSymbolCapabilities nestedSymbols() {
        var symbols = new DocumentSymbolCapabilities();
        symbols.setHierarchicalDocumentSymbolSupport(true);
        return symbols;
    }
}
