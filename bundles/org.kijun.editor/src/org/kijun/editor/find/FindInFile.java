package org.kijun.editor.find;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kijun.editor.navigate.Places;
import org.kijun.editor.server.LanguageService;
import org.kijun.editor.text.Editors;
import org.kijun.editor.text.KijunText;
import org.kijun.editor.words.Words;

/** Goes to an element of the text in the editor. */
public final class FindInFile extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Editors.shown(HandlerUtil.getActiveEditor(event)).ifPresent(text -> {
            var all = all(text);
            new FindPopup(HandlerUtil.getActiveShell(event), Words.of("find.file"),
                    typed -> all.thenApply(hits -> hits.stream().filter(hit -> hit.matches(typed)).toList())).open();
        });
        return null;
    }

    private static CompletableFuture<List<Hit>> all(KijunText text) {
        return LanguageService.get().ask(server -> server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(text.id()))).thenApply(found -> {
            var hits = new ArrayList<Hit>();
            add(found.stream().filter(Either<SymbolInformation, DocumentSymbol>::isRight).map(Either::getRight).toList(), text, hits);
            return hits;
        });
    }

    private static void add(List<DocumentSymbol> symbols, KijunText text, List<Hit> hits) {
        for (var symbol : symbols) {
            hits.add(new Hit(symbol.getName(), symbol.getDetail() == null ? "" : symbol.getDetail(), symbol.getKind(),
                    () -> Places.show(text.uri(), symbol.getSelectionRange())));
            if (symbol.getChildren() != null) {
                add(symbol.getChildren(), text, hits);
            }
        }
    }
}
