package org.kijun.editor.find;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kijun.editor.navigate.Places;
import org.kijun.editor.server.LanguageService;
import org.kijun.editor.words.Words;

/** Opens any element of the projects and the library. */
public final class FindElement extends AbstractHandler {
    private static final int AT_MOST = 500;

    @Override
    public Object execute(ExecutionEvent event) {
        new FindPopup(HandlerUtil.getActiveShell(event), Words.of("find.element"), FindElement::search).open();
        return null;
    }

    private static CompletableFuture<List<Hit>> search(String typed) {
        return LanguageService.get().ask(server -> server.getWorkspaceService().symbol(new WorkspaceSymbolParams(typed.strip()))).thenApply(FindElement::hits);
    }

    private static List<Hit> hits(Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>> found) {
        Stream<Hit> hits = found.isLeft() ? found.getLeft().stream().map(FindElement::hit) : found.getRight().stream().map(FindElement::hit);
        return hits.limit(AT_MOST).toList();
    }

    @SuppressWarnings("deprecation")
    private static Hit hit(SymbolInformation symbol) {
        return new Hit(symbol.getName(), file(symbol.getLocation().getUri()), symbol.getKind(), () -> Places.show(symbol.getLocation()));
    }

    private static Hit hit(WorkspaceSymbol symbol) {
        var uri = symbol.getLocation().map(Location::getUri, place -> place.getUri());
        return new Hit(symbol.getName(), file(uri), symbol.getKind(), () -> symbol.getLocation().map(place -> {
            Places.show(place);
            return place;
        }, place -> null));
    }

    private static String file(String uri) {
        return Places.name(URI.create(uri));
    }
}
