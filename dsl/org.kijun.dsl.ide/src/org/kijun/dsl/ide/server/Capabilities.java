package org.kijun.dsl.ide.server;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;

/** What a client in the same JVM can do: everything that the server offers. */
final class Capabilities {
    private Capabilities() {
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
