package org.kijun.editor.lens;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.kijun.editor.server.LanguageService;
import org.kijun.editor.text.KijunText;
import org.kijun.editor.text.KijunTexts;

/** Shows above a clause how many requirements and products go back to it, and the like; a click shows which. */
public final class Lenses extends AbstractCodeMiningProvider {
    @Override
    public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer, IProgressMonitor monitor) {
        return KijunTexts.get().of(viewer.getDocument()).map(text -> lenses(text)).orElse(CompletableFuture.completedFuture(List.of()));
    }

    private CompletableFuture<List<? extends ICodeMining>> lenses(KijunText text) {
        int version = text.version();
        return LanguageService.get().ask(server -> server.getTextDocumentService().codeLens(new CodeLensParams(text.id())), () -> version == text.version())
                .thenApply(found -> version == text.version() ? minings(text, found == null ? List.of() : found) : List.<ICodeMining>of())
                .<List<? extends ICodeMining>>thenApply(minings -> minings).exceptionally(unanswered -> List.of());
    }

    private List<ICodeMining> minings(KijunText text, List<? extends CodeLens> found) {
        var minings = new ArrayList<ICodeMining>();
        for (var lens : found) {
            try {
                if (lens.getCommand() != null) {
                    minings.add(new Lens(lens, text.document(), this));
                }
            } catch (BadLocationException changedMeanwhile) {
                return List.of();
            }
        }
        return minings;
    }
}
